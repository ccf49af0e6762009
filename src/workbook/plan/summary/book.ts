import type { CellValue } from "../../slots";
import type { PlainSheet, Rectangle } from "../types";

/** How the cells of a long sheet's column look; texts are never taken for formulas, also when they are edited. */
export type LongStyle = "text" | "centre" | "figure";

/** A column of a long sheet. */
export interface LongColumn {
  readonly header: string;
  /** In characters of the default font. */
  readonly width: number;
  readonly style: LongStyle;
}

/** A sheet of very many rows under one header row, to be filtered and sorted; its rows are made while it is written. */
export interface LongSheet {
  readonly kind: "long";
  readonly name: string;
  /** Printed at the head of every page. */
  readonly title: string;
  readonly columns: readonly LongColumn[];
  /** Columns that stay in sight on the left. */
  readonly frozen: number;
  readonly count: number;
  readonly rows: () => Iterable<readonly CellValue[]>;
}

/** A row of cells within one sheet, counted from 0. */
export interface Span {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** A chart of the spreadsheet program's own, made of cells of its sheet. */
export interface PlannedChart {
  readonly type: "bar" | "column";
  readonly title: string;
  /** Cells with the names along the axis. */
  readonly categories: Span;
  readonly series: readonly { readonly name: string; readonly values: Span }[];
  /** What the figures are. */
  readonly axis: string;
  /** Where it stands. */
  readonly at: Rectangle;
}

/** A sheet that fits into memory as it is, with its charts. */
export interface ShortSheet {
  readonly kind: "short";
  readonly sheet: PlainSheet;
  readonly charts: readonly PlannedChart[];
}

/** The summary workbook, ready to be written. */
export interface SummaryBook {
  readonly title: string;
  /** The day it is made, ISO 8601; it is the only date in the file, so the same summary gives the same bytes. */
  readonly date: string;
  readonly sheets: readonly (LongSheet | ShortSheet)[];
}
