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

interface KeyedSheet {
  readonly kind: SheetKind;
  readonly templateId: string;
  readonly name: string;
  readonly find: (row: string, column: string) => Located | null;
  readonly hasRow: (row: string) => boolean;
  readonly rows: (above: string, below: string) => readonly string[];
  readonly twice: readonly TwiceRow[];
}

function keysAlong(cells: readonly ReadCell[], along: "row" | "column"): Map<string, number[]> {
  const keys = new Map<string, number[]>();
  for (const cell of cells) {
    if (typeof cell.value !== "string" || cell.value === "") continue;
    const known = keys.get(cell.value);
    if (known) known.push(cell[along]);
    else keys.set(cell.value, [cell[along]]);
  }
  return keys;
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

/** A sheet has fewer columns than this. */
const COLUMN_COUNT = 2 ** 15;

/** A number for each place of a sheet: looked up several times as fast as a text. */
function placeNumber(row: number, column: number): number {
  return row * COLUMN_COUNT + column;
}

/** Finds the mark of a sheet and from there every slot by its keys, wherever rows and columns have moved. */
function keyedSheet({ name, cells }: ReadSheet): KeyedSheet | null {
  const markCell = cells.find(({ value }) => parseMark(value) !== null);
  const mark = parseMark(markCell?.value);
  if (!markCell || !mark) return null;
  const rowKeys = keysAlong(
    cells.filter(({ row, column }) => column === markCell.column && row !== markCell.row),
    "row",
  );
  const columnKeys = keysAlong(
    cells.filter(({ row, column }) => row === markCell.row && column !== markCell.column),
    "column",
  );
  const byPosition = new Map<number, ReadCell>();
  for (const cell of cells) byPosition.set(placeNumber(cell.row, cell.column), cell);
  const find = (rowKey: string, columnKey: string): Located | null => {
    const [row, column] = [rowOfPlace(rowKey) ?? rowKeys.get(rowKey)?.[0], columnKeys.get(columnKey)?.[0]];
    if (row === undefined || column === undefined) return null;
    return { sheet: name, row, column, cell: byPosition.get(placeNumber(row, column)) ?? null };
  };
  const keys = new Map([...rowKeys].map(([key, [row = -1]]) => [row, key]));
  const rows = (above: string, below: string): string[] => {
    const first = rowKeys.get(above)?.[0];
    if (first === undefined) return [];
    const last = rowKeys.get(below)?.[0] ?? Math.max(...cells.map(({ row }) => row)) + 1;
    return Array.from({ length: Math.max(0, last - first - 1) }, (_, index) => {
      const row = first + 1 + index;
      return keys.get(row) ?? placeKey(row);
    });
  };
  const cellOf = (row: number) => a1({ row, column: markCell.column });
  const twice = [...rowKeys].flatMap(([row, [first = 0, ...others]]) =>
    others.map((other) => ({ kind: mark.kind, row, sheet: name, first: cellOf(first), second: cellOf(other) })),
  );
  const hasRow = (key: string) => rowOfPlace(key) !== null || rowKeys.has(key);
  return { ...mark, name, find, hasRow, rows, twice };
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
    twiceRows: used.flatMap(({ twice }) => twice),
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
