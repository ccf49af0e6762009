import { a1, columnLetters } from "../../../workbook/address";
import type { Book } from "../../host/model/book";
import { plainValue, type Result } from "../../host/model/cell";
import type { CellFormat, Edge } from "../../host/model/cellFormat";
import type { HostSheet } from "../../host/model/hostSheet";
import { shownText } from "../../host/model/numberText";
import { cellRect, type Rect } from "../../host/model/rect";
import { alignmentOf, cellCss, type DrawnEdges } from "./css";
import { paintedLines, type Line } from "./lines";

/** A cell as it is painted: one of the sheet, or a merged area. */
export interface GridCell {
  /** Address of the cell, or of a merged area's first. */
  readonly address: string;
  /** The cells that it stands for. */
  readonly rect: Rect;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  readonly css: string;
  /** Pixels that its text may be high; null where the row grows with it. */
  readonly height: number | null;
  /** Whether its text runs on over the next cell, as Excel lets it. */
  readonly isSpilling: boolean;
}

/** A painted row. */
export interface GridRow extends Line {
  readonly label: string;
  readonly cells: readonly GridCell[];
}

/** A sheet as it is painted. */
export interface GridLayout {
  readonly columns: readonly (Line & { readonly label: string })[];
  readonly rows: readonly GridRow[];
  /** Painted rows that stay in sight. */
  readonly frozenRows: number;
}

class Layouter {
  private readonly rows: readonly Line[];
  private readonly columns: readonly Line[];
  private readonly covered = new Map<string, Rect>();
  private readonly results = new Map<string, Result>();

  constructor(
    book: Book,
    private readonly sheet: HostSheet,
    active: Pick<Rect, "top" | "left">,
  ) {
    ({ rows: this.rows, columns: this.columns } = paintedLines(sheet, active));
    const placed = Array.from(sheet.placed()).filter(({ cell }) => cell.content.kind !== "blank");
    const results = book.resultsOf(sheet, placed);
    placed.forEach((place, index) => this.results.set(a1(place), results[index] ?? { kind: "blank" }));
    for (const merge of sheet.merges) this.cover(merge);
  }

  layout(): GridLayout {
    const { frozen } = this.sheet;
    return {
      columns: this.columns.map((column) => ({ ...column, label: columnLetters(column.index) })),
      rows: this.rows.map((row, position) => ({
        ...row,
        label: String(row.index + 1),
        cells: this.columns.flatMap((column, at) => this.cellAt(row, position, column, at) ?? []),
      })),
      frozenRows: this.rows.filter(({ index }) => index < frozen.rows).length,
    };
  }

  /** A merged area is painted by the first of its cells that is not hidden. */
  private cover(merge: Rect): void {
    for (const { index: row } of this.rows.filter(({ index }) => index >= merge.top && index <= merge.bottom)) {
      for (const { index: column } of this.columns.filter(({ index }) => index >= merge.left && index <= merge.right)) {
        this.covered.set(a1({ row, column }), merge);
      }
    }
  }

  private cellAt(row: Line, position: number, column: Line, at: number): GridCell | null {
    const merge = this.covered.get(a1({ row: row.index, column: column.index }));
    if (!merge) return this.cell(cellRect(row.index, column.index), [row], [column], position, at);
    const rows = this.rows.filter(({ index }) => index >= merge.top && index <= merge.bottom);
    const columns = this.columns.filter(({ index }) => index >= merge.left && index <= merge.right);
    return rows[0] === row && columns[0] === column ? this.cell(merge, rows, columns, position, at) : null;
  }

  private cell(rect: Rect, rows: readonly Line[], columns: readonly Line[], position: number, at: number): GridCell {
    const address = a1({ row: rect.top, column: rect.left });
    const result = this.results.get(address) ?? { kind: "blank" };
    const format = this.sheet.format(rect.top, rect.left);
    const beside = this.columns[at + columns.length];
    const edges = this.edges(rect, this.rows[position + rows.length], beside, position === 0, at === 0);
    return {
      address,
      rect,
      rowSpan: rows.length,
      columnSpan: columns.length,
      text: shownText(result, format.numberFormat) ?? String(plainValue(result)),
      css: cellCss(format, result.kind, edges, this.sheet.showGridlines),
      height: rows.every(({ isFixed }) => isFixed) ? rows.reduce((sum, { size }) => sum + size, 0) : null,
      isSpilling: this.spills(result, format, rect, beside),
    };
  }

  private edges(
    { top, left, bottom, right }: Rect,
    below: Line | undefined,
    beside: Line | undefined,
    isFirstRow: boolean,
    isFirstColumn: boolean,
  ): DrawnEdges {
    const corner = this.sheet.format(top, left);
    return {
      bottom: this.shared(this.sheet.format(bottom, left).bottom, below && this.sheet.format(below.index, left).top),
      right: this.shared(this.sheet.format(top, right).right, beside && this.sheet.format(top, beside.index).left),
      ...(isFirstRow && corner.top.style !== "None" ? { top: corner.top } : {}),
      ...(isFirstColumn && corner.left.style !== "None" ? { left: corner.left } : {}),
    };
  }

  /** An edge is drawn by either of the two cells that share it. */
  private shared(own: Edge, other: Edge | undefined): Edge {
    return own.style === "None" && other ? other : own;
  }

  private spills(result: Result, format: CellFormat, rect: Rect, beside: Line | undefined): boolean {
    if (result.kind !== "text" || format.wrapText || alignmentOf(format, result.kind) !== "left" || !beside)
      return false;
    const next = a1({ row: rect.top, column: beside.index });
    return rect.left === rect.right && !this.results.has(next) && !this.covered.has(next);
  }
}

/**
 * What there is to paint of a sheet.
 * @param active The cell that is painted however far out it lies.
 */
export function layoutSheet(book: Book, sheet: HostSheet, active: Pick<Rect, "top" | "left">): GridLayout {
  return new Layouter(book, sheet, active).layout();
}
