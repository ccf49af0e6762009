import { FaultError } from "../fault";
import { plainText } from "./places";

/** A cell of a list as a file holds it. */
export type ListCell = string | number | boolean | null;

/** One thing wrong with a row of a list. The rest of the list counts. */
export interface ListFinding {
  readonly code:
    | "code-missing"
    | "code-invalid"
    | "code-twice"
    | "year-invalid"
    | "place-missing"
    | "place-twice"
    | "target-invalid";
  /** Row as people count, from 1. */
  readonly row: number;
  readonly shown: string;
}

/** A column that a list may have: its official header, and others that mean the same. */
export interface Column<Key extends string> {
  readonly key: Key;
  readonly header: string;
  readonly also: readonly string[];
  readonly needed: boolean;
}

/** A row of a list: the texts of its columns, "" where blank or where the list has no such column. */
export interface ListRow<Key extends string> {
  /** As people count, from 1. */
  readonly row: number;
  readonly cells: Readonly<Record<Key, string>>;
}

/** Rows in which the header is looked for: titles and notes may stand above. */
const HEADER_WITHIN = 20;
/** More rows than any province has enterprises. */
export const MAX_LIST_ROWS = 200_000;

/** A header as it is compared: without spaces, marks and what stands in brackets. */
function plainHeader(cell: ListCell): string {
  return plainText(String(cell ?? ""))
    .replace(/\([^)]*\)/gu, "")
    .replace(/[*:：、．.]/gu, "")
    .toLowerCase();
}

function textOf(cell: ListCell | undefined): string {
  return String(cell ?? "").trim();
}

function placesOf<Key extends string>(row: readonly ListCell[], { header, also }: Column<Key>): number[] {
  const names = [header, ...also].map(plainHeader);
  return row.flatMap((cell, index) => (names.includes(plainHeader(cell)) ? [index] : []));
}

/** The row with most of the needed columns; the first of them where several are as good. */
function headerRow<Key extends string>(
  rows: readonly (readonly ListCell[])[],
  columns: readonly Column<Key>[],
): number {
  const needed = columns.filter((column) => column.needed);
  const found = rows
    .slice(0, HEADER_WITHIN)
    .map((row) => needed.filter((each) => placesOf(row, each).length > 0).length);
  return found.indexOf(Math.max(0, ...found));
}

/**
 * The rows of a list below its header. Columns are found by their headers, in any order, with others among them.
 * @throws FaultError where a needed column is missing or stands there twice.
 */
export function readList<Key extends string>(
  rows: readonly (readonly ListCell[])[],
  columns: readonly Column<Key>[],
): ListRow<Key>[] {
  if (!rows.some((row) => row.some((cell) => textOf(cell) !== ""))) throw new FaultError({ code: "list-empty" });
  if (rows.length > MAX_LIST_ROWS) throw new FaultError({ code: "list-too-long", max: MAX_LIST_ROWS });
  const at = headerRow(rows, columns);
  const header = rows[at] ?? [];
  const places = columns.map((column) => ({ ...column, places: placesOf(header, column) }));
  const twice = places.find((column) => column.places.length > 1);
  if (twice) throw new FaultError({ code: "list-column-twice", column: twice.header });
  const missing = places.filter((column) => column.needed && column.places.length === 0);
  if (missing.length > 0) {
    throw new FaultError({ code: "list-columns-missing", columns: missing.map((column) => column.header) });
  }
  return rows.slice(at + 1).flatMap((row, index) => {
    if (row.every((cell) => textOf(cell) === "")) return [];
    const cells = places.map(({ key, places: [place] }) => [key, place === undefined ? "" : textOf(row[place])]);
    return [{ row: at + index + 2, cells: Object.fromEntries(cells) as Record<Key, string> }];
  });
}

/** A year as lists write it: 2023, "2023年", "2023年度". Null for everything else. */
export function readYear(text: string): number | null {
  const [, digits] = /^((?:19|20)\d{2})(?:\.0)?(?:年度?)?$/u.exec(plainText(text)) ?? [];
  return digits === undefined ? null : Number(digits);
}
