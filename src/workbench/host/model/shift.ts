import { LAST_COLUMN, LAST_ROW, type Rect } from "./rect";

/** Cells that move because others are inserted or deleted. */
export interface Shift {
  /** Whether cells move along rows (down, up) or columns (right, left). */
  readonly axis: "row" | "column";
  /** First index inserted or deleted. */
  readonly at: number;
  /** How many are inserted; negative: deleted. */
  readonly count: number;
  /** The part of the other axis that moves. */
  readonly from: number;
  readonly to: number;
}

function shiftSpan(start: number, end: number, { at, count }: Shift, last: number): [number, number] | null {
  if (start === 0 && end === last) return [start, end];
  if (count > 0) {
    const moved = start >= at ? start + count : start;
    return moved > last ? null : [moved, Math.min(last, end >= at ? end + count : end)];
  }
  const gone = -count;
  const from = start < at ? start : Math.max(at, start - gone);
  const to = end < at ? end : Math.max(at - 1, end - gone);
  return to < from ? null : [from, to];
}

/** Whether all of a rectangle lies where cells move; one that reaches beyond stays as it is. */
export function isInBand({ top, left, bottom, right }: Rect, { axis, from, to }: Shift): boolean {
  return axis === "row" ? left >= from && right <= to : top >= from && bottom <= to;
}

/** Where a rectangle is after a shift; null when all of it is gone. */
export function shiftRect(rect: Rect, shift: Shift): Rect | null {
  if (!isInBand(rect, shift)) return rect;
  if (shift.axis === "row") {
    const rows = shiftSpan(rect.top, rect.bottom, shift, LAST_ROW);
    return rows && { ...rect, top: rows[0], bottom: rows[1] };
  }
  const columns = shiftSpan(rect.left, rect.right, shift, LAST_COLUMN);
  return columns && { ...rect, left: columns[0], right: columns[1] };
}

/** Where one row or column is after a shift of whole rows or columns; null when it is gone. */
export function shiftIndex(index: number, { at, count }: Shift): number | null {
  if (index < at) return index;
  return count < 0 && index < at - count ? null : index + count;
}
