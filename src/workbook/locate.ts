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

/** A key along the hidden row or column of a sheet, and where it stands. */
interface Key {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

/**
 * The cells of a sheet by their place, and its keys. Rows are short, so that looking along one is faster than a map of all
 * cells.
 */
class CellGrid {
  readonly keys: Key[] = [];
  private cells: readonly ReadCell[];
  /** Where each row ends among the cells. */
  private readonly ends: number[] = [];

  constructor(cells: readonly ReadCell[], mark: ReadCell) {
    this.cells = cells;
    let [index, last, isInOrder] = [0, 0, true];
    for (const cell of cells) {
      const { row, column } = cell;
      // Keys stand in the row or the column of the mark, which itself stands in both.
      if ((row === mark.row) !== (column === mark.column) && isText(cell.value)) this.keys.push(cell);
      if (row < last) isInOrder = false;
      last = row;
      this.ends[row] = index++;
    }
    if (!isInOrder) this.sort();
  }

  /** The cell at a place, the last one where a file holds several. */
  at(row: number, column: number): ReadCell | null {
    let index = this.ends[row] ?? -1;
    let cell = this.cells[index];
    while (cell?.row === row) {
      if (cell.column === column) return cell;
      cell = this.cells[--index];
    }
    return null;
  }

  /** The last row that holds something. */
  lastRow(): number {
    return this.cells.at(-1)?.row ?? -1;
  }

  private sort(): void {
    this.cells = [...this.cells].sort((one, other) => one.row - other.row);
    for (const [index, { row }] of this.cells.entries()) this.ends[row] = index;
  }
}

function isSame(one: Key, other: Key | undefined): boolean {
  return one.row === other?.row && one.column === other.column && one.value === other.value;
}

function addPlace(keys: Map<string, number[]>, key: string, place: number): void {
  const known = keys.get(key);
  if (known) known.push(place);
  else keys.set(key, [place]);
}

/** Where the keys of a sheet stand. */
class Layout {
  /** Every place of each key, from the sheet's beginning. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  readonly columns: ReadonlyMap<string, readonly number[]>;
  /** Keys of more than one row. */
  readonly twice: readonly string[];
  private keysByRow: ReadonlyMap<number, string> | null = null;

  constructor(
    private readonly keys: readonly Key[],
    private readonly mark: Key,
  ) {
    const places = { rows: new Map<string, number[]>(), columns: new Map<string, number[]>() };
    for (const { row, column, value } of keys) {
      if (row === mark.row) addPlace(places.columns, String(value), column);
      else addPlace(places.rows, String(value), row);
    }
    this.rows = places.rows;
    this.columns = places.columns;
    this.twice = [...places.rows.keys()].filter((key) => (places.rows.get(key)?.length ?? 0) > 1);
  }

  /** Whether a sheet's keys are the same and stand at the same places. */
  fits(keys: readonly Key[], mark: Key): boolean {
    if (keys.length !== this.keys.length || !isSame(mark, this.mark)) return false;
    let index = 0;
    for (const key of keys) if (!isSame(key, this.keys[index++])) return false;
    return true;
  }

  /** The key of a row; undefined where it has none of its own. */
  keyOf(row: number): string | undefined {
    this.keysByRow ??= new Map([...this.rows].map(([key, [first = -1]]) => [first, key]));
    return this.keysByRow.get(row);
  }
}

/** Layouts that are remembered: more than the built-in tables have sheets. */
const MAX_LAYOUTS = 256;
/** Characters of a layout that is remembered: many times what any of ours has. */
const MAX_LAYOUT = 200_000;
/** The last layout by its sheet's mark: workbooks of one table have the same until somebody moves or adds rows. */
const layouts = new Map<unknown, Layout>();

function layoutOf(keys: readonly Key[], mark: ReadCell): Layout {
  const known = layouts.get(mark.value);
  if (known?.fits(keys, mark)) return known;
  // Copied, as texts may share memory with all others of their workbook.
  const copied = JSON.stringify({ keys, mark });
  if (copied.length > MAX_LAYOUT) return new Layout(keys, mark);
  if (layouts.size >= MAX_LAYOUTS) layouts.clear();
  const own = JSON.parse(copied) as { readonly keys: readonly Key[]; readonly mark: Key };
  const layout = new Layout(own.keys, own.mark);
  layouts.set(own.mark.value, layout);
  return layout;
}

type Mark = NonNullable<ReturnType<typeof parseMark>>;

/** A sheet of ours: every slot is found from its mark by its keys, wherever rows and columns have moved. */
class KeyedSheet {
  readonly name: string;
  readonly kind: SheetKind;
  readonly templateId: string;
  private readonly layout: Layout;
  private readonly grid: CellGrid;

  constructor(
    { name, cells }: ReadSheet,
    { kind, templateId }: Mark,
    private readonly mark: ReadCell,
  ) {
    this.name = name;
    this.kind = kind;
    this.templateId = templateId;
    this.grid = new CellGrid(cells, mark);
    this.layout = layoutOf(this.grid.keys, mark);
  }

  find(rowKey: string, columnKey: string): Located | null {
    const row = rowOfPlace(rowKey) ?? this.layout.rows.get(rowKey)?.[0];
    const column = this.layout.columns.get(columnKey)?.[0];
    if (row === undefined || column === undefined) return null;
    return { sheet: this.name, row, column, cell: this.grid.at(row, column) };
  }

  hasRow(key: string): boolean {
    return rowOfPlace(key) !== null || this.layout.rows.has(key);
  }

  rows(above: string, below: string): string[] {
    const first = this.layout.rows.get(above)?.[0];
    if (first === undefined) return [];
    const last = this.layout.rows.get(below)?.[0] ?? this.grid.lastRow() + 1;
    return Array.from({ length: Math.max(0, last - first - 1) }, (_, index) => {
      const row = first + 1 + index;
      return this.layout.keyOf(row) ?? placeKey(row);
    });
  }

  twice(): TwiceRow[] {
    const { kind, name, mark } = this;
    const cellOf = (row: number) => a1({ row, column: mark.column });
    return this.layout.twice.flatMap((row) => {
      const [first = 0, ...others] = this.layout.rows.get(row) ?? [];
      return others.map((other) => ({ kind, row, sheet: name, first: cellOf(first), second: cellOf(other) }));
    });
  }
}

function keyedSheet(sheet: ReadSheet): KeyedSheet | null {
  for (const cell of sheet.cells) {
    const mark = parseMark(cell.value);
    if (mark) return new KeyedSheet(sheet, mark, cell);
  }
  return null;
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
