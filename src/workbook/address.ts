const MAX_ROWS = 1_048_576;

/** A cell by its row and column, both counted from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (column % 26));
}

/** A1 notation of a cell. */
export function a1({ row, column }: Position): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Position of an A1 reference such as "G12"; null when it is none within a sheet's limits. */
export function parseA1(reference: string): Position | null {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference);
  if (!match?.[1] || !match[2]) return null;
  const column = Array.from(match[1]).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(match[2]) - 1;
  return column < 16384 && row < MAX_ROWS ? { row, column } : null;
}

/** Row of a written number, counted from 0; a missing one is the row after `before`; null when it is no row of a sheet. */
export function rowIndex(written: string | number | undefined, before: number): number | null {
  if (written === undefined) return before + 1;
  const row = Number(written);
  return Number.isInteger(row) && row >= 1 && row <= MAX_ROWS ? row - 1 : null;
}

/** A sheet's name as formulas write it before the exclamation mark. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
