import { a1, quoteSheet, type Position } from "../address";
import { mark, slotKey, type CellValue, type SheetKind, type Slot } from "../slots";
import { heightOf, linesOf } from "./fit";
import type { PlannedCell, Paper, PlannedColumn, Rectangle, SheetPlan, StyleName, Validation } from "./types";

/** Finds the reference of a slot for a formula; prefixed with the sheet where it is another one. */
export type Refer = (kind: SheetKind, row: string, column: string) => string;

/** A formula's text once every slot has its place. */
export type FormulaText = (refer: Refer) => string;

interface DraftCell {
  readonly position: Position;
  readonly style: StyleName;
  readonly value: CellValue;
  readonly formula?: FormulaText | undefined;
  readonly slot?: Slot | undefined;
  readonly path?: string | undefined;
  readonly restore?: true | undefined;
}

/** The key column and the key row of every sheet of ours. */
const KEY_COLUMN = 0;
const KEY_ROW = 0;
/** Height of a row that has none of its own. */
const DEFAULT_POINTS = 15;

interface CellOptions {
  readonly formula?: FormulaText;
  readonly slot?: Slot;
  readonly path?: string;
  readonly restore?: true;
  /** Merge to this column of the same row. */
  readonly mergeTo?: number;
  /** True: the text does not make its row higher, because more rows will be merged for it. */
  readonly tall?: true;
}

/** Columns from the first to the last. */
interface Columns {
  readonly left: number;
  readonly right: number;
}

/** Lays out one sheet: rows from top to bottom, keys in hidden row 1 and hidden column A. */
export class SheetBuilder {
  /** Next free row. */
  row = KEY_ROW + 1;
  headerRow: number | null = null;
  paper: Paper | null = null;
  private readonly cells: DraftCell[] = [];
  private readonly merges: Rectangle[] = [];
  private readonly heights = new Map<number, number>();
  private readonly validations: ((refer: Refer) => Validation)[] = [];
  private readonly slots = new Map<string, Position>();
  private readonly keys = new Map<string, string>();
  private printed: Rectangle | null = null;
  private onePage = false;

  constructor(
    readonly kind: SheetKind,
    readonly name: string,
    templateId: string,
    private readonly columns: readonly PlannedColumn[],
  ) {
    this.cells.push({ position: { row: KEY_ROW, column: KEY_COLUMN }, style: "hidden", value: mark(kind, templateId) });
  }

  /** Puts a cell into the current row, or into `row`. */
  put(column: number, style: StyleName, value: CellValue, options: CellOptions = {}, row = this.row): void {
    const { formula, slot, path, restore, mergeTo, tall } = options;
    const position = { row, column };
    this.cells.push({ position, style, value, formula, slot, path, restore });
    if (slot) this.claim(slot, position);
    if (mergeTo !== undefined && mergeTo > column) this.merge(row, column, row, mergeTo, style);
    if (typeof value === "string" && !slot && !formula && !tall)
      this.fit(row, value, this.widthOf(column, mergeTo ?? column));
  }

  /** Merges cells below and beside the top left one, giving all of them its style so that borders close. */
  merge(top: number, left: number, bottom: number, right: number, style: StyleName): void {
    if (top === bottom && left === right) return;
    this.merges.push({ top, left, bottom, right });
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (row !== top || column !== left) this.cells.push({ position: { row, column }, style, value: null });
      }
    }
  }

  /** Merges a column down from `top` to the row above the current one and gives its text enough height. */
  mergeDown(column: number, top: number, style: StyleName, text: string): void {
    this.mergeBlock({ left: column, right: column }, top, style, text);
  }

  /** Merges columns from `top` to the row above the current one and gives their text enough height. */
  mergeBlock({ left, right }: Columns, top: number, style: StyleName, text: string): void {
    const bottom = this.row - 1;
    this.merge(top, left, bottom, right, style);
    let have = 0;
    for (let row = top; row <= bottom; row++) have += this.heights.get(row) ?? 0;
    const lacking = heightOf(text, this.widthOf(left, right)) - have;
    if (lacking > 0) this.heights.set(bottom, (this.heights.get(bottom) ?? 0) + lacking);
  }

  /** Gives the current row a height where `text` takes more than one line of `width` characters; else it grows by itself. */
  fitLines(text: CellValue, width: number): void {
    if (typeof text === "string" && linesOf(text, width) > 1) this.fit(this.row, text, width);
  }

  /** Makes a row at least as high as `text` needs in `width` characters. */
  fit(row: number, text: string, width: number): void {
    this.atLeast(heightOf(text, width), row);
  }

  /** Makes a row at least `points` high. */
  atLeast(points: number, row = this.row): void {
    this.heights.set(row, Math.max(this.heights.get(row) ?? 0, points));
  }

  /** Points that the rows from `top` to the one above the current take. */
  pointsFrom(top: number): number {
    let points = 0;
    for (let row = top; row < this.row; row++) points += this.heights.get(row) ?? DEFAULT_POINTS;
    return points;
  }

  validate(make: (refer: Refer) => Omit<Validation, "row" | "column">, column: number, row = this.row): void {
    this.validations.push((refer) => ({ ...make(refer), row, column }));
  }

  /** Prints what has been laid out so far, from the first row on; `onePage` shrinks it to one page. */
  print(left: number, right: number, onePage = false): void {
    this.printed = { top: KEY_ROW + 1, left, bottom: this.row - 1, right };
    this.onePage = onePage;
  }

  nextRow(): void {
    this.row++;
  }

  widthOf(left: number, right: number): number {
    return this.columns.slice(left, right + 1).reduce((sum, { width }) => sum + width, 0);
  }

  /** Where a slot of this sheet stands; null when it has no such slot. */
  find(row: string, column: string): Position | null {
    return this.slots.get(slotKey({ row, column })) ?? null;
  }

  /** The finished sheet; `refer` finds slots of all sheets. */
  build(refer: Refer, veryHidden = false): SheetPlan {
    return {
      kind: this.kind,
      name: this.name,
      veryHidden,
      columns: this.columns,
      heights: this.heights,
      hiddenRows: [KEY_ROW],
      cells: this.cells.map((cell) => finish(cell, refer)),
      merges: this.merges,
      validations: this.validations.map((make) => make(refer)),
      printArea: this.printed,
      onePage: this.onePage,
      headerRow: this.headerRow,
      ...(this.paper ? { paper: this.paper } : {}),
    };
  }

  private claim(slot: Slot, position: Position): void {
    this.slots.set(slotKey(slot), position);
    this.key({ row: position.row, column: KEY_COLUMN }, slot.row);
    this.key({ row: KEY_ROW, column: position.column }, slot.column);
  }

  /** A row and a column have one key each, or cells would be lost when the sheet is read back. */
  private key(position: Position, value: string): void {
    const place = a1(position);
    const known = this.keys.get(place);
    if (known !== undefined && known !== value) throw new Error(`${this.name} ${place} is keyed ${known} and ${value}`);
    if (known !== undefined) return;
    this.keys.set(place, value);
    this.cells.push({ position, style: "hidden", value });
  }
}

function finish({ position, style, value, formula, slot, path, restore }: DraftCell, refer: Refer): PlannedCell {
  return {
    ...position,
    style,
    value,
    ...(formula ? { formula: formula(refer) } : {}),
    ...(slot ? { slot } : {}),
    ...(path === undefined ? {} : { path }),
    ...(restore ? { restore } : {}),
  };
}

/** References between the given sheets, as seen from `from`. */
export function referFrom(from: SheetBuilder, sheets: readonly SheetBuilder[]): Refer {
  return (kind, row, column) => {
    const sheet = sheets.find((candidate) => candidate.kind === kind);
    const position = sheet?.find(row, column);
    if (!sheet || !position) throw new Error(`no cell for ${kind} ${row} ${column}`);
    return sheet === from ? a1(position) : `${quoteSheet(sheet.name)}!${a1(position)}`;
  };
}
