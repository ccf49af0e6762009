import { a1 } from "../address";
import { PROTECTION } from "./protection";

/** What a cell is to hold, as Excel takes it: a value or a formula. */
export interface CellContent {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: string | number | boolean;
}

/** Queues writes to one sheet; a protected one is opened and closed again in the same batch. */
function writeSheet(sheet: Excel.Worksheet, cells: readonly CellContent[], isProtected: boolean): void {
  if (isProtected) sheet.protection.unprotect();
  for (const cell of cells) sheet.getRange(a1(cell)).formulas = [[cell.content]];
  if (isProtected) sheet.protection.protect(PROTECTION);
}

/** Writes cells in one round trip. */
export async function writeContents(
  context: Excel.RequestContext,
  cells: readonly CellContent[],
  isProtected: (sheet: string) => boolean,
): Promise<void> {
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const name of new Set(cells.map(({ sheet }) => sheet))) {
    const sheet = context.workbook.worksheets.getItem(name);
    writeSheet(
      sheet,
      cells.filter((cell) => cell.sheet === name),
      isProtected(name),
    );
  }
  await context.sync();
}

/** Puts cells back after a batch that failed half-way, whatever state it left the protection in. */
export async function putBack(context: Excel.RequestContext, cells: readonly CellContent[]): Promise<void> {
  const names = [...new Set(cells.map(({ sheet }) => sheet))];
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.protection.load("protected");
    return { name, sheet };
  });
  await context.sync();
  for (const { name, sheet } of sheets) {
    if (sheet.isNullObject) continue;
    if (sheet.protection.protected) sheet.protection.unprotect();
    writeSheet(
      sheet,
      cells.filter((cell) => cell.sheet === name),
      false,
    );
    sheet.protection.protect(PROTECTION);
  }
  await context.sync();
}
