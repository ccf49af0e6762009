import { FaultError } from "../../core/fault";
import {
  MAX_CELL_TEXT,
  MAX_SOURCE_CELLS,
  MAX_SOURCE_COLUMNS,
  MAX_SOURCE_ROWS,
  type FoundCell,
  type SourceCell,
  type SourceTable,
} from "../source";

function cellOf({ text, row, column, rowSpan = 1, colSpan = 1 }: FoundCell, part: number, height: number): SourceCell {
  const spans = {
    rowSpan: Math.max(1, Math.min(rowSpan, height - row)),
    colSpan: Math.max(1, Math.min(colSpan, MAX_SOURCE_COLUMNS - column)),
  };
  const place = {
    part,
    rows: [row + 1, row + spans.rowSpan] as const,
    columns: [column + 1, column + spans.colSpan] as const,
  };
  return { text: text.slice(0, MAX_CELL_TEXT), row, column, ...spans, place };
}

/**
 * A part from cells in any order. `part` is its position in the document.
 * @throws FaultError `too-large` or `too-many-cells` for more than any table has.
 */
export function tableOf(
  kind: "sheet" | "table" | "paragraphs",
  name: string,
  cells: readonly FoundCell[],
  part: number,
): SourceTable {
  if (cells.length > MAX_SOURCE_CELLS) throw new FaultError({ code: "too-many-cells", sheet: name });
  const height = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const width = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  if (height > MAX_SOURCE_ROWS || width > MAX_SOURCE_COLUMNS) throw new FaultError({ code: "too-large", part: name });
  const rows = Array.from({ length: height }, (): SourceCell[] => []);
  for (const cell of cells) rows[cell.row]?.push(cellOf(cell, part, height));
  for (const row of rows) row.sort((one, other) => one.column - other.column);
  return { kind, name, rows };
}
