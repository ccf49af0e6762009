import type { Doubt } from "../../core/importing/doubt";
import { around, type SourceCell } from "../source";
import { parseOrdinal } from "../wording/ordinals";
import { innerPoints, parsePoints } from "../wording/points";
import { tidy } from "../wording/text";
import { BodyReader } from "./bodyReader";
import { undecided, withChosen, withMeanings, type ChosenUses, type ReadColumn } from "./chosenColumns";
import { contentOf, settleColumns, type ColumnUse, type UsedColumn } from "./columns";
import type { FoundTable } from "./found";
import { guessHeader } from "./guessedHeader";
import { gridOf, type Grid } from "./grid";
import { guessColumns } from "./guessColumns";
import { headerAt, type Header } from "./header";
import { isNote, isTotal } from "./labels";
import { withLevelColumns } from "./levelColumns";
import { weighed } from "./weights";
import type { SourceTable } from "../source";

/** A table as it was read: its columns and what stands in its rows. */
export interface TableReading {
  readonly columns: readonly ReadColumn[];
  readonly found: FoundTable;
  /** Cells that must have become something: not those of scores, reasons and columns that are known to say nothing. */
  readonly cells: readonly SourceCell[];
}

/** A stretch of a part that is one scoring table: its heading and the row behind its last one. */
export interface Region {
  readonly grid: Grid;
  readonly header: Header | null;
  readonly from: number;
  readonly to: number;
}

/** The scoring tables of a part, each from its heading to the next one; a heading that is only repeated begins none. */
export function regionsOf(table: SourceTable): Region[] {
  const grid = gridOf(table);
  const headers: Header[] = [];
  let totalled = true;
  let row = 0;
  while (row < grid.height) {
    const header = headerAt(grid, row);
    const last = headers.at(-1);
    const same = last && header && sameHeadings(last, header) && !totalled;
    if (header && !same) {
      headers.push(header);
      totalled = false;
    }
    if (grid.begun(row).some(({ text }) => isTotal(text))) totalled = true;
    row = header ? header.bottom + 1 : row + 1;
  }
  const guessed = headers.length === 0 ? guessHeader(grid) : null;
  if (guessed) headers.push(guessed);
  return headers.map((header, index) => ({
    grid,
    header,
    from: header.bottom + 1,
    to: headers[index + 1]?.top ?? grid.height,
  }));
}

interface Headed {
  readonly headings: readonly { readonly text: string }[];
}

/** Whether two rows of headings say the same. */
export function sameHeadings(one: Headed, other: Headed): boolean {
  const joined = ({ headings }: Headed) => headings.map(({ text }) => text).join("|");
  return joined(one) === joined(other);
}

/** The row of the notes' heading with nothing but single cells below it; `to` where there is none. */
function notesIn({ grid, from, to }: Region): number {
  let first = to;
  for (let row = to - 1; row >= from && grid.begun(row).length <= 1; row--) {
    if (grid.begun(row).some(({ text }) => isNote(text))) first = row;
  }
  return first;
}

/** Rows up to the total or the notes: those behind say nothing about columns. A total above all items ends nothing. */
function bodyEnd(region: Region): number {
  const { grid, from } = region;
  const to = notesIn(region);
  let filled = false;
  for (let row = from; row < to; row++) {
    const cells = grid.begun(row);
    const isSum = cells.slice(0, 3).some(({ text }) => isTotal(text));
    if (isSum && filled) return row;
    filled ||= cells.length > 0 && !isSum;
  }
  return to;
}

/** The last row with points in a cell or a wording, or else the table's last: what no total ends may have notes below. */
function lastPointed({ grid, from, to }: Region): number {
  for (let row = to - 1; row >= from; row--) {
    const cells = grid.begun(row);
    const hasPoints = cells.slice(1).some(({ text }) => parsePoints(text));
    if (hasPoints || cells.some(({ text }) => innerPoints(tidy(text))?.certain)) return row;
  }
  return to - 1;
}

/** Whether rows carry numbers of their own: in the numbers' column, or in front of the wording. */
function isNumbered({ grid, from }: Region, end: number, columns: readonly UsedColumn[]): boolean {
  const number = columns.findIndex(({ use }) => use === "number");
  const text = columns.findIndex(({ use }) => use === "text");
  const worded = Array.from({ length: end - from }, (_, index) => from + index).filter((row) => {
    const wording = grid.at(row, text);
    return wording?.row === row && wording.text.trim() !== "";
  });
  const hasNumber = (row: number) => {
    const cell = grid.at(row, number >= 0 ? number : text);
    return cell?.row === row && parseOrdinal(tidy(cell.text)) !== null;
  };
  // A number in front of words that stand alone is a section's.
  const own = number >= 0 ? worded : worded.filter((row) => grid.begun(row).length > 1 || !hasNumber(row));
  const numbered = own.filter(hasNumber).length;
  return numbered >= 3 && numbered * 3 >= own.length;
}

function columnDoubts(
  region: Region,
  columns: readonly UsedColumn[],
  at: readonly number[],
  code: Doubt["code"],
): Doubt[] {
  const { grid, header, from } = region;
  return at.map((column) => {
    const heading = header?.headings[column];
    const cell = heading?.cell ?? grid.at(from, column);
    const place =
      cell?.place ??
      around(
        grid.table.rows
          .flat()
          .slice(0, 1)
          .map((one) => one.place),
      );
    return { code, place, chosen: columns[column]?.use ?? "ignored", alternatives: [heading?.text ?? ""] };
  });
}

/** Reads a scoring table; null when not even its columns can be guessed. @param chosen what a person says of its columns. */
export function readTable(printed: Region, chosen: ChosenUses = new Map()): TableReading | null {
  const { from, to } = printed;
  const { grid: levelled, header } = printed.header
    ? withLevelColumns(printed.grid, printed.header, from, to)
    : { grid: printed.grid, header: null };
  const { grid, doubts: weights } = weighed(levelled, header?.headings ?? [], from, to);
  const region = { ...printed, header, grid };
  const end = bodyEnd(region);
  const contents = contentOf(grid, from, end < to ? end : lastPointed(region) + 1);
  const settled = header ? settleColumns(withMeanings(header.headings, chosen), contents) : null;
  const told = settled?.columns ?? guessColumns(contents);
  if (!told) return null;
  const columns = withChosen(told, contents, chosen);
  const found = new BodyReader(region, columns, end, isNumbered(region, end, columns)).read(from, to);
  const asked = (at: readonly number[], code: Doubt["code"]) =>
    columnDoubts(region, columns, header ? undecided(at, header, chosen) : at, code);
  const doubts = settled
    ? [
        ...weights,
        ...asked(settled.twice, "column-twice"),
        ...asked(settled.joined, "columns-joined"),
        ...asked(settled.guessed, "column-role"),
      ]
    : asked([0], "no-header");
  const cells = header ? headerCells(grid, header) : [];
  const kept = [...cells.map((cell) => ({ cell, kind: "header" as const })), ...found.kept];
  return { columns, found: { ...found, kept, doubts: [...doubts, ...found.doubts] }, cells: ownCells(region, columns) };
}

const NO_WORDING = new Set<ColumnUse>(["score", "reason", "ignored", "remark"]);

function ownCells({ grid, from, to }: Region, columns: readonly UsedColumn[]): SourceCell[] {
  const rows = Array.from({ length: to - from }, (_, index) => from + index);
  return rows.flatMap((row) =>
    grid.begun(row).filter(({ column }) => !NO_WORDING.has(columns[column]?.use ?? "ignored")),
  );
}

function headerCells(grid: Grid, { top, bottom }: Header) {
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  return rows.flatMap((row) => grid.begun(row));
}
