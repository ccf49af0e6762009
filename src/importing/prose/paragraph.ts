import type { SourcePlace } from "../source";

/** A paragraph outside the table, or a cell that speaks about the whole table. */
export interface Paragraph {
  readonly text: string;
  readonly place: SourcePlace;
  /** Whether it stands above the table's heading, below its last row, or in one of its cells. */
  readonly where: "above" | "below" | "inside";
}
