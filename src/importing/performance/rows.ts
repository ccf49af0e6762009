import { around, type SourceDocument, type SourcePlace } from "../source";
import { gridOf, type Grid } from "../table/grid";
import { squeeze, tidy } from "../wording/text";

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
}

/** A row of a form with everything that covers it, from left to right. */
export interface FormRow {
  readonly row: number;
  readonly slots: readonly Slot[];
  /** A paragraph or a line of text: nothing stands beside it. */
  readonly alone: boolean;
}

const BLANK = /^(?:[_\-—–\s]*|年\s*月\s*日|年\s*月)$/u;

/** Whether a slot is a place to fill in: empty, a line of dashes, or the words of a date. */
export function isBlank({ text }: Slot): boolean {
  return BLANK.test(text);
}

/** The slots that hold words. */
export function filledOf(slots: readonly Slot[]): Slot[] {
  return slots.filter((slot) => !isBlank(slot));
}

/** Where a row stands. */
export function placeOf({ slots }: FormRow): SourcePlace {
  return around(slots.map(({ place }) => place));
}

function slotsOf(grid: Grid, row: number, part: number): Slot[] {
  const slots: Slot[] = [];
  for (let column = 0; column < grid.width;) {
    const cell = grid.at(row, column);
    const width = cell ? cell.column + cell.colSpan - column : 1;
    slots.push({
      text: cell ? tidy(cell.text) : "",
      raw: cell?.text ?? "",
      column,
      width,
      top: cell?.row ?? row,
      height: cell?.rowSpan ?? 1,
      place: cell?.place ?? { part, rows: [row + 1, row + 1], columns: [column + 1, column + 1] },
      real: cell !== null,
    });
    column += width;
  }
  return slots;
}

/** The rows of every part of a source, one below the other. */
export function rowsOf({ parts }: SourceDocument): readonly FormRow[][] {
  return parts.map((part, index) => {
    const grid = gridOf(part);
    const rows = Array.from({ length: grid.height }, (_, row): FormRow => {
      const slots = slotsOf(grid, row, index);
      return { row, slots, alone: slots.length === 1 };
    });
    const known = part.kind === "table" || part.kind === "sheet";
    return known ? rows : rows.filter(({ slots }) => slots.some(({ text }) => squeeze(text) !== ""));
  });
}
