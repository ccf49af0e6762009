import { integerOf, textOf } from "../arguments";
import { HostError } from "../hostError";
import type { HostClass } from "../hostClass";
import type { HostRange } from "../model/hostRange";
import { deleteCells } from "../model/insertDelete";
import { mergeCells, unmergeCells } from "../model/merge";
import { sizeOf } from "../model/rect";
import { selectCells } from "../model/select";
import { clearCells } from "../model/write";

/** Methods of a range that give nothing. */
export const rangeMethods: NonNullable<HostClass<HostRange>["methods"]> = {
  Calculate: () => null,
  Clear: ({ sheet, rect }, [kind], { book }) => clearCells(book, sheet, rect, kind ?? "All"),
  Delete: ({ sheet, rect }, [shift], { book }) => deleteCells(book, sheet, rect, textOf(shift)),
  Merge: ({ sheet, rect }, [across], { book }) => mergeCells(book, sheet, rect, across === true),
  Select: ({ sheet, rect }, _args, { book }) => selectCells(book, sheet, rect),
  Unmerge: ({ sheet, rect }, _args, { book }) => unmergeCells(book, sheet, rect),
  _ValidateArraySize: ({ rect }, [rows, columns]) => {
    const size = sizeOf(rect);
    if (size.rows !== integerOf(rows) || size.columns !== integerOf(columns)) throw new HostError("InvalidArgument");
  },
};
