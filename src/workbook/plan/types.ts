import type { CellValue, SheetKind, Slot } from "../slots";

/** Looks of a cell; the writer knows fonts, borders and fills for each. */
export type StyleName =
  | "title"
  | "subtitle"
  | "header"
  | "section"
  | "sectionText"
  | "subtotal"
  | "text"
  | "textTop"
  | "centre"
  | "points"
  | "score"
  | "choice"
  | "entry"
  | "computed"
  | "strong"
  | "note"
  | "sign"
  | "status"
  | "hidden";

/** A cell of the plan. `formula` has no leading "=" and `value` is then its result. */
export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly style: StyleName;
  readonly value: CellValue;
  readonly formula?: string;
  readonly slot?: Slot;
}

/** A rectangle of cells, counted from 0, both ends included. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What may be typed into a cell, with the Chinese prompt and the message that refuses anything else. */
export interface Validation {
  readonly row: number;
  readonly column: number;
  readonly rule:
    | { readonly type: "decimal"; readonly min: string; readonly max: string }
    | { readonly type: "list"; readonly values: readonly string[] }
    | { readonly type: "custom"; readonly formula: string };
  readonly title: string;
  readonly prompt: string;
  readonly error: string;
}

export interface PlannedColumn {
  /** In characters of the default font. */
  readonly width: number;
  readonly hidden?: boolean;
}

/** A sheet of the plan, ready to be written by anyone. */
export interface SheetPlan {
  readonly kind: SheetKind;
  readonly name: string;
  readonly veryHidden: boolean;
  readonly columns: readonly PlannedColumn[];
  /** Row heights in points, by row counted from 0; absent rows have the default. */
  readonly heights: ReadonlyMap<number, number>;
  readonly hiddenRows: readonly number[];
  readonly cells: readonly PlannedCell[];
  readonly merges: readonly Rectangle[];
  readonly validations: readonly Validation[];
  /** What is printed; null for a sheet that is not. */
  readonly printArea: Rectangle | null;
  /** Whether it is printed small enough for one page. */
  readonly onePage: boolean;
  /** Row repeated on every printed page, counted from 0. */
  readonly headerRow: number | null;
}

/** All sheets of one scoring table, in order. */
export interface WorkbookPlan {
  readonly templateId: string;
  readonly title: string;
  readonly sheets: readonly SheetPlan[];
}
