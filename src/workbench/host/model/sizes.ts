import { HostError } from "../hostError";
import { checkOption } from "./access";
import type { Book } from "./book";
import { DEFAULT_HEIGHT, DEFAULT_WIDTH } from "./cellFormat";
import type { CellGroup } from "./hostRange";
import type { HostSheet } from "./hostSheet";
import type { Rect } from "./rect";

/** Rows, or columns. */
export type Axis = "row" | "column";

/** Rows and columns beyond this many are not set one by one. */
const LIMIT = 20_000;

function spanOf(rect: Rect, axis: Axis): readonly [number, number] {
  return axis === "row" ? [rect.top, rect.bottom] : [rect.left, rect.right];
}

function indexes(rect: Rect, axis: Axis): number[] {
  const [start, end] = spanOf(rect, axis);
  if (end - start >= LIMIT) throw new HostError("RangeExceedsLimit");
  return Array.from({ length: end - start + 1 }, (_index, offset) => start + offset);
}

function checkAxis(book: Book, sheet: HostSheet, axis: Axis): void {
  checkOption(book, sheet, axis === "row" ? "allowFormatRows" : "allowFormatColumns");
}

function common<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** Whether all rows or columns are hidden; null when only some are. */
export function areHidden(sheet: HostSheet, axis: Axis, rect: Rect): boolean | null {
  const hidden = axis === "row" ? sheet.hiddenRows : sheet.hiddenColumns;
  const [start, end] = spanOf(rect, axis);
  const count = [...hidden].filter((index) => index >= start && index <= end).length;
  return count === 0 ? false : count === end - start + 1 ? true : null;
}

/** Hides rows or columns, or shows them again. */
export function hide(book: Book, { sheet, rects }: CellGroup, axis: Axis, isHidden: boolean): void {
  checkAxis(book, sheet, axis);
  const hidden = axis === "row" ? sheet.hiddenRows : sheet.hiddenColumns;
  for (const rect of rects) {
    for (const index of indexes(rect, axis)) {
      if (isHidden) hidden.add(index);
      else hidden.delete(index);
    }
  }
}

/** Height or width in points; null when it differs. What is hidden has none. */
export function sizeIn({ sheet, rects }: CellGroup, axis: Axis): number | null {
  const [sizes, hidden, usual] =
    axis === "row"
      ? [sheet.heights, sheet.hiddenRows, DEFAULT_HEIGHT]
      : [sheet.widths, sheet.hiddenColumns, DEFAULT_WIDTH];
  const all = rects.flatMap((rect) => {
    const [start, end] = spanOf(rect, axis);
    if (end - start < LIMIT) return indexes(rect, axis).map((index) => (hidden.has(index) ? 0 : sizes.get(index)));
    return [...sizes.values(), undefined];
  });
  return common(all.map((size) => size ?? usual));
}

/** Sets heights or widths; 0 hides. */
export function setSize(book: Book, { sheet, rects }: CellGroup, axis: Axis, points: number): void {
  checkAxis(book, sheet, axis);
  if (points < 0 || (axis === "row" && points > 409)) throw new HostError("InvalidArgument");
  const [sizes, hidden] = axis === "row" ? [sheet.heights, sheet.hiddenRows] : [sheet.widths, sheet.hiddenColumns];
  for (const index of rects.flatMap((rect) => indexes(rect, axis))) {
    if (points === 0) hidden.add(index);
    else {
      sizes.set(index, points);
      hidden.delete(index);
    }
  }
}

/** Gives rows or columns their usual size back, as fitting to short contents does. */
export function resetSize(book: Book, { sheet, rects }: CellGroup, axis: Axis): void {
  checkAxis(book, sheet, axis);
  const sizes = axis === "row" ? sheet.heights : sheet.widths;
  for (const index of rects.flatMap((rect) => indexes(rect, axis))) sizes.delete(index);
}
