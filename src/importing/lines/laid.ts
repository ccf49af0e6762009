import type { Ordinal } from "../wording/ordinals";
import type { SourcePlace } from "../source";
import type { Fragment, Line } from "./line";

/** A row of the table, gathered from lines. */
export interface LaidRow {
  readonly ordinal: Ordinal | null;
  /** The line in which it begins. */
  readonly place: SourcePlace;
  /** Before the points. */
  fragments: Fragment[];
  points: { readonly printed: string; readonly place: SourcePlace } | null;
  /** Behind the points, in columns to their right. */
  behind: Fragment[];
  /** Behind the points where no column is left: lines that were mixed. */
  mixed: Fragment[];
}

/** A section with a column of its own, and its rows. */
export interface LaidSection {
  readonly ordinal: Ordinal | null;
  readonly place: SourcePlace;
  fragments: Fragment[];
  max: { readonly printed: string; readonly place: SourcePlace } | null;
  subtotal: Line | null;
  rows: LaidRow[];
}

/** What the lines between heading and total hold. */
export interface LaidBody {
  /** One without fragments where the table has no section's column. */
  readonly sections: readonly LaidSection[];
  /** Lines that belong to no row. */
  readonly stray: readonly Line[];
}

/** A row that begins in a line. */
export function newLaidRow(ordinal: Ordinal | null, { place }: Line): LaidRow {
  return { ordinal, place, fragments: [], points: null, behind: [], mixed: [] };
}

/** A section that begins in a line. */
export function newLaidSection(ordinal: Ordinal | null, { place }: Line): LaidSection {
  return { ordinal, place, fragments: [], max: null, subtotal: null, rows: [] };
}
