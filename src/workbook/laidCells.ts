import { onceWhileSame } from "../core/remember";
import type { LocatedTable } from "./locate";
import type { LaidCell } from "./plan/performance/layout";
import type { ReadCell } from "./workbook";

/**
 * What a table has in each cell of its layout, in that order: null for a blank, undefined where the row or the column is
 * gone. Reading and checking look at the same ones, so that they are found once.
 */
export const laidCells = onceWhileSame(
  (table: LocatedTable, laid: readonly LaidCell[]): readonly (ReadCell | null | undefined)[] =>
    laid.map(({ kind, slot }) => table.find(kind, slot.row, slot.column)?.cell),
);
