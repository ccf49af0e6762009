import type { CellRef, Finding } from "../../../../src/core/finding";
import { againstScoring } from "../../../../src/core/performance/checks/againstScoring";
import { CLAIMS } from "../../../../src/core/performance/checks/scoringClaims";
import { allLeaves, type Template } from "../../../../src/core/template";
import { findingSentence } from "../../../../src/report/sentences";
import { loadTemplate } from "../../../../src/templates";
import { DICTIONARIES } from "../../../../src/words";
import { changedBy, exampleOf, figuresOf, templateOf } from "./setting";

async function scoring(id: string): Promise<Template> {
  const template = await loadTemplate(id);
  if (!template) throw new Error(`no scoring table ${id}`);
  return template;
}

interface Case {
  readonly form: string;
  readonly changed?: Readonly<Record<string, unknown>>;
  readonly scoring: string;
  readonly entries: unknown;
  readonly cells?: ReadonlyMap<string, CellRef>;
}

async function found({ form, changed = {}, scoring: id, entries, cells }: Case): Promise<Finding[]> {
  const figures = await figuresOf(form, changedBy(exampleOf(form), changed));
  return againstScoring(figures, { template: await scoring(id), raw: entries, ...(cells ? { cells } : {}) });
}

const GENERAL = "general-performance";
const VOLUNTARY = "guangdong-2009-voluntary";

test("every claim is an item or a condition of its table, and its wording holds the figure", async () => {
  for (const { template: id, group, item, figure, atLeast } of CLAIMS) {
    const template = await scoring(id);
    const leaf = allLeaves(template).find((each) => each.id === item);
    const clause = template.eligibility.find((each) => each.id === item);
    const text = group === "scores" ? `${leaf?.text ?? ""}${leaf?.requirement ?? ""}` : (clause?.text ?? "");
    expect([id, item, text]).toEqual([id, item, expect.stringMatching(/方案|目标/u)]);
    const isPrinted = text.includes(String(atLeast)) || figure === "high-count";
    // "实施程度", "全部完成" and "实施完成了" stand for all of them.
    expect([id, item, isPrinted || /程度|全部完成|实施完成了/u.test(text)]).toEqual([id, item, true]);
  }
});

test("full marks for options carried out contradict a table that shows fewer", async () => {
  const [first, ...rest] = await found({ form: GENERAL, scoring: VOLUNTARY, entries: { scores: { "1.9": 3 } } });
  expect(rest).toEqual([]);
  expect(first).toMatchObject({ code: "claim-not-shown", severity: "warning", path: "/options/count/low.implemented" });
  expect(first?.others).toEqual([{ path: "/options/count/low.planned" }, { path: "/scores/1.9" }]);
  if (!first) throw new Error("nothing found");
  const sentence = findingSentence(await templateOf(GENERAL), first, DICTIONARIES.zh);
  expect(sentence).toContain("无/低费方案实施率为 87.5%");
  expect(sentence).toContain("100%");
  expect(sentence).toContain("1.9");
});

test.each([
  ["fewer marks claim nothing", { scores: { "1.9": 2.5 } }],
  ["a blank claims nothing", {}],
  ["what cannot be read claims nothing", { scores: { "1.9": "满分" } }],
])("%s", async (_name, entries) => {
  expect(await found({ form: GENERAL, scoring: VOLUNTARY, entries })).toEqual([]);
});

test("a cell of the scoring table is named where it is known", async () => {
  const at = { sheet: "评分表", cell: "F12" };
  const cells = new Map([["/scores/1.9", at]]);
  const [first] = await found({ form: GENERAL, scoring: VOLUNTARY, entries: { scores: { "1.9": 3 } }, cells });
  expect(first?.others?.at(-1)).toEqual({ path: "/scores/1.9", at });
});

test.each([
  ["anhui-2007", { scores: { "3.3": 4 } }, {}, ["87.5%", "90%"]],
  ["anhui-2007", { eligibility: { e2: true } }, {}, ["87.5%", "90%"]],
  ["zhejiang-2003", { scores: { "3.1": 5 } }, {}, ["87.5%", "90%"]],
  ["inner-mongolia-2005", { scores: { "3.1": 5 } }, {}, ["87.5%"]],
  ["fujian-2009-assessment", { scores: { "5.2": 3 } }, {}, ["87.5%"]],
  ["fujian-2009-acceptance", { scores: { "1.4": 10 } }, {}, ["75%", "100%"]],
  ["shandong-2008", { eligibility: { e1: true } }, {}, ["87.5%", "100%"]],
  ["guangdong-2009-mandatory", { scores: { "3.2": 3 } }, {}, ["87.5%"]],
  [
    "anhui-2007",
    { scores: { "3.4": 4 } },
    { "/ledger/8/status": "拟实施", "/ledger/9/status": "拟实施", "/ledger/10/status": "拟实施" },
    ["0 个", "1 个"],
  ],
  [
    "anhui-2007",
    { scores: { "3.7": 4 } },
    { "/rows/targets/0/after": 129000, "/rows/targets/1/after": 2900, "/rows/targets/2/after": 7.5 },
    ["%", "80%"],
  ],
])("%s %j", async (id, entries, changed, says) => {
  const findings = await found({ form: "anhui-2007-performance-1", changed, scoring: id, entries });
  expect(findings.map(({ code }) => code)).toEqual(["claim-not-shown"]);
  const template = await templateOf("anhui-2007-performance-1");
  const sentences = findings.map((finding) => findingSentence(template, finding, DICTIONARIES.zh)).join("");
  for (const part of says) expect(sentences).toContain(part);
});

test("what is claimed and shown is no finding", async () => {
  const changed = { "/ledger/7/status": "已实施" };
  const entries = { scores: { "3.3": 4, "3.4": 4, "3.7": 4 }, eligibility: { e2: true } };
  expect(await found({ form: "anhui-2007-performance-1", changed, scoring: "anhui-2007", entries })).toEqual([]);
  expect(await found({ form: "anhui-2007-performance-2", changed, scoring: "anhui-2007", entries })).toEqual([]);
});

test("yearly compliance: the rate among the targets against the metric", async () => {
  const target = { item: "外排废水达标率", unit: "%", before: 95, target: 100, after: 98 };
  const changed = { "/rows/targets/4": target };
  const entries = { metrics: { "3.5": { complianceRate: 100 } } };
  const findings = await found({ form: GENERAL, changed, scoring: VOLUNTARY, entries });
  expect(findings).toMatchObject([{ code: "claim-not-shown", path: "/rows/targets/4/after", first: { value: "98" } }]);
  const agreed = { metrics: { "3.4": { complianceRate: 97 }, "3.5": { complianceRate: 98 } } };
  expect(await found({ form: GENERAL, changed, scoring: VOLUNTARY, entries: agreed })).toEqual([]);
});

test("yearly compliance: a limit that is still exceeded against full compliance", async () => {
  const changed = { "/rows/problems/0/problem": "废水总排口化学需氧量超标" };
  const entries = { metrics: { "3.4": { complianceRate: 100 }, "3.5": { complianceRate: 100 } } };
  const findings = await found({ form: GENERAL, changed, scoring: VOLUNTARY, entries });
  expect(findings.map(({ path, others }) => [path, others])).toEqual([
    ["/rows/problems/0/problem", [{ path: "/metrics/3.5/complianceRate" }]],
  ]);
});

test("full marks for compliance against factors still exceeded", async () => {
  const form = "guangdong-2009-mandatory-performance";
  const entries = { scores: { "3.4": 5 } };
  const exceeded = { "/rows/problems/0/factor": "COD" };
  const id = "guangdong-2009-mandatory";
  const findings = await found({ form, changed: exceeded, scoring: id, entries });
  expect(findings).toMatchObject([{ path: "/rows/problems/0/factor", others: [{ path: "/scores/3.4" }] }]);
  expect(await found({ form, scoring: id, entries })).toEqual([]);
});
