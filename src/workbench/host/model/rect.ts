import { columnLetters } from "../../../workbook/address";

/** A rectangle of cells, counted from 0, both ends included. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Last row and column of a sheet, counted from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** All cells of a sheet. */
export const WHOLE: Rect = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

const CORNER = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/u;

function columnIndex(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Rectangle of one cell. */
export function cellRect(row: number, column: number): Rect {
  return { top: row, left: column, bottom: row, right: column };
}

/** Whether a rectangle lies on a sheet and is not empty. */
export function isOnSheet({ top, left, bottom, right }: Rect): boolean {
  return top >= 0 && left >= 0 && bottom <= LAST_ROW && right <= LAST_COLUMN && top <= bottom && left <= right;
}

function spanOf(first: number | null, second: number | null, last: number): [number, number] | null {
  if (first === null && second === null) return [0, last];
  if (first === null || second === null) return null;
  return first <= second ? [first, second] : [second, first];
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function cornerOf(text: string): Corner | null {
  const match = CORNER.exec(text);
  const [, letters = "", digits = ""] = match ?? [];
  if (letters === "" && digits === "") return null;
  return {
    row: digits === "" ? null : Number(digits) - 1,
    column: letters === "" ? null : columnIndex(letters),
  };
}

/** Reads "B2", "A1:C3", "A:C" or "2:5", with or without dollar signs; null when it is none. */
export function parseArea(text: string): Rect | null {
  const [first = "", second = first, ...more] = text.trim().toUpperCase().split(":");
  const [start, end] = [cornerOf(first), cornerOf(second)];
  if (!start || !end || more.length > 0) return null;
  if (!text.includes(":") && (start.row === null || start.column === null)) return null;
  const columns = spanOf(start.column, end.column, LAST_COLUMN);
  const rows = spanOf(start.row, end.row, LAST_ROW);
  if (!columns || !rows) return null;
  const rect = { top: rows[0], left: columns[0], bottom: rows[1], right: columns[1] };
  return isOnSheet(rect) ? rect : null;
}

/** Whether a rectangle is made of whole columns. */
export function isWholeColumns({ top, bottom }: Rect): boolean {
  return top === 0 && bottom === LAST_ROW;
}

/** Whether a rectangle is made of whole rows. */
export function isWholeRows({ left, right }: Rect): boolean {
  return left === 0 && right === LAST_COLUMN;
}

/** A1 notation of a rectangle, with `mark` before each letter and number. */
export function areaText(rect: Rect, mark: "" | "$" = ""): string {
  const { top, left, bottom, right } = rect;
  const column = (index: number) => `${mark}${columnLetters(index)}`;
  const row = (index: number) => `${mark}${index + 1}`;
  if (isWholeColumns(rect) && !isWholeRows(rect)) return `${column(left)}:${column(right)}`;
  if (isWholeRows(rect) && !isWholeColumns(rect)) return `${row(top)}:${row(bottom)}`;
  const start = `${column(left)}${row(top)}`;
  return top === bottom && left === right ? start : `${start}:${column(right)}${row(bottom)}`;
}

/** Number of rows, of columns, of cells. */
export function sizeOf({ top, left, bottom, right }: Rect): { rows: number; columns: number; cells: number } {
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  return { rows, columns, cells: rows * columns };
}

/** What two rectangles share; null when nothing. */
export function intersection(a: Rect, b: Rect): Rect | null {
  const shared = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : null;
}

/** Smallest rectangle around both. */
export function boundsOf(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Whether `inner` lies within `outer`. */
export function isWithin(inner: Rect, outer: Rect): boolean {
  const shared = intersection(inner, outer);
  return shared !== null && sizeOf(shared).cells === sizeOf(inner).cells;
}

/** Whether a rectangle holds a cell. */
export function holds(rect: Rect, row: number, column: number): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}

/** Every cell of a rectangle, row by row. */
export function* cellsOf({ top, left, bottom, right }: Rect): Generator<{ row: number; column: number }> {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) yield { row, column };
  }
}

/** A block of values as long and as wide as a rectangle. */
export function gridOf<Value>(rect: Rect, value: (row: number, column: number) => Value): Value[][] {
  const { rows, columns } = sizeOf(rect);
  return Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_column, c) => value(rect.top + r, rect.left + c)),
  );
}
