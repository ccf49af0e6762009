import type { Doubt } from "../../core/importing/doubt";
import { around, type SourceCell } from "../source";
import { parseOrdinal } from "../wording/ordinals";
import { tidy } from "../wording/text";
import { BodyReader } from "./bodyReader";
import { contentOf, guessColumns, settleColumns, type ColumnUse, type UsedColumn } from "./columns";
import type { FoundTable } from "./found";
import { gridOf, type Grid } from "./grid";
import { headerAt, type Header } from "./header";
import { isTotal } from "./labels";
import type { SourceTable } from "../source";

/** A table as it was read: its columns and what stands in its rows. */
export interface TableReading {
  readonly columns: readonly UsedColumn[];
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
    const same = last && header && texts(last) === texts(header) && !totalled;
    if (header && !same) {
      headers.push(header);
      totalled = false;
    }
    if (grid.begun(row).some(({ text }) => isTotal(text))) totalled = true;
    row = header ? header.bottom + 1 : row + 1;
  }
  return headers.map((header, index) => ({
    grid,
    header,
    from: header.bottom + 1,
    to: headers[index + 1]?.top ?? grid.height,
  }));
}

function texts({ headings }: Header): string {
  return headings.map(({ text }) => text).join("|");
}

/** Rows up to the total: those behind it say nothing about columns. */
function bodyEnd({ grid, from, to }: Region): number {
  for (let row = from; row < to; row++)
    if (
      grid
        .begun(row)
        .slice(0, 3)
        .some(({ text }) => isTotal(text))
    )
      return row;
  return to;
}

/** Whether rows carry numbers of their own: in the numbers' column, or in front of the wording. */
function isNumbered({ grid, from }: Region, end: number, columns: readonly UsedColumn[]): boolean {
  const number = columns.findIndex(({ use }) => use === "number");
  const text = columns.findIndex(({ use }) => use === "text");
  let rows = 0;
  let numbered = 0;
  for (let row = from; row < end; row++) {
    const cell = grid.at(row, number >= 0 ? number : text);
    const wording = grid.at(row, text);
    if (wording?.row !== row || wording.text.trim() === "") continue;
    rows++;
    if (cell?.row === row && parseOrdinal(tidy(cell.text))) numbered++;
  }
  return numbered >= 3 && numbered * 3 >= rows;
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

/** Reads a scoring table; null when not even its columns can be guessed. */
export function readTable(region: Region): TableReading | null {
  const { grid, header, from, to } = region;
  const end = bodyEnd(region);
  const contents = contentOf(grid, from, end);
  const settled = header ? settleColumns(header.headings, contents) : null;
  const columns = settled?.columns ?? guessColumns(contents);
  if (!columns) return null;
  const found = new BodyReader(region, columns, end, isNumbered(region, end, columns)).read(from, to);
  const doubts = settled
    ? [
        ...columnDoubts(region, columns, settled.twice, "column-twice"),
        ...columnDoubts(region, columns, settled.joined, "columns-joined"),
        ...columnDoubts(region, columns, settled.guessed, "column-role"),
      ]
    : columnDoubts(region, columns, [0], "no-header");
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
