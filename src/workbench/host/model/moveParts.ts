import type { HostSheet } from "./hostSheet";
import type { Rect } from "./rect";
import { shiftIndex, shiftRect, type Shift } from "./shift";

function moveMap<Value>(map: Map<number, Value>, shift: Shift): void {
  const entries = [...map];
  map.clear();
  for (const [index, value] of entries) {
    const to = shiftIndex(index, shift);
    if (to !== null) map.set(to, value);
  }
}

function moveSet(set: Set<number>, shift: Shift): void {
  const indexes = [...set];
  set.clear();
  for (const index of indexes) {
    const to = shiftIndex(index, shift);
    if (to !== null) set.add(to);
  }
}

/** Moves merged areas and the page's areas, and with whole rows or columns their sizes, looks and hiding. */
export function moveSheetParts(sheet: HostSheet, shift: Shift, isWhole: boolean): void {
  const moved = (rect: Rect) => shiftRect(rect, shift);
  sheet.merges = sheet.merges.flatMap((merge) => moved(merge) ?? []);
  const { page } = sheet;
  page.printArea = page.printArea.flatMap((area) => moved(area) ?? []);
  page.titleRows &&= moved(page.titleRows);
  page.titleColumns &&= moved(page.titleColumns);
  if (!isWhole) return;
  const isRows = shift.axis === "row";
  moveMap(isRows ? sheet.heights : sheet.widths, shift);
  moveMap(isRows ? sheet.rowFormats : sheet.columnFormats, shift);
  moveSet(isRows ? sheet.hiddenRows : sheet.hiddenColumns, shift);
  page.breaks[shift.axis] = page.breaks[shift.axis].flatMap((index) => shiftIndex(index, shift) ?? []);
}
