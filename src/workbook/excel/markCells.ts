import { ENTRY_FILL, MARK_FILLS } from "../plan/looks";
import type { CellMark } from "../workbook";
import { addressLists } from "./areas";
import { PROTECTION } from "./protection";

function fillOf({ mark }: CellMark): string {
  return `#${mark === null ? ENTRY_FILL : MARK_FILLS[mark]}`;
}

function paint(sheet: Excel.Worksheet, marks: readonly CellMark[]): void {
  for (const fill of new Set(marks.map(fillOf))) {
    const cells = marks.filter((mark) => fillOf(mark) === fill).map(({ at }) => at.cell);
    for (const list of addressLists(cells)) sheet.getRanges(list).format.fill.color = fill;
  }
}

/** Gives the cells of entries the background that their mark asks for, in one round trip. */
export async function markCells(
  context: Excel.RequestContext,
  marks: readonly CellMark[],
  isProtected: (sheet: string) => boolean,
): Promise<void> {
  for (const name of new Set(marks.map(({ at }) => at.sheet))) {
    const sheet = context.workbook.worksheets.getItem(name);
    const closed = isProtected(name);
    if (closed) sheet.protection.unprotect();
    paint(
      sheet,
      marks.filter(({ at }) => at.sheet === name),
    );
    if (closed) sheet.protection.protect(PROTECTION);
  }
  await context.sync();
}
