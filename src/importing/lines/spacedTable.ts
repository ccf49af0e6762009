import type { SourceCell, SourceTable } from "../source";
import { widthOf } from "../wording/text";

/** A stretch of a line between gaps, and how far from the line's beginning it stands. */
interface Piece {
  readonly text: string;
  readonly at: number;
}

const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 3;
const HEADING_LETTERS = 14;

function piecesOf(line: string): Piece[] {
  return [...line.matchAll(/\S+(?:[^\S\t]\S+)*/gu)].map(({ 0: text, index }) => ({
    text,
    at: widthOf(line.slice(0, index)),
  }));
}

/** Headings above columns: several, short, without figures. */
function areHeadings(pieces: readonly Piece[]): boolean {
  const short = pieces.every(({ text }) => text.length <= HEADING_LETTERS && !/\d{2}|[：:]/u.test(text));
  return pieces.length >= FEWEST_COLUMNS && short;
}

/** The column of each piece: one for each where a line has as many as there are headings, else the nearest that is free. */
function placed(pieces: readonly Piece[], anchors: readonly number[]): number[] {
  if (pieces.length === anchors.length) return pieces.map((_, index) => index);
  let free = 0;
  return pieces.map(({ at }, index) => {
    const last = anchors.length - (pieces.length - index);
    const open = anchors.slice(free, Math.max(free, last) + 1).map((anchor) => Math.abs(anchor - at));
    const column = Math.min(anchors.length - 1, free + Math.max(0, open.indexOf(Math.min(...open))));
    free = column + 1;
    return column;
  });
}

/** Lines whose columns are set apart by blanks, as a table; null for lines that are no such table. */
export function spacedTable(part: SourceTable): SourceTable | null {
  const lines = part.rows.map(([cell]) => ({ cell, pieces: piecesOf(cell?.text ?? "") }));
  const header = lines.find(({ pieces }) => areHeadings(pieces));
  const anchors = header?.pieces.map(({ at }) => at) ?? [];
  const several = lines.filter(({ pieces }) => pieces.length > 1 && pieces.length <= anchors.length);
  if (!header || part.kind !== "lines" || several.length <= FEWEST_ROWS) return null;
  const rows = lines.map(({ cell, pieces }, row): SourceCell[] => {
    if (!cell) return [];
    if (pieces.length > anchors.length) return [{ ...cell, row, column: 0 }];
    const columns = placed(pieces, anchors);
    return pieces.map(({ text }, index) => ({ ...cell, text, row, column: columns[index] ?? 0 }));
  });
  return { kind: "table", name: part.name, spansLost: true, rows };
}
