import { a1 } from "./address";
import { parseMark, type SheetKind } from "./slots";
import type { ReadCell, ReadSheet } from "./workbook";

/** Where a slot stands in a workbook, and the cell that is there; null when the cell holds nothing. */
export interface Located {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: ReadCell | null;
}

/** A row key that stands in a sheet more than once. */
export interface TwiceRow {
  readonly kind: SheetKind;
  readonly row: string;
  readonly sheet: string;
  /** A1 references of the row that counts and of the other. */
  readonly first: string;
  readonly second: string;
}

/** A table found in a workbook. */
export interface LocatedTable {
  readonly templateId: string;
  /** Name of each sheet that was found. */
  readonly sheets: ReadonlyMap<SheetKind, string>;
  readonly twiceRows: readonly TwiceRow[];
  /** Pairs of sheets of the same kind; the first one counts. */
  readonly twiceSheets: readonly { readonly first: string; readonly second: string }[];
  /** Where a slot stands; null when its row or column is gone. */
  find(kind: SheetKind, row: string, column: string): Located | null;
  /** Whether a row of that key is there. */
  hasRow(kind: SheetKind, row: string): boolean;
  /**
   * Keys of the rows between two others, from top to bottom, whatever rows were moved or inserted; up to the last row
   * of the sheet where the lower one is gone. A row without a key of its own is named by its place, as `find` takes it.
   */
  rows(kind: SheetKind, above: string, below: string): readonly string[];
}

/** Key of a row that has none of its own: its number as the spreadsheet shows it. */
function placeKey(row: number): string {
  return `#${row + 1}`;
}

/** The place that a key tells by itself; null for any other key. */
export function rowOfPlace(key: string): number | null {
  const number = key.startsWith("#") ? /^#(\d+)$/u.exec(key)?.[1] : undefined;
  return number === undefined ? null : Number(number) - 1;
}

function rowByRow(cells: readonly ReadCell[]): readonly ReadCell[] {
  const isInOrder = cells.every(({ row }, index) => row >= (cells[index - 1]?.row ?? 0));
  return isInOrder ? cells : [...cells].sort((one, other) => one.row - other.row);
}

/** The cells of a sheet by their place. Rows are short, so that looking along one is faster than a map of all cells. */
class CellGrid {
  private readonly cells: readonly ReadCell[];
  /** Where each row ends among the cells. */
  private readonly ends = new Map<number, number>();

  constructor(cells: readonly ReadCell[]) {
    this.cells = rowByRow(cells);
    for (let index = 0; index < this.cells.length; index++) {
      const { row = -1 } = this.cells[index] ?? {};
      if (this.cells[index + 1]?.row !== row) this.ends.set(row, index);
    }
  }

  /** The cell at a place, the last one where a file holds several. */
  at(row: number, column: number): ReadCell | null {
    let cell = this.cells[this.ends.get(row) ?? -1];
    for (let index = this.ends.get(row) ?? -1; cell?.row === row; cell = this.cells[--index]) {
      if (cell.column === column) return cell;
    }
    return null;
  }

  /** The last row that holds something. */
  lastRow(): number {
    return this.cells.at(-1)?.row ?? -1;
  }
}

/** Every place of each key along the hidden row or column of a sheet, from its beginning. */
function addKey(keys: Map<string, number[]>, { value }: ReadCell, place: number): void {
  if (typeof value !== "string" || value === "") return;
  const known = keys.get(value);
  if (known) known.push(place);
  else keys.set(value, [place]);
}

type Mark = NonNullable<ReturnType<typeof parseMark>>;

/** A sheet of ours: every slot is found from its mark by its keys, wherever rows and columns have moved. */
class KeyedSheet {
  readonly name: string;
  readonly kind: SheetKind;
  readonly templateId: string;
  private readonly rowKeys = new Map<string, number[]>();
  private readonly columnKeys = new Map<string, number[]>();
  private readonly grid: CellGrid;
  private keysByRow: ReadonlyMap<number, string> | null = null;

  constructor(
    { name, cells }: ReadSheet,
    { kind, templateId }: Mark,
    private readonly mark: ReadCell,
  ) {
    this.name = name;
    this.kind = kind;
    this.templateId = templateId;
    this.grid = new CellGrid(cells);
    for (const cell of cells) {
      const [inColumn, inRow] = [cell.column === mark.column, cell.row === mark.row];
      if (inColumn && !inRow) addKey(this.rowKeys, cell, cell.row);
      else if (inRow && !inColumn) addKey(this.columnKeys, cell, cell.column);
    }
  }

  find(rowKey: string, columnKey: string): Located | null {
    const [row, column] = [rowOfPlace(rowKey) ?? this.rowKeys.get(rowKey)?.[0], this.columnKeys.get(columnKey)?.[0]];
    if (row === undefined || column === undefined) return null;
    return { sheet: this.name, row, column, cell: this.grid.at(row, column) };
  }

  hasRow(key: string): boolean {
    return rowOfPlace(key) !== null || this.rowKeys.has(key);
  }

  rows(above: string, below: string): string[] {
    const first = this.rowKeys.get(above)?.[0];
    if (first === undefined) return [];
    const last = this.rowKeys.get(below)?.[0] ?? this.grid.lastRow() + 1;
    const keys = (this.keysByRow ??= new Map([...this.rowKeys].map(([key, [row = -1]]) => [row, key])));
    return Array.from({ length: Math.max(0, last - first - 1) }, (_, index) => {
      const row = first + 1 + index;
      return keys.get(row) ?? placeKey(row);
    });
  }

  twice(): TwiceRow[] {
    const { kind, name, mark } = this;
    const cellOf = (row: number) => a1({ row, column: mark.column });
    return [...this.rowKeys].flatMap(([row, [first = 0, ...others]]) =>
      others.map((other) => ({ kind, row, sheet: name, first: cellOf(first), second: cellOf(other) })),
    );
  }
}

function keyedSheet(sheet: ReadSheet): KeyedSheet | null {
  const cell = sheet.cells.find(({ value }) => parseMark(value) !== null);
  const mark = parseMark(cell?.value);
  return cell && mark ? new KeyedSheet(sheet, mark, cell) : null;
}

function tableOf(templateId: string, all: readonly KeyedSheet[]): LocatedTable {
  const own = all.filter((sheet) => sheet.templateId === templateId);
  const byKind = new Map<SheetKind, KeyedSheet>();
  const twiceSheets: { first: string; second: string }[] = [];
  for (const sheet of own) {
    const known = byKind.get(sheet.kind);
    if (known) twiceSheets.push({ first: known.name, second: sheet.name });
    else byKind.set(sheet.kind, sheet);
  }
  const used = [...byKind.values()];
  return {
    templateId,
    sheets: new Map(used.map(({ kind, name }) => [kind, name])),
    twiceRows: used.flatMap((sheet) => sheet.twice()),
    twiceSheets,
    find: (kind, row, column) => byKind.get(kind)?.find(row, column) ?? null,
    hasRow: (kind, row) => byKind.get(kind)?.hasRow(row) ?? false,
    rows: (kind, above, below) => byKind.get(kind)?.rows(above, below) ?? [],
  };
}

/** Every table of ours in a workbook, in the order of its sheets. */
export function locateTables(sheets: readonly ReadSheet[]): LocatedTable[] {
  const keyed = sheets.map(keyedSheet).filter((sheet) => sheet !== null);
  const ids = [...new Set(keyed.map(({ templateId }) => templateId))];
  return ids.map((id) => tableOf(id, keyed));
}
