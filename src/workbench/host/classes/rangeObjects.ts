import { areasOf, integerOf, rangeOf, textOf } from "../arguments";
import { HostError } from "../hostError";
import { hostObject, type Arguments, type HostClass, type HostContext, type HostObject } from "../hostClass";
import { HostAreas, HostRange } from "../model/hostRange";
import { insertCells } from "../model/insertDelete";
import { locate } from "../model/locate";
import { boundsOf, intersection, LAST_COLUMN, LAST_ROW, type Rect } from "../model/rect";

/** Excel fails to tell more merged areas than this. */
const MAX_MERGES = 512;

function within({ sheet }: HostRange, rect: Rect): HostObject {
  return hostObject("Range", new HostRange(sheet, rect));
}

/** Another range of the same sheet, as an object or an address. */
function otherRect(range: HostRange, value: unknown, { book }: HostContext): Rect {
  const other = rangeOf(value);
  if (other && other.sheet !== range.sheet) throw new HostError("InvalidArgument");
  return other ? other.rect : locate(book, range.sheet, textOf(value));
}

function shared(range: HostRange, [other]: Arguments, context: HostContext): HostObject | null {
  if (areasOf(other)) throw new HostError("NotImplemented");
  const rect = intersection(range.rect, otherRect(range, other, context));
  return rect && within(range, rect);
}

function row(range: HostRange, index: number): HostObject {
  const { top } = range.rect;
  return within(range, { ...range.rect, top: top + index, bottom: top + index });
}

function column(range: HostRange, index: number): HostObject {
  const { left } = range.rect;
  return within(range, { ...range.rect, left: left + index, right: left + index });
}

function used(range: HostRange, valuesOnly: unknown): HostObject | null {
  const all = range.sheet.usedRect(valuesOnly === true);
  const rect = all && intersection(all, range.rect);
  return rect && within(range, rect);
}

/** Methods of a range that give another one. */
export const rangeObjects: NonNullable<HostClass<HostRange>["objects"]> = {
  GetBoundingRect: (range, [other], context) => within(range, boundsOf(range.rect, otherRect(range, other, context))),
  GetCell: (range, [rows, columns]) => {
    const [top, left] = [range.rect.top + integerOf(rows), range.rect.left + integerOf(columns)];
    return within(range, { top, left, bottom: top, right: left });
  },
  GetColumn: (range, [index]) => column(range, integerOf(index)),
  GetEntireColumn: (range) => within(range, { ...range.rect, top: 0, bottom: LAST_ROW }),
  GetEntireRow: (range) => within(range, { ...range.rect, left: 0, right: LAST_COLUMN }),
  GetIntersection: (range, args, context) => {
    const found = shared(range, args, context);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  },
  GetIntersectionOrNullObject: shared,
  GetLastCell: (range) => within(range, { ...range.rect, top: range.rect.bottom, left: range.rect.right }),
  GetLastColumn: (range) => within(range, { ...range.rect, left: range.rect.right }),
  GetLastRow: (range) => within(range, { ...range.rect, top: range.rect.bottom }),
  GetMergedAreasOrNullObject: ({ sheet, rect }) => {
    const merges = sheet.merges.filter((merge) => intersection(merge, rect));
    if (merges.length > MAX_MERGES) throw new HostError("GeneralException");
    return merges.length === 0
      ? null
      : hostObject("RangeAreas", new HostAreas(merges.map((merge) => new HostRange(sheet, merge))));
  },
  GetOffsetRange: (range, [rows, columns]) => {
    const [down, right] = [integerOf(rows), integerOf(columns)];
    const { rect } = range;
    return within(range, {
      top: rect.top + down,
      bottom: rect.bottom + down,
      left: rect.left + right,
      right: rect.right + right,
    });
  },
  GetResizedRange: (range, [rows, columns]) => {
    const { rect } = range;
    return within(range, {
      ...rect,
      bottom: rect.bottom + integerOf(rows),
      right: rect.right + integerOf(columns),
    });
  },
  GetRow: (range, [index]) => row(range, integerOf(index)),
  GetUsedRange: (range, [valuesOnly]) =>
    used(range, valuesOnly) ?? within(range, { ...range.rect, bottom: range.rect.top, right: range.rect.left }),
  GetUsedRangeOrNullObject: (range, [valuesOnly]) => used(range, valuesOnly),
  Insert: (range, [shift], { book }) => {
    const { sheet, rect } = range;
    insertCells(book, sheet, rect, textOf(shift));
    return within(range, rect);
  },
};
