import { evaluatePerformance } from "../../../src/core/performance/evaluate";
import { valueAt, withValueAt } from "../../../src/core/path";
import { changesBetween, homelessEntries, planChanges } from "../../../src/workbook/changes";
import { locateTables, type LocatedTable } from "../../../src/workbook/locate";
import { performanceResults } from "../../../src/workbook/performanceIntegrity";
import { readPerformanceEntries } from "../../../src/workbook/readPerformance";
import { writeNew } from "../../../src/workbook/xlsx/writeNew";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsxWorkbook";
import { exampleOf, reference, templateOf } from "../../core/performance/tables";
import { libreOfficePresent, Office } from "../../tools/libreOffice";
import { officeScriptsPresent, runInOffice } from "../../tools/libreOfficeScript";
import { openpyxlPresent, rewriteWithPython } from "../../tools/python";
import { describeWith } from "../../tools/require";
import { entriesIn, filledPaths, planOf, tableIn } from "./books";

const ID = "guangdong-2009-mandatory-performance";
const template = templateOf(ID);
const COUNTED = "/options/count/low.implemented";

async function bookOf(raw: unknown): Promise<XlsxWorkbook> {
  return new XlsxWorkbook(await writeNew(planOf(template, raw)));
}

async function tableOf(workbook: XlsxWorkbook): Promise<LocatedTable> {
  const [table] = locateTables(await workbook.readSheets());
  if (!table) throw new Error("no table found");
  return table;
}

/** Writes entries into a workbook as a task does. */
async function put(workbook: XlsxWorkbook, raw: unknown): Promise<void> {
  const table = await tableOf(workbook);
  await workbook.writeCells(planChanges(planOf(template, raw, table), table));
}

async function cellAt(workbook: XlsxWorkbook, row: string, column: string) {
  const table = await tableOf(workbook);
  return table.find("form", row, column)?.cell;
}

/** Slot of the number of no/low-cost options that were carried out. */
const slot = planOf(template, {})
  .sheets.flatMap(({ cells }) => cells)
  .find(({ path }) => path === COUNTED)?.slot ?? { row: "", column: "" };

describe("a figure of the summary", () => {
  test("that is typed takes the formula's place, and clearing it brings the formula back", async () => {
    const workbook = await bookOf(exampleOf(ID));
    expect(await cellAt(workbook, slot.row, slot.column)).toMatchObject({ value: 7, isFormula: true });
    await put(workbook, withValueAt(exampleOf(ID), COUNTED, 9));
    expect(await cellAt(workbook, slot.row, slot.column)).toMatchObject({ value: 9, isFormula: false });
    const { raw } = readPerformanceEntries(template, await tableOf(workbook));
    expect(valueAt(raw, COUNTED)).toBe(9);
    await put(workbook, withValueAt(raw, COUNTED, null));
    expect(await cellAt(workbook, slot.row, slot.column)).toMatchObject({ value: 7, isFormula: true });
  });

  test("that is typed as what is counted is typed all the same, and written when entered", async () => {
    const workbook = await bookOf(exampleOf(ID));
    const table = await tableOf(workbook);
    const [before, after] = [exampleOf(ID), withValueAt(exampleOf(ID), COUNTED, 7)];
    const typing = changesBetween(planOf(template, before, table), planOf(template, after, table), table);
    expect(typing).toMatchObject([{ value: 7, keepFormula: false }]);
    await workbook.writeCells(typing);
    expect(await cellAt(workbook, slot.row, slot.column)).toMatchObject({ value: 7, isFormula: false });
    const now = await tableOf(workbook);
    const clearing = changesBetween(planOf(template, after, now), planOf(template, before, now), now);
    expect(clearing).toMatchObject([
      { value: 7, keepFormula: false, formula: expect.stringContaining("COUNTIF") as string },
    ]);
  });
});

test("a workbook that holds what is planned needs no change", async () => {
  const workbook = await bookOf(exampleOf(ID));
  const table = await tableOf(workbook);
  expect(planChanges(planOf(template, exampleOf(ID), table), table)).toEqual([]);
});

test("options for which the ledger has no row are told", async () => {
  const table = await tableOf(await bookOf({}));
  const ledger = Array.from({ length: 41 }, (_, index) => ({ number: `F${index + 1}` }));
  const plan = planOf(template, { ledger }, table);
  expect(homelessEntries(plan, table).map(({ value }) => value)).toEqual(["F41"]);
});

/** What people do to the ledger, as openpyxl code. */
const INSERT_ROW = `
sheet = book["方案台账"]
head = next(r for r in range(1, 20) if sheet.cell(r, 1).value == "head")
formulas = {(c.row, c.column): c.value for row in sheet.iter_rows() for c in row}
sheet.insert_rows(head + 3)
for column, value in ((2, "N1"), (3, "插入的方案"), (4, "无/低费"), (5, "已实施"), (7, 2)):
    sheet.cell(head + 3, column).value = value
`;
const SORT_ROWS = `
sheet = book["方案台账"]
head = next(r for r in range(1, 20) if sheet.cell(r, 1).value == "head")
first, second = head + 1, head + 2
for column in range(2, 30):
    one, other = sheet.cell(first, column), sheet.cell(second, column)
    if one.data_type != "f" and other.data_type != "f": one.value, other.value = other.value, one.value
`;
const TYPE_DATES = `
import datetime
sheet = book["方案台账"]
head = next(r for r in range(1, 20) if sheet.cell(r, 1).value == "head")
cell = sheet.cell(head + 1, 6)
cell.value, cell.number_format = datetime.date(2023, 10, 21), "yyyy/m/d"
sheet.cell(head + 2, 6).value = 2023.5
`;
const OVERWRITE = `
sheet = book["绩效表"]
row = next(r for r in range(1, sheet.max_row + 1) if sheet.cell(r, 1).value == "summary/count")
total = next(c for c in range(2, 12) if sheet.cell(row, c).data_type == "f" and sheet.cell(row, c).protection.locked)
sheet.cell(row, total).value = 99
`;
const DELETE = `
sheet = book["绩效表"]
for merged in list(sheet.merged_cells.ranges): sheet.unmerge_cells(str(merged))
row = next(r for r in range(1, sheet.max_row + 1) if sheet.cell(r, 1).value == "indicators/cod")
sheet.delete_rows(row)
`;

describeWith("openpyxl", openpyxlPresent)("a workbook changed by hand", () => {
  async function changed(code: string, raw: unknown = exampleOf(ID)): Promise<Uint8Array> {
    return rewriteWithPython(code, await writeNew(planOf(template, raw)));
  }

  test("a row that was inserted is read where it stands, and told", async () => {
    const { raw, findings, cells } = await entriesIn(template, await changed(INSERT_ROW));
    const ledger = raw["ledger"] as { number: string }[];
    expect(ledger.slice(0, 4).map(({ number }) => number)).toEqual(["F1", "F2", "N1", "F3"]);
    expect(ledger).toHaveLength(13);
    expect(findings).toMatchObject([
      { code: "row-inserted", severity: "warning", path: "/ledger/2", sheet: "方案台账" },
    ]);
    expect(cells.get("/ledger/2/number")).toEqual(findings[0]?.at);
  });

  test("rows that were sorted are read in their new order", async () => {
    const { raw, findings } = await entriesIn(template, await changed(SORT_ROWS));
    expect((raw["ledger"] as { number: string }[]).slice(0, 3).map(({ number }) => number)).toEqual(["F2", "F1", "F3"]);
    expect(findings).toEqual([]);
  });

  test("a real date is read as its day, a number that is none stays", async () => {
    const { raw } = await entriesIn(template, await changed(TYPE_DATES));
    expect([valueAt(raw, "/ledger/0/date"), valueAt(raw, "/ledger/1/date")]).toEqual(["2023-10-21", 2023.5]);
  });

  test("a formula that somebody wrote over is named with both figures", async () => {
    const bytes = await changed(OVERWRITE);
    const table = await tableIn(bytes);
    const report = evaluatePerformance(template, readPerformanceEntries(template, table).raw, reference);
    expect(performanceResults(template, table, report)).toMatchObject([
      { code: "result-altered", severity: "error", declared: "99", label: "方案数（合计已实施）", computed: "10" },
    ]);
  });

  test("a row that was deleted is told once", async () => {
    const { findings } = await entriesIn(template, await changed(DELETE));
    expect(findings).toMatchObject([{ code: "row-missing", sheet: "绩效表", label: "COD产生量（第一统计年度）" }]);
  });
});

/** Inserts a row with LibreOffice, which moves formulas along. */
const INSERT_IN_OFFICE = `
sheet = doc.Sheets.getByName("方案台账")
sheet.unprotect("")
head = next(r for r in range(20) if sheet.getCellByPosition(0, r).String == "head")
sheet.Rows.insertByIndex(head + 3, 1)
for column, value in ((1, "N1"), (2, "插入的方案"), (3, "无/低费"), (4, "已实施")):
    sheet.getCellByPosition(column, head + 3).String = value
sheet.getCellByPosition(6, head + 3).Value = 2
sheet.setName("台账（改名）")
`;

describeWith("LibreOffice with python3-uno", libreOfficePresent && officeScriptsPresent)(
  "a row inserted in LibreOffice",
  () => {
    const office = new Office();
    afterAll(() => office.dispose());

    test("is counted once its formulas have been written, wherever the others have moved", async () => {
      const made = await writeNew(planOf(template, exampleOf(ID)));
      const workbook = new XlsxWorkbook(runInOffice(office, made, INSERT_IN_OFFICE));
      const { raw } = readPerformanceEntries(template, await tableOf(workbook));
      await put(workbook, raw);
      const [computed] = office.convert([workbook.save()]);
      const table = await tableIn(computed as Uint8Array);
      const again = readPerformanceEntries(template, table);
      expect(filledPaths(again.raw)).toEqual(filledPaths(raw));
      expect(table.find("form", slot.row, slot.column)?.cell).toMatchObject({ value: 8, isFormula: true });
      const report = evaluatePerformance(template, again.raw, reference);
      expect(performanceResults(template, table, report)).toEqual([]);
    }, 60_000);
  },
);
