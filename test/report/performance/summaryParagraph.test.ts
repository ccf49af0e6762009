import { summaryParagraph } from "../../../src/report/performance/summaryParagraph";
import { PERFORMANCE_IDS } from "../../../src/templates/performance";
import { DICTIONARIES } from "../../../src/words";
import { checked } from "./checked";

const { zh, en } = DICTIONARIES;
const summary = (id: string, raw?: unknown, words = zh) => summaryParagraph(checked(id, raw).figures, words);

test("the facts of a complete table, each exactly as it is computed", () => {
  const [options, effects, economics, years, targets, training, draft] = summary("general-performance");
  expect(options).toBe(
    "清源电镀有限公司（虚构企业）本轮清洁生产审核共提出清洁生产方案 12 项，其中无/低费方案 8 项，中/高费方案 4 项。" +
      "已实施方案 10 项（其中无/低费方案 7 项，中/高费方案 3 项），共投资 361.9 万元，取得经济效益 99.48 万元/年。" +
      "计划实施方案 2 项，预计投资 34 万元，预计经济效益 6.5 万元/年。",
  );
  expect(effects).toContain("节约电力 50 万千瓦时/年");
  expect(economics).toContain(
    "“G1 热风炉低氮燃烧改造”投资偿还期 4.36 年，净现值 25.81 万元（贴现率 8%），内部收益率 18.84%。",
  );
  expect(years).toMatch(
    /^与2023年相比，2024年综合能耗由 1245\.4682 吨标准煤\/年降至 1144\.675 吨标准煤\/年，下降 8\.09%；/u,
  );
  expect(years).toContain("化学需氧量排放量由 8 吨/年降至 4.94 吨/年，下降 38.25%");
  expect(years).toContain("水重复利用率由 20%升至 41.67%，上升 21.67 个百分点");
  expect(targets).toMatch(/^本轮审核设定目标 4 项，完成情况：单位产品电耗，目标完成率 125%；/u);
  expect(training).toContain("培训次数 6 次");
  expect(draft).toBe(zh.performance.summary.draft);
});

test("what did not change, and what is part of a total, is not told", () => {
  const years = summary("general-performance")[3] ?? "";
  for (const name of ["挥发性有机物", "能源二氧化碳", "外购蒸汽", "单位产品电力"]) expect(years).not.toContain(name);
});

test("a form without a total of energy tells its carriers", () => {
  const raw = { years: { y1: 2022, y3: 2024 }, indicators: { "energy.electricity": { y1: 100, y3: 80 } } };
  expect(summary("guangdong-2009-mandatory-performance", raw)[0]).toBe(
    "与2022年相比，2024年电耗由 100 万度/年降至 80 万度/年，下降 20%。",
  );
});

test("only facts that there are: an empty table has no summary", () => {
  for (const id of PERFORMANCE_IDS) expect([id, summary(id, {})]).toEqual([id, []]);
});

test("one fact alone has its sentence and the note that it is a draft", () => {
  const raw = { ledger: [{ number: "1", kind: "low", status: "implemented" }] };
  expect(summary("general-performance", raw)).toEqual([
    "企业本轮清洁生产审核共提出清洁生产方案 1 项，其中无/低费方案 1 项。已实施方案 1 项（其中无/低费方案 1 项）。",
    zh.performance.summary.draft,
  ]);
});

test("a figure before of 0 has no percentage, and a rise is called so", () => {
  const raw = { indicators: { "cod.discharged": { y2: 0, y3: 2 }, "water.fresh": { y2: 10, y3: 12 } } };
  const [years] = summary("general-performance", raw);
  expect(years).toBe(
    "与审核前相比，审核后新鲜水用量由 10 吨/年升至 12 吨/年，上升 20%；化学需氧量排放量由 0 吨/年升至 2 吨/年。",
  );
});

test.each(PERFORMANCE_IDS)("%s has a whole sentence in every part, in both languages", (id) => {
  for (const [words, end] of [
    [zh, /。$/u],
    [en, /\.$/u],
  ] as const) {
    const parts = summary(id, undefined, words);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.filter((part) => !end.test(part) || /undefined|null|NaN|\n/u.test(part))).toEqual([]);
  }
});
