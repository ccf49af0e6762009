import type { SourceCell } from "../source";
import { beginsHeading, endingMeanings, hasMeaning, headingMeanings, type ColumnMeaning } from "../wording/headings";
import { parsePoints } from "../wording/points";
import { plain, squeeze } from "../wording/text";
import type { Grid } from "./grid";
import { isTitle } from "./labels";

/** A column's heading and what it can mean, the likelier first; empty where it is not known. */
export interface Heading {
  readonly text: string;
  readonly meanings: readonly ColumnMeaning[];
  /** The cell that names the column, to tell columns that share one; null for a column without a heading. */
  readonly cell: SourceCell | null;
}

/** The heading rows of a table. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly headings: readonly Heading[];
}

const MAX_HEADER_ROWS = 6;
/** Longest heading that may end in a known one. */
const HEADING_LETTERS = 24;

function meaningsOf(text: string): readonly ColumnMeaning[] {
  return endingMeanings(text, HEADING_LETTERS);
}

/** What the stacked heading cells of one column say: the lowest one, else all together, else the one above. */
function headingOf(cells: readonly SourceCell[]): Heading {
  const texts = cells.map(({ text }) => squeeze(text)).filter((text) => text !== "");
  const lowest = cells.at(-1) ?? null;
  const joined = texts.join("");
  const candidates = [joined, texts.at(-1) ?? "", ...texts.slice(0, -1).reverse()];
  const known = candidates.find((text) => headingMeanings(text).length > 0);
  const near = known ?? candidates.find((text) => meaningsOf(text).length > 0);
  const text = near ?? joined;
  return { text, meanings: meaningsOf(text), cell: cells.find((cell) => squeeze(cell.text) === text) ?? lowest };
}

/** What stands above each column in some rows. */
export function headingsOf(grid: Grid, top: number, bottom: number): Heading[] {
  return Array.from({ length: grid.width }, (_, column) => {
    const cells = new Set<SourceCell>();
    for (let row = top; row <= bottom; row++) {
      const cell = grid.at(row, column);
      if (cell && cell.row >= top && cell.text.trim() !== "") cells.add(cell);
    }
    return headingOf([...cells]);
  });
}

/** How many different heading cells are known. */
function knownCells(headings: readonly Heading[]): number {
  return new Set(headings.filter(({ meanings }) => meanings.length > 0).map(({ cell }) => cell)).size;
}

function isHeading(grid: Grid, headings: readonly Heading[], rows: readonly number[]): boolean {
  const known = knownCells(headings);
  const cells = rows.flatMap((row) => grid.begun(row)).filter(({ text }) => squeeze(text).length > 0);
  const textual = hasMeaning(headings, "text", "section", "requirement");
  const pointed = hasMeaning(headings, "max", "score");
  const long = cells.some(({ text }) => squeeze(text).length > 24);
  const columns = new Set(cells.filter((cell) => !isShared(grid, cell)).map(({ column }) => column)).size;
  return textual && pointed && !long && known >= 2 && known * 2 >= columns;
}

function joinedAt(grid: Grid, top: number, bottom: number, column: number): string {
  const cells = new Set<SourceCell>();
  for (let row = top; row <= bottom; row++) {
    const cell = grid.at(row, column);
    if (cell && cell.row >= top) cells.add(cell);
  }
  return [...cells].map(({ text }) => text).join("");
}

/** A row below headings that still names columns: beneath a shared heading, or ending a heading broken over rows. */
export function continuesHeader(grid: Grid, top: number, row: number): boolean {
  const cells = grid.begun(row);
  if (cells.length === 0 || row >= grid.height) return false;
  const before = headingsOf(grid, top, row - 1);
  const after = headingsOf(grid, top, row);
  return cells.every((cell) => {
    if (parsePoints(cell.text) || squeeze(cell.text).length > 12) return false;
    return isShared(grid, cell) || completes(before, after, cell) || isPart(grid, top, cell);
  });
}

function isShared(grid: Grid, cell: SourceCell): boolean {
  const above = grid.at(cell.row - 1, cell.column);
  return above !== null && above.colSpan > cell.colSpan && above.text.trim() !== "";
}

function completes(before: readonly Heading[], after: readonly Heading[], { column }: SourceCell): boolean {
  const is = after[column];
  return is !== undefined && is.meanings.length > 0 && is.text !== before[column]?.text;
}

/** A few letters of a heading that is not whole yet. */
function isPart(grid: Grid, top: number, cell: SourceCell): boolean {
  return squeeze(cell.text).length <= 3 && beginsHeading(joinedAt(grid, top, cell.row, cell.column));
}

/** Longest heading that may stand alone in its row. */
const LONE_LETTERS = 8;

/** Whether a row is nothing but a title, however its last letters sound: "验收评分标准", "考核评分办法". */
function isTitleRow(grid: Grid, row: number): boolean {
  const filled = grid.begun(row).filter(({ text }) => text.trim() !== "");
  const [only] = filled;
  if (filled.length !== 1 || only === undefined || grid.width <= 2) return false;
  return isTitle(only.text) || squeeze(only.text).length > LONE_LETTERS;
}

/** The heading rows that begin in `row`; null when none do. */
export function headerAt(grid: Grid, row: number): Header | null {
  if (isTitleRow(grid, row)) return null;
  let found: Header | null = null;
  for (let bottom = row; bottom < Math.min(grid.height, row + MAX_HEADER_ROWS); bottom++) {
    if (bottom > row && !continuesHeader(grid, row, bottom)) break;
    const headings = headingsOf(grid, row, bottom);
    const rows = Array.from({ length: bottom - row + 1 }, (_, index) => row + index);
    if (isHeading(grid, headings, rows)) found = { top: row, bottom, headings };
    else if (knownCells(headings) === 0) break;
  }
  return found;
}

/** Whether a row repeats the headings, as on a new page. */
export function repeatsHeader(grid: Grid, header: Header, row: number): boolean {
  const cells = grid.begun(row);
  if (cells.length < 2) return false;
  const known = header.headings.map(({ text }) => plain(text));
  return (
    cells.every(({ text }) => known.some((heading) => heading !== "" && heading.includes(plain(text)))) &&
    cells.length >= Math.min(3, new Set(known).size)
  );
}
