import type { CellValue } from "../slots";
import { heightOf } from "./fit";
import type { Paper, PlainSheet, PlannedCell, Rectangle, StyleName } from "./types";

const ROW_POINTS = 20;

/** A cell of a line: what stands there, how it looks, and up to which column it reaches. */
export interface LineCell {
  readonly column: number;
  readonly style: StyleName;
  readonly value: CellValue;
  /** Without the leading "="; `value` is then its result. */
  readonly formula?: string | undefined;
  readonly mergeTo?: number;
}

/** Lays out a sheet that is only read, line by line from the top. */
export class PlainDraft {
  /** Next free row. */
  row = 0;
  headerRow: number | null = null;
  private readonly cells: PlannedCell[] = [];
  private readonly merges: Rectangle[] = [];
  private readonly heights = new Map<number, number>();

  /** @param widths of the columns, in characters of the default font. */
  constructor(private readonly widths: readonly number[]) {}

  /** Puts a line into the next row, at least `points` high and high enough for its texts. @returns its row. */
  line(cells: readonly LineCell[], points = ROW_POINTS): number {
    const { row } = this;
    const heights = cells.map((cell) => this.put(row, cell));
    this.heights.set(row, Math.max(points, ...heights));
    this.row++;
    return row;
  }

  /** A text across all columns. */
  across(style: StyleName, text: string, points = ROW_POINTS): number {
    return this.line([{ column: 0, style, value: text, mergeTo: this.widths.length - 1 }], points);
  }

  /** The finished sheet, printed as wide as the page. */
  build(name: string, paper?: Paper): PlainSheet {
    return {
      name,
      veryHidden: false,
      columns: this.widths.map((width) => ({ width })),
      heights: this.heights,
      hiddenRows: [],
      cells: this.cells,
      merges: this.merges,
      validations: [],
      printArea: { top: 0, left: 0, bottom: this.row - 1, right: this.widths.length - 1 },
      onePage: false,
      headerRow: this.headerRow,
      ...(paper ? { paper } : {}),
    };
  }

  /** @returns points that the cell's text needs. */
  private put(row: number, { column, style, value, formula, mergeTo = column }: LineCell): number {
    this.cells.push({ row, column, style, value, ...(formula === undefined ? {} : { formula }) });
    for (let beside = column + 1; beside <= mergeTo; beside++) {
      this.cells.push({ row, column: beside, style, value: null });
    }
    if (mergeTo > column) this.merges.push({ top: row, left: column, bottom: row, right: mergeTo });
    const width = this.widths.slice(column, mergeTo + 1).reduce((sum, each) => sum + each, 0);
    return typeof value === "string" ? heightOf(value, width) : 0;
  }
}
