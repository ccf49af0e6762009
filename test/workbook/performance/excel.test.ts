import { evaluatePerformance } from "../../../src/core/performance/evaluate";
import { withValueAt } from "../../../src/core/path";
import { planChanges } from "../../../src/workbook/changes";
import { ExcelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { locateTables, type LocatedTable } from "../../../src/workbook/locate";
import { performanceResults } from "../../../src/workbook/performanceIntegrity";
import { readPerformanceEntries } from "../../../src/workbook/readPerformance";
import { byId, exampleOf, reference, templateOf } from "../../core/performance/tables";
import { openExcel } from "../excel/excelClient";
import { filledPaths, planOf } from "./books";

const MEGABYTE = 2 ** 20;
const ID = "guangdong-2009-mandatory-performance";
const COUNTED = "/options/count/low.implemented";

async function loaded(id: string) {
  const template = templateOf(id);
  const { host, bridge } = await openExcel();
  const workbook = new ExcelWorkbook();
  await workbook.overview();
  await workbook.addSheets(planOf(template, exampleOf(id)));
  return { template, host, bridge, workbook };
}

async function tableOf(workbook: ExcelWorkbook): Promise<LocatedTable> {
  const [table] = locateTables(await workbook.readSheets());
  if (!table) throw new Error("no table found");
  return table;
}

test.each(byId)("%s is loaded in at most 3 round trips, none above 1 MB, and read in 2", async (id) => {
  const { template, bridge, workbook } = await loaded(id);
  expect(bridge.roundTrips).toBeLessThanOrEqual(3);
  expect(bridge.largestPayload).toBeLessThan(MEGABYTE);
  bridge.reset();
  const table = await tableOf(workbook);
  expect(bridge.roundTrips).toBeLessThanOrEqual(2);
  expect(bridge.largestPayload).toBeLessThan(MEGABYTE);
  const { raw, findings } = readPerformanceEntries(template, table);
  expect(findings).toEqual([]);
  expect(filledPaths(raw)).toMatchObject(filledPaths(exampleOf(id)));
});

test.each(byId)("%s: Excel's own formulas give what the engine computes", async (id) => {
  const { template, workbook } = await loaded(id);
  const report = evaluatePerformance(template, exampleOf(id), reference);
  const table = await tableOf(workbook);
  expect(performanceResults(template, table, report)).toEqual([]);
  const payback = table.find("feasibility", "option.1", "payback")?.cell?.value;
  expect(payback).toBeCloseTo(report.economics[0]?.payback.value ?? Number.NaN, 9);
});

test("pages are laid out: landscape ledger in parts with number and name on each, breaks in the long form", async () => {
  const { host } = await loaded("general-performance");
  const page = (name: string) => host.book.sheet(name)?.page;
  expect(page("方案台账")).toMatchObject({ orientation: "Landscape", paperSize: "A4" });
  expect(page("方案台账")?.titleColumns).toMatchObject({ left: 1, right: 2 });
  expect(page("方案台账")?.breaks.column.length).toBe(3);
  expect(page("绩效表")?.breaks.row.length).toBeGreaterThan(4);
  expect(page("绩效表")?.zoom).toEqual({ horizontalFitToPages: 1 });
});

test("texts that look like numbers or dates stay texts where texts belong", async () => {
  const { host, workbook } = await loaded(ID);
  const table = await tableOf(workbook);
  const number = table.find("ledger", "option.20", "number");
  const date = table.find("ledger", "option.20", "date");
  if (!number || !date) throw new Error("no such row");
  host.book.userEdit("方案台账", `B${number.row + 1}`, "1-1");
  host.book.userEdit("方案台账", `F${date.row + 1}`, "2023-05");
  const { raw } = readPerformanceEntries(templateOf(ID), await tableOf(workbook));
  expect((raw["ledger"] as unknown[])[19]).toMatchObject({ number: "1-1", date: "2023-05" });
});

test("a typed figure of the summary is cleared to its formula, and that is taken back", async () => {
  const { template, workbook } = await loaded(ID);
  const put = async (raw: unknown) => {
    const table = await tableOf(workbook);
    await workbook.writeCells(planChanges(planOf(template, raw, table), table));
  };
  const counted = async () => {
    const table = await tableOf(workbook);
    const { row = "", column = "" } =
      planOf(template, {}).sheets[0]?.cells.find(({ path }) => path === COUNTED)?.slot ?? {};
    return table.find("form", row, column)?.cell;
  };
  await put(withValueAt(exampleOf(ID), COUNTED, 9));
  expect(await counted()).toMatchObject({ value: 9, isFormula: false });
  await put(exampleOf(ID));
  expect(await counted()).toMatchObject({ value: 7, isFormula: true });
  await workbook.restore();
  expect(await counted()).toMatchObject({ value: 9, isFormula: false });
});
