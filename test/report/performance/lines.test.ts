import { performanceLines } from "../../../src/report/performance/lines";
import { DICTIONARIES } from "../../../src/words";
import { PERFORMANCE_IDS } from "../../../src/templates/performance";
import { checked } from "./checked";

const { zh, en } = DICTIONARIES;
const texts = (id: string, raw?: unknown, words = zh) =>
  performanceLines(checked(id, raw), words).map(({ text }) => text);

test("figures stand by year with their change, then options and what they pay", () => {
  const found = texts("general-performance");
  expect(found[0]).toBe("通用绩效表（非官方表格）  general-performance");
  expect(found).toContain("主要指标  2022年 | 2023年 | 2024年  变化");
  expect(found).toContain("  化学需氧量排放量 [吨/年]  6.64 | 8 | 4.94  -38.25%");
  expect(found).toContain("  水重复利用率 [%]  20 | 20 | 41.67  +21.67 个百分点");
  expect(found).toContain("  合计 已实施  10 项  投资 361.9 万元  经济效益 99.48 万元/年");
  expect(found.find((line) => line.startsWith("  G3"))).toBe(
    "  G3 电镀废水膜法回用  投资偿还期 5 年  净现值 61.56 万元（贴现率 8%）  内部收益率 15.1%",
  );
  expect(found.slice(-2)).toEqual(["检查：没有发现问题", zh.performance.disclaimer]);
});

test("materials are called what the enterprise calls them, in the unit that it names", () => {
  expect(texts("general-performance").find((line) => line.includes("镍盐"))).toMatch(
    /^ {2}原辅材料1用量（镍盐） \[吨\]/u,
  );
});

test("of what is computed per product only what tells most has a line", () => {
  const found = texts("general-performance");
  expect(found.filter((line) => line.startsWith("  单位产品电力"))).toEqual([]);
  expect(found.filter((line) => line.startsWith("  单位产品综合能耗"))).toHaveLength(1);
});

test("a form without years lists its figures", () => {
  const found = texts("anhui-2007-performance-1");
  expect(found).toContain("其他数据");
  expect(found).toContain("  职工人数  184 人");
  expect(found.some((line) => line.startsWith("主要指标"))).toBe(false);
});

test("an empty table has nothing to tell but that it is empty", () => {
  for (const id of PERFORMANCE_IDS) {
    const found = texts(id, {});
    expect(found[1]).toMatch(/^已填 0\/\d+ 格$/u);
    expect(found.filter((line) => /undefined|null|NaN|主要指标|清洁生产方案$/u.test(line))).toEqual([]);
  }
});

test("a finding has severity and sentence, and its cell where that is known", () => {
  const given = checked("general-performance", { indicators: { "water.fresh": { y3: "约3" } } });
  const [first] = given.report.findings.filter(({ path }) => path === "/indicators/water.fresh/y3");
  if (!first) throw new Error("nothing found");
  const placed = {
    ...given,
    report: { ...given.report, findings: [{ ...first, at: { sheet: "绩效表", cell: "E9" } }] },
  };
  const line = performanceLines(placed, en).find(({ tone }) => tone === "error");
  expect(line?.text).toMatch(/^\[error\] 绩效表!E9 .*约3/u);
});

test("every line is a single line, whatever was typed", () => {
  const raw = { fields: { "raw.1.name": "甲\n乙\u0007" }, indicators: { "raw.1": { y3: 5 } } };
  for (const words of [zh, en]) {
    expect(texts("general-performance", raw, words).filter((line) => /[\n\r\u0007]/u.test(line))).toEqual([]);
  }
});
