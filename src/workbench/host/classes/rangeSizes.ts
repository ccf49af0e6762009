import { truthOf } from "../arguments";
import type { Scalar } from "../hostClass";
import type { HostRange } from "../model/hostRange";
import { areHidden, hide } from "../model/sizes";

/** Whether rows and columns are hidden. */
export const rangeSizes: Readonly<Record<string, Scalar<HostRange>>> = {
  RowHidden: {
    get: ({ sheet, rect }) => areHidden(sheet, "row", rect),
    set: (cells, value, { book }) => hide(book, cells, "row", truthOf(value)),
  },
  ColumnHidden: {
    get: ({ sheet, rect }) => areHidden(sheet, "column", rect),
    set: (cells, value, { book }) => hide(book, cells, "column", truthOf(value)),
  },
};
