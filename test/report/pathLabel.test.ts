import { labelOfPath } from "../../src/report/pathLabel";
import { allPlaces } from "../../src/core/performance/addresses";
import type { PerformanceTemplate } from "../../src/core/performance/template";
import { loadPerformance, PERFORMANCE_IDS } from "../../src/templates/performance";

async function templateOf(id: string): Promise<PerformanceTemplate> {
  const template = await loadPerformance(id);
  if (!template) throw new Error(id);
  return template;
}

test.each([
  ["/fields/enterprise.name", "企业名称", "Enterprise"],
  ["/fields/audit.focus/1", "审核重点", "Audit focus"],
  ["/years/y2", "审核前年度", "Year before the audit"],
  ["/indicators/cod.discharged/y3", "化学需氧量排放量（审核后年度）", "COD discharged (Year after the audit)"],
  ["/indicators/cod.discharged/reduction", "化学需氧量排放量（下降率）", "COD discharged (Reduction)"],
  ["/options/count/low.implemented", "方案数（无/低费方案已实施）", "Number of options (无/低费方案已实施)"],
  ["/options/count/total", "方案数（总计）", "Number of options (总计)"],
  [
    "/rows/targets/1/target",
    "“五、清洁生产目标及完成情况”第 2 行“近期目标”",
    '"五、清洁生产目标及完成情况" row 2, Near target',
  ],
  ["/ledger/2/investment", "方案台账第 3 行“投资”", "Ledger row 3, investment"],
  ["/ledger/2/savings/diesel", "方案台账第 3 行“节约柴油”", "Ledger row 3, Diesel saved"],
  ["/ledger/2/reductions/cod", "方案台账第 3 行“化学需氧量减排”", "Ledger row 3, COD cut"],
  ["/ledger/2/oops", "方案台账第 3 行“oops”", "Ledger row 3, oops"],
  ["/ledger/2", "方案台账第 3 行", "Ledger row 3"],
  ["/feasibility/0/flows/3", "经济可行性第 1 行“第 4 年净现金流量”", "Feasibility row 1, net cash flow of year 4"],
  ["/feasibility/0/number", "经济可行性第 1 行“编号”", "Feasibility row 1, number"],
  ["/coefficients/co2/diesel/value", "折算系数“柴油”（二氧化碳排放因子）", 'coefficient "Diesel" (CO2 factor)'],
  ["/coefficients/density/diesel", "折算系数“柴油”（密度）", 'coefficient "Diesel" (density)'],
  ["/settings/discountRate", "贴现率", "discount rate"],
])("%s is %s", async (path, zh, en) => {
  const template = await templateOf("general-performance");
  expect(labelOfPath(template, path, "zh")).toBe(zh);
  expect(labelOfPath(template, path, "en")).toBe(en);
});

test.each(["", "/nothing", "/fields/nothing", "/rows/targets", "/__proto__/x", "/indicators"])(
  "%j, where nothing stands, is called by itself",
  async (path) => {
    expect(labelOfPath(await templateOf("general-performance"), path, "zh")).toBe(path);
  },
);

test.each(PERFORMANCE_IDS)("every cell of %s has a label of words", async (id) => {
  const template = await templateOf(id);
  for (const { path } of allPlaces(template)) {
    expect(labelOfPath(template, path, "zh")).not.toContain("/fields");
    expect(labelOfPath(template, path, "zh")).toMatch(/\p{Script=Han}/u);
    expect(labelOfPath(template, path, "en")).not.toMatch(/^\//u);
  }
});
