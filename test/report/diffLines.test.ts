import { diffLines } from "../../src/report/diffLines";
import { DICTIONARIES } from "../../src/words";
import { exampleOf } from "../core/performance/tables";
import { comparedPerformance, comparedScoring } from "./comparisons";

const { zh, en } = DICTIONARIES;
const ledger = exampleOf("general-performance")["ledger"] as Record<string, unknown>[];

test("a figure has name, year, unit, both versions and the change", () => {
  const texts = diffLines(comparedPerformance({ "/indicators/cod.discharged/y3": 4 }), zh).map(({ text }) => text);
  expect(texts[0]).toBe("通用绩效表（非官方表格）  两个版本对比  general-performance");
  expect(texts).toContain("  化学需氧量排放量（2024） [吨/年]  4.94 → 4  -0.94 (-19.03%)");
});

test("options stand under headings of their own, with what their codes mean", () => {
  const [first, ...more] = ledger;
  const changed = { ...first, status: "待实施", savings: { electricity: 3 } };
  const texts = diffLines(
    comparedPerformance({ "/ledger": [changed, ...more.slice(1), { number: "N1", name: "新", investment: 2 }] }),
    zh,
  );
  const found = texts.map(({ text, tone }) => (tone === "heading" ? `# ${text}` : text));
  expect(found).toContain(`# 改动方案：F1 ${String(first?.["name"])}`);
  expect(found).toContain("  状态  已实施 → 待实施");
  expect(found.some((text) => /^ {2}节约电力 \[万千瓦时\/年\] {2}.* → 3/u.test(text))).toBe(true);
  expect(found).toContain("# 新增方案：N1 新");
  expect(found).toContain("  投资 [万元]  （空白） → 2");
  expect(found).toContain(`# 删除方案：${String(more[0]?.["number"])} ${String(more[0]?.["name"])}`);
});

test("settings and coefficients are named although the form has no cell for them", () => {
  const coefficient = { id: null, value: 0.3, source: "某文件" };
  const changes = { "/settings/discountRate": 10, "/coefficients/standard-coal/electricity": coefficient };
  const texts = diffLines(comparedPerformance(changes), zh).map(({ text }) => text);
  expect(texts.some((text) => /^ {2}(贴现率|贴现率) \[%\] {2}8 → 10/u.test(text))).toBe(true);
  expect(texts.some((text) => /^ {2}折算系数“电力”.* 0\.1229 → 0\.3/u.test(text))).toBe(true);
});

test("a scoring table tells items, answers, sections, total and grade", () => {
  const texts = diffLines(comparedScoring({ "/scores/1.1": 2, "/vetoes/v1": true, "/reasons/1.1": "缺\n附件" }), zh);
  expect(texts.map(({ text }) => text)).toEqual([
    "tiny  两个版本对比  tiny",
    "共 6 处不同。",
    "  1.1 item 1.1  4 → 2  -2 (-50%)",
    "  v1 veto  否 → 是",
    "  1.1 item 1.1（理由）  （空白） → 缺 附件",
    "  1 section 1（小计）  10 → 8  -2 (-20%)",
    "  总分  30 → 28  -2 (-6.67%)",
    "  等级  优秀 → 不合格",
  ]);
});

test("nothing that differs is one sentence, and different editions are told", () => {
  for (const same of [comparedPerformance({}), comparedScoring({})]) {
    expect(
      diffLines(same, en)
        .map(({ text }) => text)
        .slice(1),
    ).toEqual([en.performance.diff.same]);
  }
  const editions = { before: "1", after: "2" };
  const [, told] = diffLines({ ...comparedScoring({}), editions }, zh);
  expect(told?.text).toBe("两个文件所依据的表格版次不同（1 和 2），已按内置版次对比。");
});

test("a cell that is known stands at the end", () => {
  const compared = comparedScoring({ "/scores/1.1": 2 });
  const entries = compared.diff.entries.map((one) => ({ ...one, at: { sheet: "评分表", cell: "G5" } }));
  const texts = diffLines({ ...compared, diff: { ...compared.diff, entries } }, en).map(({ text }) => text);
  expect(texts[2]).toBe("  1.1 item 1.1  4 → 2  -2 (-50%)  评分表!G5");
});

test("whatever else a scoring table holds is named as well", () => {
  const changes = {
    "/enterprise/name": "某厂",
    "/experts": [{ name: "甲", noInterest: true }],
    "/maxima/1.1": 5,
    "/metrics/2.1/none": 3,
    "/total": 70,
  };
  const texts = diffLines(comparedScoring(changes), zh).map(({ text }) => text);
  for (const line of ["企业名称", "专家 1", "专家 1（无利害关系声明）", "1.1 item 1.1（分值）", "综合得分"]) {
    expect(texts.some((text) => text.startsWith(`  ${line}  （空白） → `))).toBe(true);
  }
  expect(texts.some((text) => /^ {2}2\.1 item 2\.1 +none +（空白） → 3/u.test(text))).toBe(true);
});
