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
  | "textEntry"
  | "longEntry"
  | "yearEntry"
  | "limitEntry"
  | "percent"
  | "quantity"
  | "derived"
  | "mean"
  | "hidden";

/** A cell of the plan. `formula` has no leading "=" and `value` is then its result. */
export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly style: StyleName;
  readonly value: CellValue;
  readonly formula?: string;
  readonly slot?: Slot;
  /** JSON pointer of the entry or the computed figure that the cell holds. */
  readonly path?: string;
  /** True where the formula is put back when the cell has lost it: an entry that is computed while nobody types it. */
  readonly restore?: true;
}

/** A rectangle of cells, counted from 0, both ends included. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What may be typed into a cell, or into all cells from there to `bottom` and `right`, with the Chinese prompt and the message that refuses anything else. */
export interface Validation {
  readonly row: number;
  readonly column: number;
  readonly bottom?: number;
  readonly right?: number;
  readonly rule:
    | { readonly type: "decimal"; readonly min: string; readonly max: string }
    | { readonly type: "list"; readonly values: readonly string[] }
    /** References are those of the first cell. */
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
  /** How it is printed where that is not portrait, as wide as the page, without breaks of ours. */
  readonly paper?: Paper;
}

/** How a sheet is printed. */
export interface Paper {
  readonly landscape: boolean;
  /** Pages beside one another that it is made to fit. */
  readonly pagesWide: number;
  /** Rows and columns that begin a new page. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
  /** First and last of the columns that are repeated on every page; they stay in sight on the screen as well. */
  readonly repeated: readonly [number, number] | null;
}

/** All sheets of one table, in order. */
export interface WorkbookPlan {
  readonly templateId: string;
  readonly title: string;
  readonly sheets: readonly SheetPlan[];
}

/** A sheet that is only read: it has no mark, and nothing finds it again. */
export type PlainSheet = Omit<SheetPlan, "kind">;

/** Sheets that are only read. */
export interface PlainWorkbook {
  readonly title: string;
  readonly sheets: readonly PlainSheet[];
}
