import { around, type SourceCell, type SourceDocument, type SourcePlace } from "../source";
import { gridOf, type Grid } from "../table/grid";
import { squeeze, tidy } from "../wording/text";
import { isBlankText } from "./printed";
import { joinedAgain } from "./spans";

/** A stretch of one row of a form: a cell of the source, or positions that hold no cell. */
export interface Slot {
  /** Tidied; "" where there is nothing. */
  readonly text: string;
  /** As it stands in the source, with its line ends. */
  readonly raw: string;
  readonly column: number;
  readonly width: number;
  /** Row in which the cell begins, and how many it covers. */
  readonly top: number;
  readonly height: number;
  readonly place: SourcePlace;
  /** False for a position at which the source has no cell at all. */
  readonly real: boolean;
  /** Whether it was guessed that there is a cell: from several cells of the source, or from a line of text. */
  readonly guessed: boolean;
}

/** A row of a form with everything that covers it, from left to right. */
export interface FormRow {
  readonly row: number;
  readonly slots: readonly Slot[];
  /** A paragraph or a line of text: nothing stands beside it. */
  readonly alone: boolean;
}

/** Whether a slot is a place to fill in: empty, a line of dashes, or the words of a date. */
export function isBlank({ text }: Slot): boolean {
  return isBlankText(text);
}

/** The slots that hold words. */
export function filledOf(slots: readonly Slot[]): Slot[] {
  return slots.filter((slot) => !isBlank(slot));
}

/** Where a row stands. */
export function placeOf({ slots }: FormRow): SourcePlace {
  return around(slots.map(({ place }) => place));
}

function nothingAt(row: number, column: number, part: number): SourceCell {
  const place = { part, rows: [row + 1, row + 1] as const, columns: [column + 1, column + 1] as const };
  return { text: "", row, column, rowSpan: 1, colSpan: 1, place };
}

function slotsOf(grid: Grid, row: number, part: number, guessed: boolean): Slot[] {
  const slots: Slot[] = [];
  for (let column = 0; column < grid.width;) {
    const cell = grid.at(row, column) ?? nothingAt(row, column, part);
    const width = cell.column + cell.colSpan - column;
    slots.push({
      text: tidy(cell.text),
      raw: cell.text,
      column,
      width,
      top: cell.row,
      height: cell.rowSpan,
      place: cell.place,
      real: grid.at(row, column) !== null,
      guessed: guessed && (!cell.place.columns || cell.rowSpan * cell.colSpan > 1),
    });
    column += width;
  }
  return slots;
}

/** The rows of every part of a source, one below the other. */
export function rowsOf({ parts }: SourceDocument): readonly FormRow[][] {
  return parts.map((part, index) => {
    const guessed = part.spansLost === true || part.kind === "lines";
    const grid = gridOf(guessed ? joinedAgain(part, index) : part);
    const rows = Array.from({ length: grid.height }, (_, row): FormRow => {
      const slots = slotsOf(grid, row, index, guessed);
      return { row, slots, alone: slots.length === 1 };
    });
    const known = part.kind !== "paragraphs";
    return known ? rows : rows.filter(({ slots }) => slots.some(({ text }) => squeeze(text) !== ""));
  });
}
