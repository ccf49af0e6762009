import type { CellValue } from "./slots";

/** A cell as a workbook holds it. */
export interface ReadCell {
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  /** Value, or a formula's last result; null when blank, without a result, or an error. */
  readonly value: CellValue;
  readonly isFormula: boolean;
  /** The error shown, for example "#DIV/0!". */
  readonly error?: string;
}

/** A sheet as a workbook holds it: only cells that hold something. */
export interface ReadSheet {
  readonly name: string;
  readonly cells: readonly ReadCell[];
}

/** A new value for one cell; its style stays. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** True: the cell's formula stays and `value` is its stored result; false: `value` takes the formula's place. */
  readonly keepFormula: boolean;
}

/** What the tasks need of a workbook, whoever holds it. Whole sheets at once: each call is one round trip. */
export interface Workbook {
  /** Every sheet of ours and whatever else it takes to find them. */
  readSheets(): Promise<readonly ReadSheet[]>;
  /** Writes all changes or none. */
  writeCells(changes: readonly CellChange[]): Promise<void>;
}
