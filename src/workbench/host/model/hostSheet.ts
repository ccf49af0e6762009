import { type Cell, type Content, UNTOUCHED } from "./cell";
import { type CellFormat, DEFAULT_FORMAT } from "./cellFormat";
import { newPage, type Page } from "./page";
import { boundsOf, cellRect, holds, type Rect } from "./rect";

/** How a sheet is protected. */
export interface SheetProtection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string | null;
}

/** Columns of a sheet, the factor between a cell's row and its key. */
const WIDTH = 16_384;

function keyOf(row: number, column: number): number {
  return row * WIDTH + column;
}

/** A cell with its place. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** What a sheet holds. Whoever changes contents tells the calculator; see `Book`. */
export class HostSheet {
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  merges: Rect[] = [];
  protection: SheetProtection | null = null;
  frozen = { rows: 0, columns: 0 };
  page: Page = newPage();
  isDeleted = false;
  /** Sizes in points and what is hidden, by row or column counted from 0. */
  readonly heights = new Map<number, number>();
  readonly widths = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Looks of whole rows and columns. */
  readonly rowFormats = new Map<number, Partial<CellFormat>>();
  readonly columnFormats = new Map<number, Partial<CellFormat>>();
  private cells = new Map<number, Cell>();

  constructor(
    readonly number: number,
    public name: string,
  ) {}

  /** What the client knows the sheet by. */
  get id(): string {
    return `{00000000-0001-0000-${String(this.number).padStart(4, "0")}-000000000000}`;
  }

  cell(row: number, column: number): Cell {
    return this.cells.get(keyOf(row, column)) ?? UNTOUCHED;
  }

  content(row: number, column: number): Content {
    return this.cell(row, column).content;
  }

  /** Looks of a cell, whatever they come from. */
  format(row: number, column: number): CellFormat {
    const { format } = this.cell(row, column);
    return { ...DEFAULT_FORMAT, ...this.columnFormats.get(column), ...this.rowFormats.get(row), ...format };
  }

  change(row: number, column: number, change: Partial<Cell>): void {
    const cell = { ...this.cell(row, column), ...change };
    const isUntouched =
      cell.content.kind === "blank" && Object.keys(cell.format).length === 0 && cell.validation === null;
    if (isUntouched) this.cells.delete(keyOf(row, column));
    else this.cells.set(keyOf(row, column), cell);
  }

  /** Every touched cell, in no order. */
  *placed(): Generator<PlacedCell> {
    for (const [key, cell] of this.cells) yield { row: Math.floor(key / WIDTH), column: key % WIDTH, cell };
  }

  /** Touched cells of a rectangle, row by row. */
  placedIn(rect: Rect): PlacedCell[] {
    const inside = Array.from(this.placed()).filter(({ row, column }) => holds(rect, row, column));
    return inside.sort((a, b) => a.row - b.row || a.column - b.column);
  }

  /** Takes the place of all cells. */
  replaceCells(placed: Iterable<PlacedCell>): void {
    const cells = new Map<number, Cell>();
    for (const { row, column, cell } of placed) cells.set(keyOf(row, column), cell);
    this.cells = cells;
  }

  /** Smallest rectangle around everything, or around contents only; null for an empty sheet. */
  usedRect(contentsOnly: boolean): Rect | null {
    let used: Rect | null = null;
    for (const { row, column, cell } of this.placed()) {
      if (contentsOnly && cell.content.kind === "blank") continue;
      used = used ? boundsOf(used, cellRect(row, column)) : cellRect(row, column);
    }
    return used;
  }

  /** The merged area that a cell belongs to. */
  mergeAt(row: number, column: number): Rect | null {
    return this.merges.find((merge) => holds(merge, row, column)) ?? null;
  }
}
