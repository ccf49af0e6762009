import { markName } from "../slots";
import type { Remains } from "../workbook";
import type { PlannedCell, SheetPlan, WorkbookPlan } from "../plan/types";
import { addressLists, addressOf, styleRectangles } from "./areas";
import { layoutSheet } from "./layoutSheet";
import { literal } from "./literals";
import { PROTECTION } from "./protection";
import { inExcel } from "./run";
import { formatNumbers, styleAreasOf } from "./styleRange";

const NOTHING: Remains = { sheets: [], marks: [] };

type Grid = (string | number | boolean)[][];

/** All cells of a sheet as one block from A1, so that it is written in one call. */
function grid(cells: readonly PlannedCell[]): Grid {
  const rows = Math.max(...cells.map(({ row }) => row)) + 1;
  const columns = Math.max(...cells.map(({ column }) => column)) + 1;
  const block: Grid = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));
  for (const { row, column, value, formula } of cells) {
    const line = block[row];
    if (line && (value !== null || formula !== undefined)) {
      line[column] = formula === undefined ? literal(value) : `=${formula}`;
    }
  }
  return block;
}

function write(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const block = grid(plan.cells);
  const [first = []] = block;
  const place = { top: 0, left: 0, bottom: block.length - 1, right: first.length - 1 };
  sheet.getRange(addressOf(place)).formulas = block;
}

function finish(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const [style, rectangles] of styleRectangles(plan.cells)) {
    const addresses = rectangles.map(addressOf);
    for (const list of addressLists(addresses)) styleAreasOf(sheet.getRanges(list), style);
    formatNumbers(sheet, addresses, style);
  }
  layoutSheet(sheet, plan);
  if (plan.veryHidden) sheet.visibility = "VeryHidden";
  else sheet.protection.protect(PROTECTION);
}

/** Deletes sheets, hidden ones too; one that is not there is no matter. */
function deleteSheets({ workbook }: Excel.RequestContext, names: readonly string[]): void {
  for (const name of names) {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.visibility = "Visible";
    sheet.delete();
  }
}

/** Deletes what a failed addition has left behind. */
async function remove(names: readonly string[]): Promise<void> {
  await inExcel(async (context) => {
    deleteSheets(context, names);
    await context.sync();
  });
}

/**
 * Adds the sheets of a plan in two round trips: contents first, so that formulas find one another's sheets, then looks.
 * @param remains of the same table, which go first: two marks of one name cannot stand in a workbook.
 * @throws FaultError after whatever had been added is gone again.
 */
export async function addSheets(plan: WorkbookPlan, remains: Remains = NOTHING): Promise<void> {
  try {
    await inExcel(async (context) => {
      const { workbook } = context;
      workbook.application.suspendScreenUpdatingUntilNextSync();
      for (const mark of remains.marks) workbook.names.getItem(mark).delete();
      const sheets = plan.sheets.map((sheet) => workbook.worksheets.add(sheet.name));
      plan.sheets.forEach((sheet, index) => {
        const added = sheets[index];
        if (!added) return;
        write(added, sheet);
        workbook.names.add(markName(sheet.kind, plan.templateId), added.getRange("A1")).visible = false;
      });
      // A workbook must never be without a sheet.
      deleteSheets(context, remains.sheets);
      await context.sync();
      workbook.application.suspendScreenUpdatingUntilNextSync();
      plan.sheets.forEach((sheet, index) => sheets[index] && finish(sheets[index], sheet));
      // A scoring table begins behind its cover.
      sheets[plan.sheets[0]?.kind === "cover" ? 1 : 0]?.activate();
      await context.sync();
    });
  } catch (error) {
    await remove(plan.sheets.map(({ name }) => name)).catch(() => undefined);
    throw error;
  }
}
