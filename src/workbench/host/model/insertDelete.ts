import { HostError } from "../hostError";
import { checkOption } from "./access";
import type { Book } from "./book";
import type { HostSheet } from "./hostSheet";
import { moveSheetParts } from "./moveParts";
import { cellRect, intersection, isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW, type Rect, sizeOf } from "./rect";
import { isInBand, shiftRect, type Shift } from "./shift";
import { mapRule } from "./validationRule";

function shiftOf(rect: Rect, direction: string, isInsert: boolean): Shift {
  const { rows, columns } = sizeOf(rect);
  const sign = isInsert ? 1 : -1;
  const vertical = isInsert ? "Down" : "Up";
  const horizontal = isInsert ? "Right" : "Left";
  const axis = isWholeRows(rect) ? "row" : isWholeColumns(rect) ? "column" : null;
  if (axis !== "column" && (direction === vertical || axis === "row")) {
    return { axis: "row", at: rect.top, count: sign * rows, from: rect.left, to: rect.right };
  }
  if (direction !== horizontal && axis !== "column") throw new HostError("InvalidArgument");
  return { axis: "column", at: rect.left, count: sign * columns, from: rect.top, to: rect.bottom };
}

/** The cells that move, or are deleted. */
function affected(rect: Rect, { axis }: Shift): Rect {
  return axis === "row" ? { ...rect, bottom: LAST_ROW } : { ...rect, right: LAST_COLUMN };
}

function isWhole(rect: Rect): boolean {
  return isWholeRows(rect) || isWholeColumns(rect);
}

function checkAllowed(book: Book, sheet: HostSheet, rect: Rect, shift: Shift): void {
  const verb = shift.count > 0 ? "Insert" : "Delete";
  const option = `allow${verb}${shift.axis === "row" ? "Rows" : "Columns"}`;
  checkOption(book, sheet, isWhole(rect) ? option : null);
  const moving = affected(rect, shift);
  const conflict = sheet.merges.some((merge) => intersection(merge, moving) !== null && !isInBand(merge, shift));
  if (conflict) throw new HostError("MergedRangeConflict");
}

function moveReferences(book: Book, sheet: HostSheet, shift: Shift): void {
  const own = sheet.name.toLowerCase();
  book.mapReferences((reference, home) => {
    const target = reference.sheet === null ? home === sheet : reference.sheet.toLowerCase() === own;
    const rect = target ? shiftRect(reference.rect, shift) : reference.rect;
    return rect && { ...reference, rect };
  });
}

function moveRules(book: Book, moved: HostSheet, shift: Shift): void {
  const own = moved.name.toLowerCase();
  for (const sheet of book.sheets) {
    for (const { row, column, cell } of [...sheet.placed()]) {
      const { validation } = cell;
      if (!validation?.rule) continue;
      const rule = mapRule(validation.rule, (reference) => {
        const isTarget = reference.sheet === null ? sheet === moved : reference.sheet.toLowerCase() === own;
        const rect = isTarget ? shiftRect(reference.rect, shift) : reference.rect;
        return rect && { ...reference, rect };
      });
      sheet.change(row, column, { validation: { ...validation, rule } });
    }
  }
}

/** Moves cells with all that belongs to them; references everywhere follow. */
function move(book: Book, sheet: HostSheet, rect: Rect, shift: Shift): void {
  checkAllowed(book, sheet, rect, shift);
  const placed = [...sheet.placed()].flatMap(({ row, column, cell }) => {
    const to = shiftRect(cellRect(row, column), shift);
    return to ? [{ row: to.top, column: to.left, cell }] : [];
  });
  sheet.replaceCells(placed);
  moveSheetParts(sheet, shift, isWhole(rect));
  moveRules(book, sheet, shift);
  moveReferences(book, sheet, shift);
  const what = isWhole(rect) ? (shift.axis === "row" ? "Row" : "Column") : "Cell";
  const arrow = shift.axis === "row" ? ["ShiftCellDown", "ShiftCellUp"] : ["ShiftCellRight", "ShiftCellLeft"];
  book.emit({
    kind: "edited",
    sheet,
    rect,
    source: "api",
    changeType: `${what}${shift.count > 0 ? "Inserted" : "Deleted"}`,
    shiftDirection: (what === "Cell" ? arrow[shift.count > 0 ? 0 : 1] : "None") ?? "None",
    shift: (kept) => shiftRect(kept, shift),
  });
}

/**
 * Inserts cells of a rectangle's size in its place.
 * @param direction "Down" or "Right"; whole rows and columns go their own way.
 * @throws HostError where protection or merged cells forbid it.
 */
export function insertCells(book: Book, sheet: HostSheet, rect: Rect, direction: string): void {
  move(book, sheet, rect, shiftOf(rect, direction, true));
}

/**
 * Deletes a rectangle's cells and closes the gap.
 * @param direction "Up" or "Left"; whole rows and columns go their own way.
 * @throws HostError where protection or merged cells forbid it.
 */
export function deleteCells(book: Book, sheet: HostSheet, rect: Rect, direction: string): void {
  move(book, sheet, rect, shiftOf(rect, direction, false));
}
