import { faultSentence, findingSentence, stepSentence } from "../../src/report/sentences";
import { DICTIONARIES } from "../../src/words";
import { tiny } from "../core/tiny";

const { zh, en } = DICTIONARIES;

test("a finding names its item, says what is wrong and what to do", () => {
  const finding = {
    code: "not-a-number",
    severity: "error",
    path: "/scores/1.1",
    item: "1.1",
    shown: "8分",
    proposal: "8",
  } as const;
  expect(findingSentence(tiny, finding, zh)).toBe("1.1 item 1.1：“8分”不是数字，是否应为 8？请只填数字。");
  expect(findingSentence(tiny, finding, en)).toBe(
    '1.1 item 1.1: "8分" is not a number. Did you mean 8? Enter the number alone.',
  );
});

test("a finding about the whole names no item", () => {
  const finding = { code: "total-not-needed", severity: "warning", path: "/total" } as const;
  expect(findingSentence(tiny, finding, zh)).toBe("本评分表由各条得分相加得出总分，所填总分不采用，请删去。");
});

test("a step ends with the article behind it, where there is one", () => {
  const step = { code: "veto", id: "v1", text: "veto", label: "不合格" } as const;
  expect(stepSentence({ ...step, article: "第五条" }, zh)).toBe(
    "存在否决情形“veto”，结果为“不合格”，与总分无关。（依据：第五条）",
  );
  expect(stepSentence({ ...step, article: null }, en)).toBe(
    'The veto "veto" holds: the result is "不合格", whatever the total.',
  );
});

test("a fault names what it is about", () => {
  expect(faultSentence({ code: "damaged-part", part: "xl/a.xml" }, zh)).toMatch(/^其中的“xl\/a\.xml”已损坏/u);
  expect(faultSentence({ code: "several-tables", ids: ["a", "b"] }, en)).toMatch(/\(a, b\)/u);
});
