/** Where a piece of the source stands. Rows, columns and lines are counted from 1, as people count them; both ends included. */
export interface SourcePlace {
  /** Position of the part in the source's parts, counted from 0. */
  readonly part: number;
  /** Rows of a sheet or table, lines of a text. */
  readonly rows: readonly [number, number];
  /** Absent where a whole row or line is meant. */
  readonly columns?: readonly [number, number];
}

/** What a part of a source is. */
export type PartKind = "sheet" | "table" | "paragraphs" | "lines";
