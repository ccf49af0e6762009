import type { Finding } from "../../src/core/finding";
import type { PerformanceTemplate } from "../../src/core/performance/template";
import { findingJson } from "../../src/report/json";
import { findingCells, findingLine, findingLines } from "../../src/report/lines";
import { findingSentence } from "../../src/report/sentences";
import { loadPerformance } from "../../src/templates/performance";
import { DICTIONARIES } from "../../src/words";

const { zh, en } = DICTIONARIES;
const name = { zh: "化学需氧量排放量", en: "COD discharged" };
const form = (cell: string) => ({ sheet: "绩效表", cell });

const bare: Finding = {
  code: "discharged-above-produced",
  severity: "error",
  path: "/indicators/cod.discharged/y2",
  first: { name, when: "2023", value: "31.5", unit: "吨/年" },
  second: { name: { zh: "化学需氧量产生量", en: "COD produced" }, when: "2023", value: "8", unit: "吨/年" },
};

const above: Finding = {
  ...bare,
  at: form("E30"),
  others: [{ path: "/indicators/cod.produced/y2", at: form("E29") }, { path: "/ledger/3/reductions/cod" }],
};

let template: PerformanceTemplate;

beforeAll(async () => {
  const loaded = await loadPerformance("general-performance");
  if (!loaded) throw new Error("no table");
  template = loaded;
});

test("a finding of two figures says both, and its line names every cell that is known", () => {
  expect(findingLine(template, above, zh)).toEqual({
    tone: "error",
    text:
      "[错误] 绩效表!E30、E29 化学需氧量排放量（2023）为 31.5 吨/年，大于化学需氧量产生量（2023）8 吨/年；" +
      "排放不能多于产生，请核对是否填反或单位有误。",
  });
  expect(findingLine(template, above, en).text).toMatch(
    /^\[error\] 绩效表!E30, E29 COD discharged \(2023\) is 31\.5 t\/a, but COD produced \(2023\) is 8 t\/a\./u,
  );
});

test("cells of several sheets are told apart", () => {
  const ledger = { path: "/ledger/3/reductions/cod", at: { sheet: "方案台账", cell: "P6" } };
  const { others = [] } = above;
  expect(findingCells({ ...above, others: [ledger, ...others] }, zh)).toBe("绩效表!E30、方案台账!P6、绩效表!E29");
  expect(findingCells(bare, zh)).toBe("");
});

test("a finding that does not name its cell is led by the cell's label", () => {
  const refused: Finding = {
    code: "amount-refused",
    severity: "error",
    path: "/ledger/2/investment",
    why: "approximate",
    shown: "约30",
    unit: "万元",
    proposal: "30",
  };
  expect(findingSentence(template, refused, zh)).toBe(
    "方案台账第 3 行“投资”：“约30”不是确数，没有采用；请填写以“万元”计的数字，疑为 30。",
  );
  expect(findingSentence(template, { ...refused, path: "" }, zh)).toMatch(/^“约30”/u);
  expect(findingLines(template, [above, refused], zh)).toHaveLength(2);
});

test("as JSON it carries the other cells with their places", () => {
  expect(findingJson(template, above, en)).toMatchObject({
    code: "discharged-above-produced",
    path: "/indicators/cod.discharged/y2",
    sheet: "绩效表",
    cell: "E30",
    others: [
      { path: "/indicators/cod.produced/y2", sheet: "绩效表", cell: "E29" },
      { path: "/ledger/3/reductions/cod" },
    ],
  });
  expect(findingJson(template, bare, en)).not.toHaveProperty("others");
});
