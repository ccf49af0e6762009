import type { CellValue } from "../slots";
import { heightOf } from "./fit";
import type { PlainSheet, PlainWorkbook, PlannedCell, Rectangle, StyleName } from "./types";

/** A line of the comparison: what it is about, its unit, first and second version, change, change in %, cell. */
export type ComparisonRow = readonly [CellValue, CellValue, CellValue, CellValue, CellValue, CellValue, CellValue];

/** Two versions of a table, compared: all that the sheet says. */
export interface ComparisonTexts {
  readonly sheet: string;
  readonly title: string;
  /** Above the table. */
  readonly sentences: readonly string[];
  readonly headers: readonly string[];
  /** Lines, each group under its heading where it has one. */
  readonly parts: readonly { readonly heading: string | null; readonly rows: readonly ComparisonRow[] }[];
  /** Below the table. */
  readonly note: string;
}

const WIDTHS = [38, 20, 18, 18, 13, 13, 16];
const LAST = WIDTHS.length - 1;
const ALL = WIDTHS.reduce((sum, width) => sum + width, 0);
const TITLE_POINTS = 32;
const ROW_POINTS = 20;
/** Columns whose cells stand on the left. */
const TEXTS: ReadonlySet<number> = new Set([0]);

class Draft {
  readonly cells: PlannedCell[] = [];
  readonly merges: Rectangle[] = [];
  readonly heights = new Map<number, number>();
  row = 0;

  /** A text across the whole sheet. */
  across(style: StyleName, text: string, least = ROW_POINTS): void {
    const { row } = this;
    WIDTHS.forEach((_, column) => this.cells.push({ row, column, style, value: column === 0 ? text : null }));
    this.merges.push({ top: row, left: 0, bottom: row, right: LAST });
    this.heights.set(row, Math.max(least, heightOf(text, ALL)));
    this.row++;
  }

  line(values: readonly CellValue[], styleOf: (column: number) => StyleName): void {
    const { row } = this;
    const heights = values.map((value, column) => {
      this.cells.push({ row, column, style: styleOf(column), value });
      return typeof value === "string" ? heightOf(value, WIDTHS[column] ?? 0) : 0;
    });
    this.heights.set(row, Math.max(ROW_POINTS, ...heights));
    this.row++;
  }
}

function sheetOf(name: string, { cells, merges, heights, row }: Draft, headerRow: number): PlainSheet {
  return {
    name,
    veryHidden: false,
    columns: WIDTHS.map((width) => ({ width })),
    heights,
    hiddenRows: [],
    cells,
    merges,
    validations: [],
    printArea: { top: 0, left: 0, bottom: row - 1, right: LAST },
    onePage: false,
    headerRow,
  };
}

/** The sheet that shows two versions of a table beside each other, to be printed on A4. */
export function planComparison({ sheet, title, sentences, headers, parts, note }: ComparisonTexts): PlainWorkbook {
  const draft = new Draft();
  draft.across("title", title, TITLE_POINTS);
  for (const sentence of sentences) draft.across("note", sentence);
  const headerRow = draft.row;
  draft.line(headers, () => "header");
  for (const { heading, rows } of parts) {
    if (heading !== null) draft.across("section", heading);
    for (const row of rows) draft.line(row, (column) => (TEXTS.has(column) ? "text" : "centre"));
  }
  draft.across("note", note);
  return { title, sheets: [sheetOf(sheet, draft, headerRow)] };
}
