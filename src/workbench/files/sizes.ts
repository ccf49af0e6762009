import type { ColumnDef, Sheet, WriteSheet } from "hucre/xlsx";
import type { HostSheet } from "../host/model/hostSheet";

/** Points of one digit of the default font, the unit of column widths in files: 7 pixels of three quarters each. */
const DIGIT = 5.25;

/** Digits keep two places more than points, so that a width comes back as it was. */
function digitsOf(points: number): number {
  return Number((points / DIGIT).toFixed(8));
}

function pointsOf(digits: number): number {
  return Number((digits * DIGIT).toFixed(6));
}

/** Takes over heights, widths and what is hidden. */
export function readSizes(sheet: HostSheet, { rowDefs, columns }: Pick<Sheet, "rowDefs" | "columns">): void {
  for (const [row, { height, hidden }] of rowDefs ?? []) {
    if (height !== undefined) sheet.heights.set(row, height);
    if (hidden) sheet.hiddenRows.add(row);
  }
  for (const [column, { width, hidden }] of (columns ?? []).entries()) {
    if (width !== undefined) sheet.widths.set(column, pointsOf(width));
    if (hidden) sheet.hiddenColumns.add(column);
  }
}

function writeRows({ heights, hiddenRows }: HostSheet): NonNullable<Sheet["rowDefs"]> {
  const rows = [...new Set([...heights.keys(), ...hiddenRows])].sort((a, b) => a - b);
  return new Map(
    rows.map((row) => {
      const height = heights.get(row);
      return [row, { ...(height === undefined ? {} : { height }), hidden: hiddenRows.has(row) }] as const;
    }),
  );
}

function writeColumns({ widths, hiddenColumns }: HostSheet): ColumnDef[] {
  const count = Math.max(-1, ...widths.keys(), ...hiddenColumns) + 1;
  return Array.from({ length: count }, (_column, column) => {
    const points = widths.get(column);
    return { ...(points === undefined ? {} : { width: digitsOf(points) }), hidden: hiddenColumns.has(column) };
  });
}

/** Heights, widths and what is hidden, as the file library takes them. */
export function writeSizes(sheet: HostSheet): Required<Pick<WriteSheet, "rowDefs" | "columns" | "rows">> {
  const rowDefs = writeRows(sheet);
  // The library forgets rows behind the last one that it is given.
  const rows = Array.from({ length: Math.max(-1, ...rowDefs.keys()) + 1 }, () => []);
  return { rowDefs, columns: writeColumns(sheet), rows };
}
