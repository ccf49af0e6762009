import { bandRules, speaksOfBands } from "../../../src/importing/prose/bandReader";

/** Label, lower bound, whether it is included, upper bound. */
const told = (text: string) =>
  bandRules(text).map(({ label, min, inclusive, below }) => [label, min, inclusive, below]);

test.each<[string, (string | number | boolean | null)[][]]>([
  [
    "评定：优秀（90分及以上）□ 合格（60-89分）□ 不合格（60分以下）□",
    [
      ["优秀", 90, true, null],
      ["合格", 60, true, 89],
      ["不合格", null, true, 60],
    ],
  ],
  ["Pass mark: 70", [["Pass", 70, true, null]]],
  ["合格线为60分", [["合格", 60, true, null]]],
  [
    "验收评分60分以上为合格，80分以上为良好。",
    [
      ["合格", 60, true, null],
      ["良好", 80, true, null],
    ],
  ],
  [
    "总分大于80分通过验收，总分大于90分为优秀。",
    [
      ["通过", 80, false, null],
      ["优秀", 90, false, null],
    ],
  ],
  [
    "总分大于80分基本合格，总分大于90分为合格。",
    [
      ["基本合格", 80, false, null],
      ["合格", 90, false, null],
    ],
  ],
  [
    "达到85分为优秀，达到70分不足85分为合格。",
    [
      ["优秀", 85, true, null],
      ["合格", 70, true, 85],
    ],
  ],
  [
    "大于85分（含）的为优秀、大于60分（含）的为通过、小于60分的为不通过。",
    [
      ["优秀", 85, true, null],
      ["通过", 60, true, null],
      ["不通过", null, true, 60],
    ],
  ],
  ["综合得分低于60分的企业，其验收结果为“不合格”。", [["不合格", null, true, 60]]],
  ["大于等于75分为“优秀”等级。", [["优秀", 75, true, null]]],
  [
    "得分90分及以上为优秀，70～89分为合格，70分以下为不合格。",
    [
      ["优秀", 90, true, null],
      ["合格", 70, true, 89],
      ["不合格", null, true, 70],
    ],
  ],
  ["优秀：≥90分；良好：80≤得分＜90分", [["优秀", 90, true, null]]],
  [
    "at least 85 points: excellent; 70 points or above: pass; below 70 points: fail",
    [
      ["excellent", 85, true, null],
      ["pass", 70, true, null],
      ["fail", null, true, 70],
    ],
  ],
])("%s", (text, expected) => {
  expect(told(text).slice(0, expected.length)).toEqual(expected);
});

test.each([
  "若存在否定项中任何一项，则评估结果为不通过。",
  "企业成立时间不低于2年，产品合格率95%以上。",
  "该项低于3分的不合格",
  "",
  "合格",
  "分".repeat(3000),
])("%j gives no rule about totals", (text) => {
  expect(told(text)).toEqual([]);
});

test("grades told by letters are spoken of, though not which of them pass", () => {
  const text = "评估结果：A级（90-100）、B级（75-89）、C级（60-74）、D级（60以下）。";
  expect([bandRules(text), speaksOfBands(text)]).toEqual([[], true]);
});
