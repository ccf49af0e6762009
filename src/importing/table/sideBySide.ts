import type { SourceCell, SourcePlace, SourceTable } from "../source";
import { headingMeanings } from "../wording/headings";
import { plain } from "../wording/text";
import { isNote, isSignature } from "./labels";

/** A table that was printed in two halves beside one another, put one below the other. */
export interface Unfolded {
  readonly table: SourceTable;
  /** Where the headings stand twice. */
  readonly place: SourcePlace;
}

/** Headings of one half: fewer say nothing. */
const FEWEST = 2;

/** The first cell of the right half, where a row says every heading twice. */
function rightHalf(row: readonly SourceCell[]): SourceCell | null {
  const cells = row.filter(({ text }) => text.trim() !== "");
  const half = cells.length / 2;
  const twice = cells.every(
    ({ text }, index) => plain(text) === plain(cells[(index + half) % cells.length]?.text ?? ""),
  );
  const known = cells.slice(0, half).flatMap(({ text }) => headingMeanings(text));
  const scored = known.includes("text") || known.includes("section") || known.includes("requirement");
  if (half < FEWEST || !Number.isInteger(half) || !twice) return null;
  return scored && (known.includes("max") || known.includes("score")) ? (cells[half] ?? null) : null;
}

/** What is said below the halves about the whole table. */
function isBelow(row: readonly SourceCell[], split: number): boolean {
  const [only, other] = row.filter(({ text }) => text.trim() !== "");
  if (!only || other) return false;
  return (only.column < split && only.column + only.colSpan > split) || isNote(only.text) || isSignature(only.text);
}

/** Puts the right half of a table below its left one; null for a table of one piece. */
export function unfolded(table: SourceTable): Unfolded | null {
  const top = table.rows.findIndex((row) => rightHalf(row) !== null);
  const header = table.rows[top];
  const first = header && rightHalf(header);
  const left = header?.find(({ text }) => text.trim() !== "")?.column ?? 0;
  if (!header || !first) return null;
  const split = first.column;
  const body = table.rows.slice(top);
  const tail = body.filter((row) => isBelow(row, split));
  const halves = body.filter((row) => !isBelow(row, split));
  const right = halves.map((row) =>
    row.filter(({ column }) => column >= split).map((cell) => ({ ...cell, column: cell.column - split + left })),
  );
  const stacked = [
    ...table.rows.slice(0, top),
    ...halves.map((row) => row.filter(({ column }) => column < split)),
    ...right,
    ...tail,
  ];
  const rows = stacked.map((cells, row) => cells.map((cell) => ({ ...cell, row })));
  return { table: { ...table, rows }, place: { part: first.place.part, rows: first.place.rows } };
}
