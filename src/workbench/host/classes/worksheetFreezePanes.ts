import { integerOf, rangeOf, textOf } from "../arguments";
import { HostError } from "../hostError";
import { hostObject, type HostClass, type HostObject } from "../hostClass";
import { HostRange } from "../model/hostRange";
import type { HostSheet } from "../model/hostSheet";
import { locate } from "../model/locate";
import { LAST_COLUMN, LAST_ROW } from "../model/rect";

function location(sheet: HostSheet): HostObject | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  const [bottom, right] = [rows === 0 ? LAST_ROW : rows - 1, columns === 0 ? LAST_COLUMN : columns - 1];
  return hostObject("Range", new HostRange(sheet, { top: 0, left: 0, bottom, right }));
}

function freeze(sheet: HostSheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw new HostError("InvalidArgument");
  sheet.frozen = { rows, columns };
}

/** Rows and columns that stay in sight. */
export const worksheetFreezePanes: HostClass<HostSheet> = {
  objects: {
    GetLocation: (sheet) => {
      const found = location(sheet);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    GetLocationOrNullObject: location,
  },
  methods: {
    FreezeAt: (sheet, [range], { book }) => {
      const { bottom, right } = rangeOf(range)?.rect ?? locate(book, sheet, textOf(range));
      freeze(sheet, bottom === LAST_ROW ? 0 : bottom + 1, right === LAST_COLUMN ? 0 : right + 1);
    },
    FreezeColumns: (sheet, [count]) => freeze(sheet, 0, count === undefined || count === null ? 1 : integerOf(count)),
    FreezeRows: (sheet, [count]) => freeze(sheet, count === undefined || count === null ? 1 : integerOf(count), 0),
    Unfreeze: (sheet) => freeze(sheet, 0, 0),
  },
};
