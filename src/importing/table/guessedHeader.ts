import { parseOrdinal } from "../wording/ordinals";
import { innerPoints, parsePoints } from "../wording/points";
import { squeeze, tidy } from "../wording/text";
import { contentOf } from "./columns";
import type { Grid } from "./grid";
import { continuesHeader, headingsOf, type Header } from "./header";
import { isAdministrative, isSubtotal, isTotal } from "./labels";

/** Rows above headings: title, number, who is judged and when. */
const MAX_COVER = 12;
const FEWEST_HEADINGS = 3;
const FEWEST_ITEMS = 3;
const HEADING_LETTERS = 14;
/** What points add up to where no total is printed. */
export const USUAL_TOTAL = 100;
/** Sums that repeat the total: items, sections, and one level more. */
const LEVELS = 3;

function isLabel(text: string): boolean {
  return isAdministrative(text) || isTotal(text);
}

function namesColumns(grid: Grid, row: number): boolean {
  const texts = grid.begun(row).map(({ text }) => squeeze(text));
  const short = texts.every((text) => text.length <= HEADING_LETTERS && !/[:：。；;]|\d{2}/u.test(text));
  const isOther = (text: string) => parsePoints(text) !== null || parseOrdinal(text) !== null || isLabel(text);
  return texts.length >= FEWEST_HEADINGS && new Set(texts).size === texts.length && short && !texts.some(isOther);
}

/** The rows from `from` on that are no sums. */
function ownRows(grid: Grid, from: number): number[] {
  const rows = Array.from({ length: Math.max(0, grid.height - from) }, (_, index) => from + index);
  return rows.filter((row) => !grid.begun(row).some(({ text }) => isTotal(text) || isSubtotal(text)));
}

/** The points of a column in some rows, in cells of their own or inside its wordings. */
function pointsIn(grid: Grid, column: number, rows: readonly number[]): number[] {
  return rows.flatMap((row) => {
    const cell = grid.at(row, column);
    if (cell?.row !== row) return [];
    const inner = innerPoints(tidy(cell.text));
    return parsePoints(cell.text)?.value ?? (inner?.certain ? inner.value : []);
  });
}

function printedTotal(grid: Grid): number {
  const row = grid.table.rows.find((cells) => cells.some(({ text }) => isTotal(text)));
  return row?.map(({ text }) => parsePoints(text)?.value).find((value) => value !== undefined) ?? USUAL_TOTAL;
}

/** Whether a column's points make up the total, alone or with the sums of their sections among them. */
export function addsUp(values: readonly number[], total: number): boolean {
  const sum = Math.round(values.reduce((all, value) => all + value * 100, 0));
  return Array.from({ length: LEVELS }, (_, index) => Math.round(total * 100) * (index + 1)).includes(sum);
}

/** Whether any of the columns below a row holds points that make up the total. */
export function hasSum(grid: Grid, from: number): boolean {
  const total = printedTotal(grid);
  const rows = ownRows(grid, from);
  return Array.from({ length: grid.width }, (_, column) => pointsIn(grid, column, rows)).some(
    (values) => values.length >= FEWEST_ITEMS && addsUp(values, total),
  );
}

/** Signs that what stands below a row is a scoring table: points, wordings, places to fill in, known headings, sums. */
function isHeader(grid: Grid, { headings, bottom }: Header): boolean {
  const contents = contentOf(grid, bottom + 1, grid.height);
  const named = contents.filter((_, column) => headings[column]?.text !== "");
  const worded = contents.some(({ filled, points, width }) => filled >= FEWEST_ITEMS && points === 0 && width > 3);
  const rows = ownRows(grid, bottom + 1);
  const points = contents.map((_, column) => pointsIn(grid, column, rows));
  const pointed = points.some((values, column) => {
    return values.length >= FEWEST_ITEMS && values.length * 2 > (contents[column]?.filled ?? 0);
  });
  const signs = [
    named.some(({ filled }) => filled === 0),
    headings.some(({ meanings }) => meanings.length > 0),
    hasSum(grid, bottom + 1),
  ];
  return worded && pointed && signs.filter((sign) => sign).length > 1;
}

/** The headings of a table whose words are not known, told by what stands below them; null where nothing tells. */
export function guessHeader(grid: Grid): Header | null {
  for (let top = 0; top < Math.min(grid.height - FEWEST_ITEMS, MAX_COVER); top++) {
    if (!namesColumns(grid, top)) continue;
    const bottom = continuesHeader(grid, top, top + 1) ? top + 1 : top;
    const header = { top, bottom, headings: headingsOf(grid, top, bottom) };
    if (isHeader(grid, header)) return header;
  }
  return null;
}
