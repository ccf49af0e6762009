import { hostObject, type HostClass } from "../hostClass";
import type { HostRange } from "../model/hostRange";
import { sizeOf } from "../model/rect";
import { rangeContents } from "./rangeContents";
import { rangeMethods } from "./rangeMethods";
import { rangeObjects } from "./rangeObjects";
import { rangeSizes } from "./rangeSizes";

/** A range of cells. */
export const range: HostClass<HostRange> = {
  scalars: {
    ...rangeContents,
    ...rangeSizes,
    Address: { get: ({ sheet, rect }, { book }) => book.addressOf(sheet, rect) },
    AddressLocal: { get: ({ sheet, rect }, { book }) => book.addressOf(sheet, rect) },
    CellCount: { get: ({ rect }) => sizeOf(rect).cells },
    ColumnCount: { get: ({ rect }) => sizeOf(rect).columns },
    ColumnIndex: { get: ({ rect }) => rect.left },
    RowCount: { get: ({ rect }) => sizeOf(rect).rows },
    RowIndex: { get: ({ rect }) => rect.top },
  },
  navigations: {
    DataValidation: (cells) => hostObject("DataValidation", cells),
    Format: (cells) => hostObject("RangeFormat", cells),
    Worksheet: ({ sheet }) => hostObject("Worksheet", sheet),
  },
  objects: rangeObjects,
  methods: rangeMethods,
};
