import type { CellValue } from "../../slots";
import { PlainDraft } from "../plainDraft";
import type { StyleName } from "../types";
import type { PlannedChart, ShortSheet, Span } from "./book";
import { pageBreaks } from "./pageBreaks";

const TITLE_POINTS = 32;
const CHART_ROWS = 13;
const CHART_ROW_POINTS = 17;

/** Where a chart stands: its columns, and the row below the last of its rows. */
type ChartPlace = PlannedChart["at"];

/** Lays out a short sheet: a title, sentences, tables and charts. */
export class ShortDraft {
  private readonly draft: PlainDraft;
  private readonly charts: PlannedChart[] = [];
  /** Rows in which a part of the sheet begins that is better not divided between pages. */
  private readonly parts: number[] = [];

  /** @param widths of the columns, in characters of the default font. */
  constructor(
    private readonly name: string,
    private readonly widths: readonly number[],
    title: string,
  ) {
    this.draft = new PlainDraft(widths);
    this.draft.across("title", title, TITLE_POINTS);
  }

  /** A sentence across the sheet. */
  sentence(text: string): void {
    this.draft.across("note", text);
  }

  heading(text: string): void {
    this.draft.line([]);
    this.parts.push(this.draft.across("section", text));
  }

  headers(texts: readonly string[]): void {
    this.row(texts, () => "header");
  }

  /** A row of a table; the first `texts` columns hold words, the others figures. */
  row(values: readonly CellValue[], styleOf: (column: number) => StyleName): number {
    return this.draft.line(values.map((value, column) => ({ column, style: styleOf(column), value })));
  }

  /** Rows of a table. @returns the rows that they take. */
  rows(
    table: readonly (readonly CellValue[])[],
    styleOf: (column: number) => StyleName,
  ): { top: number; bottom: number } {
    const top = this.draft.row;
    for (const values of table) this.row(values, styleOf);
    return { top, bottom: this.draft.row - 1 };
  }

  /** Keeps rows free for a chart across the sheet. @returns its place. */
  room(): ChartPlace {
    const top = this.draft.row;
    for (let row = 0; row < CHART_ROWS; row++) this.draft.line([], CHART_ROW_POINTS);
    return { top, left: 0, bottom: this.draft.row - 2, right: this.widths.length - 1 };
  }

  /** Puts a chart into its room. */
  chart(chart: PlannedChart): void {
    this.charts.push(chart);
  }

  build(): ShortSheet {
    const sheet = this.draft.build(this.name);
    const rowBreaks = pageBreaks(sheet, this.parts);
    const paper = { landscape: false, pagesWide: 1, rowBreaks, columnBreaks: [], repeated: null };
    return { kind: "short", sheet: { ...sheet, paper }, charts: this.charts };
  }
}

/** The cells of one column in rows of a table, at most `most` of them. */
export function spanOf(
  { top, bottom }: { readonly top: number; readonly bottom: number },
  column: number,
  most: number,
): Span {
  return { column, top, bottom: Math.min(bottom, top + most - 1) };
}
