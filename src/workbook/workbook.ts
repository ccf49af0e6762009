import type { CellRef } from "../core/finding";
import type { WorkbookPlan } from "./plan/types";
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

/** Merged cells of a sheet: rows and columns counted from 0, both ends included. */
export interface MergedBlock {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Anybody's sheet, as a person looks at it. */
export interface ShownSheet {
  readonly sheet: ReadSheet;
  readonly merges: readonly MergedBlock[];
}

/** A new value for one cell; its style stays. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** True: the cell's formula stays and `value` is its stored result; false: `value` takes the formula's place. */
  readonly keepFormula: boolean;
  /** A formula for the cell, without its "="; `value` is then its result. */
  readonly formula?: string;
}

/** How an entry's cell is to look: as usual, or marked because of a finding. */
export interface CellMark {
  readonly at: CellRef;
  readonly mark: "error" | "warning" | null;
}

/** What an open workbook holds, as far as it matters before sheets are added. */
export interface Overview {
  readonly sheets: readonly string[];
  /** Names of the hidden marks of our tables. */
  readonly marks: readonly string[];
  /** True where no sheet can be added. */
  readonly isProtected: boolean;
}

/** What stays in a workbook of a table whose sheets a person deleted: what is hidden. */
export interface Remains {
  readonly sheets: readonly string[];
  /** Names of the hidden marks. */
  readonly marks: readonly string[];
}

/** What the tasks need of a workbook, whoever holds it. Whole sheets at once, so that round trips stay few. */
export interface Workbook {
  /** Every sheet of ours and whatever else it takes to find them. */
  readSheets(): Promise<readonly ReadSheet[]>;
  /** Writes all changes or none. */
  writeCells(changes: readonly CellChange[]): Promise<void>;
}

/** A workbook that is open in a spreadsheet program and takes new sheets. */
export interface OpenWorkbook extends Workbook {
  overview(): Promise<Overview>;
  /** Adds all sheets of a plan or none, in the place of what remains of the same table. */
  addSheets(plan: WorkbookPlan, remains?: Remains): Promise<void>;
  /** Whether the last write can be taken back. */
  canRestore(): boolean;
  /** Puts back what the last write replaced. */
  restore(): Promise<void>;
  /** Selects a cell. */
  goTo(at: CellRef): Promise<void>;
  /** Marks cells of entries, or gives them their usual look back. Nothing but their background changes. */
  markCells(marks: readonly CellMark[]): Promise<void>;
  /**
   * Calls `listener` after each edit of the workbook that is not our own, until the returned function is called. An edit
   * may be missed, and one of our own may be told.
   */
  onEdited(listener: () => void): Promise<() => Promise<void>>;
}
