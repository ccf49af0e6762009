import type { SourceCell, SourceTable } from "../source";

/** A table with its merged cells spread out, so that every position answers which cell covers it. */
export interface Grid {
  readonly table: SourceTable;
  readonly height: number;
  readonly width: number;
  /** The cell at a position; null where there is none. */
  readonly at: (row: number, column: number) => SourceCell | null;
  /** The cells that begin in a row and hold something, from left to right. */
  readonly begun: (row: number) => readonly SourceCell[];
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}

/** Spreads a table out. Where merged cells claim one position twice, the first keeps it. */
export function gridOf(table: SourceTable): Grid {
  const height = table.rows.length;
  const cells = table.rows.flat();
  const width = cells.reduce((most, cell) => Math.max(most, cell.column + cell.colSpan), 0);
  const covering: (SourceCell | undefined)[] = [];
  for (const cell of cells) {
    const bottom = Math.min(height, cell.row + cell.rowSpan);
    for (let row = cell.row; row < bottom; row++) {
      for (let column = cell.column; column < cell.column + cell.colSpan; column++)
        covering[row * width + column] ??= cell;
    }
  }
  const begun = table.rows.map((row) =>
    row.filter((cell) => !isBlank(cell.text)).sort((one, other) => one.column - other.column),
  );
  return {
    table,
    height,
    width,
    at: (row, column) => (column < 0 || column >= width ? null : (covering[row * width + column] ?? null)),
    begun: (row) => begun[row] ?? [],
  };
}

/** Whether a cell begins in this row, rather than reaching down from one above. */
export function beginsIn(cell: SourceCell | null, row: number): cell is SourceCell {
  return cell?.row === row;
}
