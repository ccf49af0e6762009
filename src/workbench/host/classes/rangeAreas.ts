import { integerOf } from "../arguments";
import { hostObject, type HostClass } from "../hostClass";
import { HostAreas, HostRange } from "../model/hostRange";
import { isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW, type Rect, sizeOf } from "../model/rect";
import { clearCells } from "../model/write";

function mapped({ sheet, rects }: HostAreas, change: (rect: Rect) => Rect): HostAreas {
  return new HostAreas(rects.map((rect) => new HostRange(sheet, change(rect))));
}

/** Several ranges of one sheet. */
export const rangeAreas: HostClass<HostAreas> = {
  scalars: {
    Address: {
      get: ({ sheet, rects }, { book }) => rects.map((rect) => book.addressOf(sheet, rect)).join(","),
    },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ rects }) => rects.reduce((sum, rect) => sum + sizeOf(rect).cells, 0) },
    IsEntireColumn: { get: ({ rects }) => rects.every(isWholeColumns) },
    IsEntireRow: { get: ({ rects }) => rects.every(isWholeRows) },
  },
  navigations: {
    Areas: (areas) => hostObject("RangeCollection", areas),
    DataValidation: (areas) => hostObject("DataValidation", areas),
    Format: (areas) => hostObject("RangeFormat", areas),
    Worksheet: ({ sheet }) => hostObject("Worksheet", sheet),
  },
  objects: {
    GetEntireColumn: (areas) =>
      hostObject(
        "RangeAreas",
        mapped(areas, (rect) => ({ ...rect, top: 0, bottom: LAST_ROW })),
      ),
    GetEntireRow: (areas) =>
      hostObject(
        "RangeAreas",
        mapped(areas, (rect) => ({ ...rect, left: 0, right: LAST_COLUMN })),
      ),
    GetOffsetRangeAreas: (areas, [rows, columns]) => {
      const [down, right] = [integerOf(rows), integerOf(columns)];
      const moved = mapped(areas, (rect) => ({
        top: rect.top + down,
        bottom: rect.bottom + down,
        left: rect.left + right,
        right: rect.right + right,
      }));
      return hostObject("RangeAreas", moved);
    },
  },
  methods: {
    Calculate: () => null,
    Clear: ({ sheet, rects }, [kind], { book }) => {
      for (const rect of rects) clearCells(book, sheet, rect, kind ?? "All");
    },
  },
};

/** `rangeAreas.areas`. */
export const rangeCollection: HostClass<HostAreas> = {
  methods: { GetCount: ({ areas }) => areas.length },
  objects: {
    GetItemAt: ({ areas }, [index]) => {
      const area = areas[integerOf(index)];
      return area ? hostObject("Range", area) : null;
    },
  },
  items: ({ areas }) => areas.map((area) => hostObject("Range", area)),
};
