import type { PlainWorkbook, PlannedCell } from "../../../../src/workbook/plan/types";
import { panelWorkbook } from "../../../../src/tasks/panel";
import { writeNew } from "../../../../src/workbook/xlsx/writeNew";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsxWorkbook";
import type { PanelSheet } from "../../../../src/core/panel/members";
import type { Template } from "../../../../src/core/template";
import { panelOf, sheetOf } from "../../../core/panel/panels";
import { rulesOnly, tiny } from "../../../core/tiny";
import { libreOfficePresent, Office } from "../../../tools/libreOffice";
import { describeWith } from "../../../tools/require";

const names = ["甲", "乙", "丙", "丁", "戊", "己"] as const;

function plan(sheets: readonly PanelSheet[], decided: unknown = {}, template: Template = tiny): PlainWorkbook {
  return panelWorkbook({ template, report: panelOf(sheets, decided, template) });
}

function cells(workbook: PlainWorkbook): readonly PlannedCell[] {
  return workbook.sheets[0]?.cells ?? [];
}

const texts = (workbook: PlainWorkbook) => cells(workbook).map(({ value }) => value);

const three = [
  sheetOf("甲", { scores: { "1.1": 3.5 }, reasons: { "1.1": "缺附件", v1: "偷排" }, vetoes: { v1: true } }),
  sheetOf("乙", { scores: { "1.1": 2 }, reasons: { "1.1": "缺附件" } }),
  sheetOf("丙", { scores: { "1.1": 3 } }),
];

test("the sheet says who, what, how much, why and who decides", () => {
  const told = texts(plan(three, { leader: "甲", vetoes: { v1: { reason: "复测达标。" } } }));
  for (const text of [
    "某厂",
    "91440300MA5EXAMPL1",
    "缺附件",
    "复测达标",
    "甲、乙：缺附件",
    "已排除",
    "优秀",
    "专家组组长（甲）签名：",
    "专家组成员（丙）签名：",
    "本表为计算结果和专家组参考意见，验收结论由主管部门作出。",
  ]) {
    expect([text, told.some((value) => String(value).includes(text))]).toEqual([text, true]);
  }
});

test("a veto that holds and an error leave no good grade", () => {
  const held = cells(plan(three)).filter(({ formula }) => formula?.includes("COUNTIF"));
  expect(held.map(({ value }) => value)).toEqual(["不合格", "不合格"]);
  const mixed = plan([...three, sheetOf("丁", { enterprise: { code: "2" } })]);
  expect(cells(mixed).some(({ formula }) => formula?.includes("COUNTIF"))).toBe(false);
});

test("more than five experts are printed across the long side", () => {
  const of = (count: number) => plan(names.slice(0, count).map((name) => sheetOf(name))).sheets[0]?.paper?.landscape;
  expect([of(5), of(6)]).toEqual([undefined, true]);
});

test("many disputed items are named in their rows and counted once", () => {
  const apart = { "1.1": 1, "1.2.1": 0, "2.1": 4, "2.4": 1 };
  const workbook = plan([sheetOf("甲"), sheetOf("乙", { scores: apart }), sheetOf("丙")]);
  const told = texts(workbook).map(String);
  expect(told.filter((text) => text === "分歧较大")).toHaveLength(4);
  expect(told.filter((text) => text.includes("评分相差"))).toEqual([]);
  expect(told.some((text) => text.includes("有 4 条评分分歧较大"))).toBe(true);
  // A number that begins anew under each item would not tell which item is meant.
  expect(told).toContain("1.2.1");
});

test("no two cells of the sheet stand on one another", () => {
  for (const workbook of [plan(three), plan([]), plan(names.map((name) => sheetOf(name)))]) {
    const places = cells(workbook).map(({ row, column }) => `${row},${column}`);
    expect(new Set(places).size).toBe(places.length);
  }
});

test("what an expert typed stays text, whatever it begins with", async () => {
  const sheet = sheetOf("=1+1", { reasons: { "1.1": "@SUM(1)" }, scores: { "1.1": 1 } });
  const [read] = await new XlsxWorkbook(await writeNew(plan([sheet]))).readSheets();
  const typed = read?.cells.filter(({ value }) => value === "=1+1" || String(value).includes("@SUM")) ?? [];
  expect(typed.length).toBeGreaterThan(2);
  expect(typed.some(({ isFormula }) => isFormula)).toBe(false);
});

const CASES: readonly [string, PlainWorkbook][] = [
  ["mean", plan(three)],
  ["cleared", plan(three, { leader: "甲", vetoes: { v1: { reason: "x" } } })],
  ["agreed", plan(three, { method: "agreed", agreed: { "1.1": 3 } })],
  ["agreed, one open", plan(three, { method: "agreed" })],
  ["incomplete", plan([...three, sheetOf("丁", { scores: { "2.1": null } })])],
  ["bonus", plan([sheetOf("甲", { bonus: { b1: 3 } }), sheetOf("乙", { bonus: { b1: 2 } }), sheetOf("丙")])],
  ["broken", plan(["甲", "乙"].map((name) => sheetOf(name, { maxima: { "2.1": 7 }, scores: { "2.1": 4 } })))],
  ["maxima differ", plan([sheetOf("甲"), sheetOf("乙", { maxima: { "2.1": 7, "2.4": 6 }, scores: { "2.1": 4 } })])],
  ["one", plan([sheetOf("甲")])],
  ["nobody", plan([])],
  [
    "trimmed",
    plan(
      [4, 1, 3.3333, 2, 0].map((points, index) => sheetOf(names[index] ?? "", { scores: { "1.1": points } })),
      { method: "trimmed" },
    ),
  ],
  [
    "rules only",
    plan(
      [20, 25.5, 21].map((total, index) =>
        sheetOf(names[index] ?? "", { total, scores: {}, conditions: {} }, rulesOnly),
      ),
      {},
      rulesOnly,
    ),
  ],
];

describeWith("LibreOffice", libreOfficePresent)("computed anew by LibreOffice", () => {
  const office = new Office();
  afterAll(() => office.dispose());

  test("every formula gives the result that is stored beside it", async () => {
    const files = office.convert(await Promise.all(CASES.map(([, workbook]) => writeNew(workbook))));
    for (const [index, [name, workbook]] of CASES.entries()) {
      const [read] = await new XlsxWorkbook(files[index] ?? new Uint8Array()).readSheets();
      const found = new Map(read?.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
      const formulas = cells(workbook).filter(({ formula }) => formula !== undefined);
      for (const { row, column, value, formula } of formulas) {
        const cell = found.get(`${row},${column}`);
        const shown = cell?.error ?? cell?.value ?? "";
        const same = typeof value === "number" ? Math.abs(Number(shown) - value) < 1e-9 : shown === (value ?? "");
        expect([name, formula, value, same ? value : shown]).toEqual([name, formula, value, value]);
      }
    }
  });
});
