import type { CellValue } from "../../slots";
import type { LongColumn, LongSheet } from "./book";

/** More rows than any province needs, and fewer than a sheet holds. */
export const MAX_ROWS = 1_000_000;

/** A column with what stands in it. */
export interface LongField<Row> extends LongColumn {
  readonly of: (row: Row) => CellValue;
}

/** A long sheet of which every row is made of one thing. */
export function longSheet<Row>(
  head: Pick<LongSheet, "name" | "title" | "frozen">,
  fields: readonly LongField<Row>[],
  rows: readonly Row[],
): LongSheet {
  return {
    ...head,
    kind: "long",
    columns: fields.map(({ header, width, style }) => ({ header, width, style })),
    count: rows.length,
    *rows() {
      for (const row of rows) yield fields.map(({ of }) => of(row));
    },
  };
}

/** An exact decimal as a cell's number; a cell holds fifteen digits of it. */
export function numeric(decimal: string | null): number | null {
  return decimal === null ? null : Number(decimal);
}
