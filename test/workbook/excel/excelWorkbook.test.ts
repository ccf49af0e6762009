import { FaultError } from "../../../src/core/fault";
import { withValueAt } from "../../../src/core/path";
import { enter } from "../../../src/tasks/enter";
import { markFindings } from "../../../src/tasks/markFindings";
import { reportOn } from "../../../src/tasks/reportOn";
import { loadTemplateInto } from "../../../src/tasks/loadTemplate";
import { TEMPLATE_IDS } from "../../../src/templates";
import { ExcelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import type { ExcelHost } from "../../../src/workbench/host/excelHost";
import type { HostSheet } from "../../../src/workbench/host/model/hostSheet";
import { deleteCells } from "../../../src/workbench/host/model/insertDelete";
import { LAST_COLUMN, WHOLE } from "../../../src/workbench/host/model/rect";
import { addSheet, deleteSheet, renameSheet } from "../../../src/workbench/host/model/sheetList";
import { check, fill, grade, openTable } from "../../tasks/scoring";
import { openExcel } from "./excelClient";

const ID = "guangdong-2009-voluntary";
const MEGABYTE = 2 ** 20;

async function loaded(entries: unknown = { scores: { "1.1": 8 } }) {
  const { host, bridge } = await openExcel();
  const workbook = new ExcelWorkbook();
  await loadTemplateInto(workbook, ID, entries);
  return { host, bridge, workbook };
}

async function faultOf(work: Promise<unknown>): Promise<unknown> {
  const error = await work.then(
    () => null,
    (caught: unknown) => caught,
  );
  if (!(error instanceof FaultError)) throw new Error(`no fault: ${String(error)}`);
  return error.fault.code;
}

/** Everything in the host's cells, to see whether anything changed. */
function contents({ book }: ExcelHost): unknown {
  return book.sheets.map((sheet) => [
    sheet.name,
    sheet.protection !== null,
    sheet
      .placedIn(WHOLE)
      .filter(({ cell }) => cell.content.kind !== "blank")
      .map(({ row, column, cell }) => [row, column, cell.content]),
  ]);
}

/** A sheet of the host that must be there. */
function sheetOf({ book }: ExcelHost, name: string): HostSheet {
  const sheet = book.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Events reach their listeners a moment later. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

describe("round trips", () => {
  test.each(TEMPLATE_IDS)(
    "%s is loaded in at most 3, checked in 2, its result written in 2, none above 1 MB",
    async (id) => {
      const { bridge } = await openExcel();
      const workbook = new ExcelWorkbook();
      await loadTemplateInto(workbook, id);
      expect(bridge.roundTrips).toBeLessThanOrEqual(3);
      bridge.reset();
      await check(workbook);
      expect(bridge.roundTrips).toBeLessThanOrEqual(2);
      const checked = bridge.largestPayload;
      bridge.reset();
      await grade(workbook);
      expect(bridge.roundTrips).toBeLessThanOrEqual(2);
      expect(Math.max(bridge.largestPayload, checked)).toBeLessThan(MEGABYTE);
    },
  );

  test("loading never sends a megabyte", async () => {
    const { bridge } = await openExcel();
    await loadTemplateInto(new ExcelWorkbook(), "shandong-2008");
    expect(bridge.largestPayload).toBeLessThan(MEGABYTE);
  });
});

describe("what is there stays", () => {
  test("a table takes other names where its own are taken, and touches no other sheet", async () => {
    const { host } = await openExcel();
    const mine = addSheet(host.book, "封面");
    host.book.userEdit("封面", "A1", "我的内容");
    const workbook = new ExcelWorkbook();
    await loadTemplateInto(workbook, ID, { scores: { "1.1": 8 } });
    expect(host.book.sheets.map(({ name }) => name)).toContain("封面 (2)");
    expect(host.book.resultOf(mine, 0, 0)).toEqual({ kind: "text", value: "我的内容" });
    expect((await check(workbook)).report.provisional).toBe(8);
  });

  test("the same table is not loaded twice", async () => {
    const { host, workbook } = await loaded();
    const before = contents(host);
    expect(await faultOf(loadTemplateInto(workbook, ID))).toBe("table-present");
    expect(contents(host)).toEqual(before);
  });

  test("two different tables stand side by side", async () => {
    const { workbook } = await loaded();
    await loadTemplateInto(workbook, "anhui-2007", { scores: { "1.1": 5 } });
    expect((await check(workbook, "anhui-2007")).report.provisional).toBe(5);
    expect((await check(workbook, ID)).report.provisional).toBe(8);
    expect(await faultOf(check(workbook))).toBe("several-tables");
  });

  test("the result is written over protection, and taken back", async () => {
    const { host, workbook } = await loaded();
    await check(workbook);
    const before = contents(host);
    await grade(workbook);
    expect(contents(host)).not.toEqual(before);
    expect(host.book.sheets.slice(1, 5).every(({ protection }) => protection !== null)).toBe(true);
    expect(workbook.canRestore()).toBe(true);
    await workbook.restore();
    expect(contents(host)).toEqual(before);
    expect(workbook.canRestore()).toBe(false);
  });
});

describe("what Excel refuses", () => {
  test("a cell being edited", async () => {
    const { host, workbook } = await loaded();
    host.cellEditing = true;
    expect(await faultOf(check(workbook))).toBe("cell-editing");
    expect(await faultOf(grade(workbook))).toBe("cell-editing");
    host.cellEditing = false;
    expect((await check(workbook)).report.provisional).toBe(8);
  });

  test("a protected workbook", async () => {
    const { host } = await openExcel();
    host.book.structure = { password: null };
    expect(await faultOf(loadTemplateInto(new ExcelWorkbook(), ID))).toBe("workbook-protected");
    expect(host.book.sheets).toHaveLength(1);
  });

  test("a sheet with a password, and nothing is changed", async () => {
    const { host, workbook } = await loaded();
    for (const sheet of host.book.sheets) sheet.protection = { options: {}, password: "secret" };
    const before = contents(host);
    expect(await faultOf(grade(workbook))).toBe("sheet-protected");
    expect(contents(host)).toEqual(before);
  });

  test("a sheet that was deleted is reported by the next check", async () => {
    const { host, workbook } = await loaded();
    await check(workbook);
    deleteSheet(host.book, sheetOf(host, "核查与否决"));
    const { report } = await check(workbook);
    expect(report.findings.find(({ code }) => code === "sheet-missing")).toMatchObject({ severity: "error" });
  });

  test("a copy of our sheet is named", async () => {
    const { host, workbook } = await loaded();
    await check(workbook);
    const copy = addSheet(host.book, "评分表 (2)");
    for (const { row, column, cell } of sheetOf(host, "评分表").placed()) {
      host.book.setContent(copy, row, column, cell.content);
    }
    const { report } = await check(workbook);
    expect(report.findings.find(({ code }) => code === "sheet-twice")).toMatchObject({
      first: "评分表",
      second: "评分表 (2)",
    });
    expect(report.provisional).toBe(8);
  });

  test("a row that was deleted is named", async () => {
    const { host, workbook } = await loaded();
    const row = { top: 8, left: 0, bottom: 8, right: LAST_COLUMN };
    const scoring = sheetOf(host, "评分表");
    scoring.protection = null;
    deleteCells(host.book, scoring, row, "Up");
    const { report } = await check(workbook);
    expect(report.findings.find(({ code }) => code === "row-missing")).toMatchObject({ item: "1.5", sheet: "评分表" });
  });

  test("a renamed sheet is found all the same", async () => {
    const { host, workbook } = await loaded();
    renameSheet(host.book, sheetOf(host, "评分表"), "我的评分");
    const { report } = await check(workbook);
    expect(report.provisional).toBe(8);
    await fill(workbook, { scores: { "1.2": 2 } });
    expect((await check(workbook)).report.provisional).toBe(10);
  });

  test("a workbook without any table", async () => {
    await openExcel();
    expect(await faultOf(check(new ExcelWorkbook()))).toBe("not-ours");
  });
});

describe("a batch that fails half-way", () => {
  test.each([12, 200, 900])("loading fails at action %i and leaves no sheet behind", async (action) => {
    const { host } = await openExcel();
    host.sabotage = { failAtAction: action };
    expect(await faultOf(loadTemplateInto(new ExcelWorkbook(), ID))).toBe("excel-failed");
    expect(host.book.sheets).toHaveLength(1);
  });

  test("writing fails and everything is put back", async () => {
    const { host, workbook } = await loaded();
    await check(workbook);
    const before = contents(host);
    host.sabotage = { failAtAction: 14 };
    expect(await faultOf(fill(workbook, { scores: { "1.1": 1, "1.2": 1, "1.3": 1 }, vetoes: { v1: true } }))).toBe(
      "excel-failed",
    );
    host.sabotage = null;
    expect(contents(host)).toEqual(before);
  });
});

test("an edit is heard, until nobody listens", async () => {
  const { host, workbook } = await loaded();
  let heard = 0;
  const stop = await workbook.onEdited(() => heard++);
  host.book.userEdit("评分表", "G6", "2");
  await settled();
  expect(heard).toBe(1);
  await stop();
  host.book.userEdit("评分表", "G6", "1");
  await settled();
  expect(heard).toBe(1);
});

test("a finding's cell is selected", async () => {
  const { host, workbook } = await loaded({ scores: { "1.1": 9 } });
  const { report } = await check(workbook);
  const at = report.findings.find(({ code }) => code === "above-maximum")?.at;
  if (at) await workbook.goTo(at);
  expect(host.book.addressOf(host.book.active, host.book.selection.rect)).toBe("评分表!G5");
});

test("our own edits are not told as edits", async () => {
  const { workbook } = await loaded();
  let heard = 0;
  await workbook.onEdited(() => heard++);
  await fill(workbook, { scores: { "1.2": 2 } });
  await settled();
  expect(heard).toBe(0);
});

test("entries typed one after another take one round trip each and are put back as they stood", async () => {
  const { host, bridge, workbook } = await loaded();
  let open = await openTable(workbook);
  bridge.reset();
  for (const score of [7, 6]) open = await enter(workbook, open, withValueAt(open.entries.raw, "/scores/1.1", score));
  expect(bridge.roundTrips).toBe(2);
  const before = contents(host);
  host.sabotage = { failAtAction: 9 };
  const failing = enter(workbook, open, { ...open.entries.raw, scores: { "1.1": 5, "1.2": 1, "1.3": 1 } });
  expect(await faultOf(failing)).toBe("excel-failed");
  expect(contents(host)).toEqual(before);
});

describe("marks", () => {
  const fillAt = (host: ExcelHost, row: number, column: number) =>
    sheetOf(host, "评分表").format(row, column).fillColor;

  test("cells with findings are marked, and look as usual once mended", async () => {
    const { host, bridge, workbook } = await loaded({ scores: { "1.1": 99 } });
    const usual = fillAt(host, 5, 6);
    const open = await openTable(workbook);
    bridge.reset();
    await markFindings(workbook, open, reportOn(open).findings);
    expect(bridge.roundTrips).toBe(1);
    expect(fillAt(host, 4, 6)).not.toBe(usual);
    expect(sheetOf(host, "评分表").protection).not.toBeNull();
    await markFindings(workbook, open, []);
    expect(fillAt(host, 4, 6)).toBe(usual);
  });

  test("only entries are touched: every other cell keeps its look", async () => {
    const { host, workbook } = await loaded({ scores: { "1.1": 99 } });
    const looks = () =>
      host.book.sheets.map((sheet) =>
        sheet.placedIn(WHOLE).map(({ row, column, cell }) => [row, column, cell.format.fillColor]),
      );
    const before = looks();
    const open = await openTable(workbook);
    await markFindings(workbook, open, reportOn(open).findings);
    await markFindings(workbook, open, []);
    expect(looks()).toEqual(before);
  });
});
