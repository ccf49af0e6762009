import fc from "fast-check";
import sample from "../../assets/samples/guangdong-2009-voluntary.json";
import { readEntries } from "../../src/core/entries";
import { evaluate } from "../../src/core/evaluate";
import type { Template } from "../../src/core/template";
import { opinion } from "../../src/report/opinion";
import { byId, fullMarks, templateOf } from "../core/filling";
import { checklist, fullScores, rulesOnly, tiny } from "../core/tiny";
import { wildFilling } from "../core/wild";

const DRAFT = "以上文字由程序根据评分生成，属于计算结果和意见草稿，仅供专家组修改使用；结论由主管部门作出。";
const BASIS = "依据《tiny》，专家组按照“tiny”对该企业的清洁生产审核验收进行了评分。";

const of = (raw: unknown, template: Template = tiny) =>
  opinion(template, evaluate(template, raw), readEntries(raw).entries);
const complete = { scores: fullScores, vetoes: { v1: false } };

test("a complete table", () => {
  expect(of(complete)).toEqual([
    BASIS,
    "总分 30 分（满分 30 分）。其中：section 1 10 分（满分 10 分）；section 2 20 分（满分 20 分）。没有发现否决情形。" +
      "按照规定，评分结果为“优秀”。该结果可能对应“title”，是否授予由主管部门按程序决定。",
    DRAFT,
  ]);
});

test("enterprise, experts, losses with their reasons", () => {
  const raw = {
    ...complete,
    scores: { ...fullScores, "1.1": 3.5, "2.1": 0 },
    reasons: { "2.1": "没有台账" },
    enterprise: { name: " 某厂 " },
    experts: ["甲", { name: " 乙 " }, ""],
  };
  expect(of(raw)).toEqual([
    "依据《tiny》，专家组按照“tiny”对某厂的清洁生产审核验收进行了评分。参加评分的专家共 2 人：甲、乙。",
    "总分 21.5 分（满分 30 分）。其中：section 1 9.5 分（满分 10 分）；section 2 12 分（满分 20 分）。没有发现否决情形。" +
      "按照规定，评分结果为“合格”。",
    "主要扣分情况：2.1 item 2.1，扣 8 分（没有台账）；1.1 item 1.1，扣 0.5 分。",
    DRAFT,
  ]);
});

test("nothing filled in", () => {
  expect(of({})).toEqual([
    BASIS,
    "尚有 7 条没有有效评分，已评部分暂计 0 分，目前不能形成评分结论。尚有 2 个否决项没有核查。因此暂不给出等级。",
    DRAFT,
  ]);
});

test("an incomplete table states no total and no section's", () => {
  const [, result] = of({ scores: { ...fullScores, "2.4": null, "1.1": 99 }, vetoes: { v1: false } });
  expect(result).toMatch(/^尚有 2 条没有有效评分，已评部分暂计 21 分，目前不能形成评分结论。/u);
  expect(result).not.toContain("总分");
  expect(result).not.toContain("评分结果为");
});

test("a veto that holds decides, whatever the total", () => {
  expect(of({ ...complete, vetoes: { v1: true } })[1]).toMatch(
    /存在下列否决情形：veto（art\. 5）。按照规定，评分结果为“不合格”。$/u,
  );
  expect(of({ vetoes: { v1: true } })[1]).toMatch(
    /存在下列否决情形：veto（art\. 5）。按照规定，评分结果为“不合格”。$/u,
  );
});

test("a veto that nobody answered is counted, one that the total decides is not", () => {
  expect(of({ scores: fullScores })[1]).toMatch(/尚有 1 个否决项没有核查。/u);
  expect(of({ scores: fullScores })[1]).not.toContain("没有发现否决情形");
});

test("an answer that nobody can read is no answer, and there is no grade", () => {
  expect(of({ ...complete, vetoes: { v1: "也许" } })[1]).toMatch(/尚有 1 个否决项没有核查。因此暂不给出等级。$/u);
});

test("the veto that the total decides: below its bound, also while incomplete", () => {
  const low = Object.fromEntries(Object.keys(fullScores).map((id) => [id, 0]));
  expect(of({ scores: low, vetoes: { v1: false } })[1]).toMatch(
    /^总分 0 分.*存在下列否决情形：total below 15（art\. 6）。按照规定，评分结果为“不合格”。$/u,
  );
  const { "1.1": first, "2.1": second, ...rest } = low;
  expect([first, second]).toEqual([0, 0]);
  expect(of({ scores: rest, vetoes: { v1: true } })[1]).toMatch(
    /^尚有 2 条.*存在下列否决情形：veto（art\. 5）；total below 15（art\. 6）。/u,
  );
});

test("a claimed bonus is said, none is not", () => {
  expect(of({ ...complete, bonus: { b1: 2.5 } })[1]).toMatch(
    /^总分 32\.5 分（满分 30 分）。其中：.*。总分中含加分 2\.5 分。/u,
  );
  expect(of(complete)[1]).not.toContain("加分");
});

test("every item scored and still no total: it does not say that none are missing", () => {
  const wrongBonus = of({ ...complete, bonus: { b1: 99 } })[1];
  const brokenSection = of({ ...complete, maxima: { "1.1": 5 } })[1];
  for (const text of [wrongBonus, brokenSection]) expect(text).not.toContain("尚有 0 条");
});

test("gates stand beside the grade, as far as they are answered", () => {
  expect(of({ ...complete, gates: { g1: "pass" } })).toContain("gate：通过。");
  expect(of({ ...complete, gates: { g1: "fail" } })).toContain("gate：不通过。");
  expect(of({ ...complete, gates: { g1: "也许" } }).join("")).not.toContain("gate");
  const [, result] = of({ ...complete, gates: { g1: "fail" } });
  expect(result).toContain("评分结果为“优秀”");
});

test("a table without bands has no grade", () => {
  const template = templateOf("guangdong-2003");
  expect(of(fullMarks(template), template)[1]).toMatch(/^总分 100 分.*原文没有规定合格分数线，因此不给出等级。$/u);
  expect(of({ total: 50 }, templateOf("beijing-2007"))[1]).toMatch(
    /^总分 50 分（满分 100 分）。尚有 6 个否决项没有核查。原文没有规定合格分数线，因此不给出等级。$/u,
  );
});

test("rules without items have a total and no sections", () => {
  expect(of({ total: 26, vetoes: { v1: false } }, rulesOnly)[1]).toMatch(
    /^总分 26 分（满分 30 分）。没有发现否决情形。/u,
  );
});

test("the sample of Guangdong, counted by hand, with the eight largest losses", () => {
  const found = of(sample, templateOf("guangdong-2009-voluntary"));
  expect(found[0]).toBe(
    "依据《广东省清洁生产审核及验收办法》，专家组按照“广东省企业自愿清洁生产审核验收考核表”对示例精密制造有限公司的" +
      "清洁生产审核验收进行了评分。参加评分的专家共 3 人：专家甲、专家乙、专家丙。",
  );
  expect(found[1]).toBe(
    "总分 84.5 分（满分 100 分）。其中：基本条件 28.5 分（满分 30 分）；资源、能源、工艺技术与综合利用 30 分（满分 40 分）；" +
      "环境管理与外排环境保护指标 26 分（满分 30 分）。没有发现否决情形。按照规定，评分结果为“良好”。" +
      "该结果可能对应“广东省清洁生产企业”，是否授予由主管部门按程序决定。",
  );
  const losses = (found[2] ?? "").split("；");
  expect(losses).toHaveLength(8);
  expect(losses[0]).toMatch(/^主要扣分情况：3\.3 环境友好产品.*，扣 3 分（产品没有环境标志）$/u);
  expect(losses.at(-1)).toMatch(/^1\.1 .*，扣 0\.5 分（报告个别附件缺页）。$/u);
  expect(found[3]).toBe(DRAFT);
});

test.each([...byId, ["tiny", tiny] as const, ["checklist", checklist] as const])(
  "%s: whatever was filled in, it ends with what it is",
  (_id, template) => {
    fc.assert(
      fc.property(wildFilling(template), (raw) => {
        const found = of(raw, template);
        expect(found.at(-1)).toBe(DRAFT);
        expect(found.filter((paragraph) => paragraph === DRAFT)).toHaveLength(1);
        expect(found.length).toBeGreaterThanOrEqual(3);
        expect(found.every((paragraph) => /。$/u.test(paragraph) && !/undefined|NaN|\[object/u.test(paragraph))).toBe(
          true,
        );
      }),
      { numRuns: 60 },
    );
  },
);

test("a checklist: what was looked at, what came of it, what was found wanting", () => {
  const criteria = { k1: "A", k2: "C", k3: "A", k4: "B", k5: "A" };
  const raw = { criteria, reasons: { k2: "没有台账" }, vetoes: { v1: false }, experts: ["甲"] };
  expect(of(raw, checklist)).toEqual([
    "依据《tiny》，专家组对该企业的清洁生产审核验收进行了逐项核查。参加核查的专家共 1 人：甲。",
    "共核查 6 项，其中“A”3 项，“B”1 项，“C”1 项。没有发现否决情形。按照规定，核查结果为“通过”。",
    "主要问题：k2 criterion k2，核查为“C”（没有台账）；k4 criterion k4，核查为“B”。",
    DRAFT,
  ]);
  expect(of({ criteria: { k1: "A" } }, checklist)[1]).toBe(
    "共核查 1 项，其中“A”1 项。尚有 5 项没有核查，目前不能得出合格的结论。因此暂不给出结果。",
  );
  expect(of({ criteria: {}, vetoes: { v1: true } }, checklist)[1]).toMatch(
    /存在下列否决情形：veto（art\. 5）。按照规定，核查结果为“不通过”。/u,
  );
  const source = templateOf("guangdong-2003-checklist");
  const all = Object.fromEntries((source.checklist?.criteria ?? []).map(({ id }) => [id, "A"]));
  expect(of({ criteria: all }, source)[1]).toMatch(/“A”24 项。原文没有规定各项评定如何得出结论，因此不给出结果。$/u);
});

test("with vetoes open a good grade stands under a condition, and one that fails does not", () => {
  expect(of({ ...complete, vetoes: {} })[1]).toMatch(/个否决项没有核查。如这些否决项均不存在，评分结果为“.+”。/u);
  expect(of(complete)[1]).toContain("按照规定，评分结果为“");
});
