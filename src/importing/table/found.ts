import type { Level } from "../../core/template";
import type { Doubt } from "../../core/importing/doubt";
import type { Paragraph } from "../prose/paragraph";
import { around, type SourceCell, type SourcePlace } from "../source";
import { innerPoints, type Points } from "../wording/points";
import type { Ordinal } from "../wording/ordinals";
import { printedLevels } from "../wording/levels";
import { tidy } from "../wording/text";
import type { Piece } from "./facts";

/** A row of the table that has a place in its outline: a section, a group, an item or a sub-item. */
export interface FoundRow {
  readonly ordinal: Ordinal | null;
  text: Piece[];
  requirement: Piece[];
  points: Points | null;
  levels: readonly Level[] | null;
  /** Rows beside the same wording that take points of their own. */
  beside: FoundRow[];
  /** Which section of the section's column it stands in; null where there is no such column. */
  readonly section: FoundSection | null;
  /** True where it is a heading over the whole width. */
  readonly heading: boolean;
  places: SourcePlace[];
}

/** A section that has a cell of its own beside its items. */
export interface FoundSection {
  number: string | null;
  title: Piece[];
  max: number | null;
  subtotal: number | null;
  places: SourcePlace[];
}

/** What a table holds, before its rows are ordered into sections and items. */
export interface FoundTable {
  readonly rows: readonly FoundRow[];
  readonly sections: readonly FoundSection[];
  /** Subtotals of rows, in tables whose sections are rows: after which row each stands. */
  readonly subtotals: readonly { readonly after: number; readonly value: number }[];
  readonly total: { readonly value: number | null; readonly label: string; readonly place: SourcePlace } | null;
  readonly subtotalLabel: string | null;
  readonly paragraphs: readonly Paragraph[];
  readonly doubts: readonly Doubt[];
  /** What became of cells that are neither rows, sections nor paragraphs. */
  readonly kept: readonly { readonly cell: SourceCell; readonly kind: KeptKind }[];
}

/** Cells that are read without becoming part of the template. */
export type KeptKind = "header" | "total" | "subtotal" | "score";

/** A row without anything in it yet. */
export function newRow(ordinal: Ordinal | null, section: FoundSection | null, heading = false): FoundRow {
  return {
    ordinal,
    text: [],
    requirement: [],
    points: null,
    levels: null,
    beside: [],
    section,
    heading,
    places: [],
  };
}

/** The joined wording of pieces; a piece that begins an enumeration begins a line. */
export function wordingOf(pieces: readonly Piece[]): string {
  return tidy(pieces.map(({ text }) => text).join("\n"));
}

/** Where pieces stand. */
export function placeOf(row: FoundRow): SourcePlace {
  return around(row.places);
}

/** Whether a row has all it needs, so that what follows belongs to another one. */
export function isComplete(row: FoundRow): boolean {
  if (row.points !== null || row.levels !== null || row.beside.length > 0) return true;
  const texts = [wordingOf(row.text), wordingOf(row.requirement)];
  return texts.some((text) => (innerPoints(text)?.certain ?? false) || printedLevels(text, 0) !== null);
}
