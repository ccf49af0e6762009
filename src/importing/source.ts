import type { PartKind, SourcePlace } from "../core/importing/place";

export type { SourcePlace } from "../core/importing/place";

/** A cell of the source with its text as it stands there; merged cells are one. */
export interface SourceCell {
  /** Line ends inside the cell are "\n". */
  readonly text: string;
  /** Counted from 0 within the part. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly place: SourcePlace;
}

/** A sheet, a table or a stretch of paragraphs of a document, or lines of text. `rows[r]` holds the cells that begin in row r. */
export interface SourceTable {
  readonly kind: PartKind;
  /** The sheet's name; "" where there is none. */
  readonly name: string;
  /** Present where cells that were merged have come apart, as in text with tabs. */
  readonly spansLost?: true;
  readonly rows: readonly (readonly SourceCell[])[];
}

/** Everything that was pasted or opened, in its order. */
export interface SourceDocument {
  /** The file's name, or what the user calls it. */
  readonly name: string;
  readonly parts: readonly SourceTable[];
}

/** A cell that a reader has found, before it is placed in a part. */
export interface FoundCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan?: number;
  readonly colSpan?: number;
}

/** More than any table of this field has; what is beyond is refused, not cut. */
export const MAX_SOURCE_ROWS = 5_000;
export const MAX_SOURCE_COLUMNS = 60;
export const MAX_SOURCE_CELLS = 50_000;
/** Characters of one cell. */
export const MAX_CELL_TEXT = 8_000;

/** The smallest place that holds all of `places`, which stand in one part. */
export function around(places: readonly SourcePlace[]): SourcePlace {
  const [first] = places;
  if (!first) return { part: 0, rows: [1, 1] };
  const same = places.filter(({ part }) => part === first.part);
  const rows = same.flatMap((place) => place.rows);
  const columns = same.flatMap((place) => place.columns ?? []);
  const whole = same.some((place) => !place.columns);
  return {
    part: first.part,
    rows: [Math.min(...rows), Math.max(...rows)],
    ...(whole ? {} : { columns: [Math.min(...columns), Math.max(...columns)] as const }),
  };
}

/** Whether one place lies inside of another. */
export function within(inner: SourcePlace, outer: SourcePlace): boolean {
  if (inner.part !== outer.part || inner.rows[0] < outer.rows[0] || inner.rows[1] > outer.rows[1]) return false;
  if (!inner.columns || !outer.columns) return true;
  return inner.columns[0] >= outer.columns[0] && inner.columns[1] <= outer.columns[1];
}

/** Whether two places share a row of the same part. */
export function overlap(one: SourcePlace, other: SourcePlace): boolean {
  return one.part === other.part && one.rows[0] <= other.rows[1] && other.rows[0] <= one.rows[1];
}
