import { parseA1, rowIndex } from "../address";
import { readXml, type TagSpan } from "./xml";

/** Where a cell stands in its part's text. */
export interface CellSpan {
  readonly column: number;
  readonly start: number;
  end: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where its formula stands; null without one. */
  formula: { start: number; end: number } | null;
}

/** Where a row stands in its part's text. */
export interface RowSpan {
  readonly row: number;
  readonly open: TagSpan;
  /** Where the closing tag begins; for a row written as one empty tag, behind that tag. */
  closeStart: number;
  readonly cells: CellSpan[];
}

/** Where everything that a patch touches stands in a sheet's text. */
export interface SheetMap {
  readonly rows: readonly RowSpan[];
  /** The opening tag of the cells' table, and where its closing tag begins. */
  readonly open: TagSpan;
  readonly closeStart: number;
  /** Namespace prefix with its colon, where the sheet uses one. */
  readonly prefix: string;
}

class MapReader {
  readonly rows: RowSpan[] = [];
  table: TagSpan | null = null;
  closeStart = 0;
  private row: RowSpan | null = null;
  private cell: CellSpan | null = null;
  private formulaStart = 0;

  open(tag: string, attributes: Readonly<Record<string, string>>, span: TagSpan): void {
    if (tag === "sheetData") this.table = span;
    else if (tag === "row") this.openRow(attributes, span);
    else if (tag === "c") this.openCell(attributes, span);
    else if (tag === "f") this.formulaStart = span.start;
  }

  close(tag: string, span: TagSpan): void {
    if (tag === "sheetData") this.closeStart = span.start;
    else if (tag === "row" && this.row) this.row.closeStart = span.start;
    else if (tag === "c" && this.cell) {
      this.cell.end = span.end;
      // Extensions behind the table have formulas of their own, which are no cell's.
      this.cell = null;
    } else if (tag === "f" && this.cell) this.cell.formula = { start: this.formulaStart, end: span.end };
  }

  private openRow({ r }: Readonly<Record<string, string>>, open: TagSpan): void {
    const row = rowIndex(r, this.row?.row ?? -1) ?? -1;
    this.row = { row, open, closeStart: open.end, cells: [] };
    this.rows.push(this.row);
  }

  private openCell(attributes: Readonly<Record<string, string>>, { start, end }: TagSpan): void {
    const before = this.row?.cells.at(-1)?.column ?? -1;
    const column = (attributes["r"] === undefined ? null : parseA1(attributes["r"])?.column) ?? before + 1;
    this.cell = { column, start, end, attributes, formula: null };
    this.row?.cells.push(this.cell);
  }
}

/** Maps a sheet's text; null when it holds no table of cells. */
export function mapSheet(part: string, content: Uint8Array, text: string): SheetMap | null {
  const reader = new MapReader();
  readXml(part, content, {
    open: (tag, attributes, span) => reader.open(tag, attributes, span),
    close: (tag, span) => reader.close(tag, span),
  });
  if (!reader.table) return null;
  const { start, end } = reader.table;
  const prefix = /^<([^\s/>:]+:)?/u.exec(text.slice(start, end))?.[1] ?? "";
  return { rows: reader.rows, open: reader.table, closeStart: reader.closeStart, prefix };
}
