import type { HostSheet } from "../../host/model/hostSheet";
import { cellRect, LAST_COLUMN, LAST_ROW, type Rect } from "../../host/model/rect";

/** A step by the keyboard, in rows and columns. */
export interface Step {
  readonly rows: number;
  readonly columns: number;
}

/** The next line that is not hidden; the line itself at the end of the sheet. */
function nextLine(from: number, by: number, hidden: ReadonlySet<number>, last: number): number {
  const end = by > 0 ? last : 0;
  for (let line = from; line !== end;) {
    line += by;
    if (!hidden.has(line)) return line;
  }
  return from;
}

function moved(start: number, end: number, by: number, hidden: ReadonlySet<number>, last: number): number {
  if (by === 0) return start;
  const edge = by > 0 ? end : start;
  const next = nextLine(edge, Math.sign(by), hidden, last);
  return next === edge ? start : next;
}

/** What is selected when a cell is: itself, or the merged area that it belongs to. */
export function wholeCell(sheet: HostSheet, row: number, column: number): Rect {
  return sheet.mergeAt(row, column) ?? cellRect(row, column);
}

/** The cell that one step leads to from a selected one, over hidden lines and out of merged areas. */
export function stepFrom(sheet: HostSheet, from: Rect, { rows, columns }: Step): Rect {
  const area = wholeCell(sheet, from.top, from.left);
  const row = moved(area.top, area.bottom, rows, sheet.hiddenRows, LAST_ROW);
  const column = moved(area.left, area.right, columns, sheet.hiddenColumns, LAST_COLUMN);
  return wholeCell(sheet, row, column);
}
