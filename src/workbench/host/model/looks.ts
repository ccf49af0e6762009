import { HostError } from "../hostError";
import { checkOption } from "./access";
import type { Book } from "./book";
import type { CellFormat } from "./cellFormat";
import type { CellGroup } from "./hostRange";
import type { HostSheet } from "./hostSheet";
import { cellsOf, intersection, isWholeColumns, isWholeRows, LAST_ROW, type Rect, sizeOf } from "./rect";

/** More cells than this are only formatted as whole rows or columns. */
const CELL_LIMIT = 500_000;

/** Cells of a rectangle that can differ from one another: all of a small one, the used part of a large one. */
function distinctCells(sheet: HostSheet, rect: Rect): { row: number; column: number }[] {
  if (sizeOf(rect).cells <= CELL_LIMIT) return [...cellsOf(rect)];
  const used = sheet.usedRect(false);
  const shared = used && intersection(used, rect);
  const corner = { row: LAST_ROW, column: rect.left };
  const outside = isWholeColumns(rect) ? corner : { row: rect.top, column: rect.right };
  return shared ? [...cellsOf(shared), outside] : [outside];
}

function changeWhole(sheet: HostSheet, rect: Rect, look: Partial<CellFormat>): void {
  const formats = isWholeColumns(rect) ? sheet.columnFormats : sheet.rowFormats;
  const [start, end] = isWholeColumns(rect) ? [rect.left, rect.right] : [rect.top, rect.bottom];
  for (let index = start; index <= end; index += 1) formats.set(index, { ...formats.get(index), ...look });
  for (const { row, column, cell } of sheet.placedIn(rect)) {
    sheet.change(row, column, { format: { ...cell.format, ...look } });
  }
}

function changeRect(sheet: HostSheet, rect: Rect, look: Partial<CellFormat>): void {
  if (isWholeColumns(rect) || isWholeRows(rect)) {
    changeWhole(sheet, rect, look);
    return;
  }
  if (sizeOf(rect).cells > CELL_LIMIT) throw new HostError("RangeExceedsLimit");
  for (const { row, column } of cellsOf(rect)) {
    sheet.change(row, column, { format: { ...sheet.cell(row, column).format, ...look } });
  }
}

/**
 * Gives cells some looks.
 * @throws HostError where protection forbids it.
 */
export function setLook(book: Book, { sheet, rects }: CellGroup, look: Partial<CellFormat>): void {
  checkOption(book, sheet, "allowFormatCells");
  for (const rect of rects) changeRect(sheet, rect, look);
}

/** What all cells have in common; null when they differ. */
export function commonLook<Key extends keyof CellFormat>(
  { sheet, rects }: CellGroup,
  key: Key,
): CellFormat[Key] | null {
  let common: CellFormat[Key] | null = null;
  for (const rect of rects) {
    for (const { row, column } of distinctCells(sheet, rect)) {
      const look = sheet.format(row, column)[key];
      if (common !== null && look !== common) return null;
      common = look;
    }
  }
  return common;
}
