import type { Cell } from "../../../core/performance/cell";
import type {
  Block,
  Field,
  IndicatorRow,
  PerformanceTemplate,
  RowColumn,
  SummaryRow,
  YearSlot,
} from "../../../core/performance/template";
import type { Identity } from "../draft";

/** What a cell takes: words, a day, numbered lines, a year, or a figure. */
export type Takes = Cell["kind"];

/** A cell as it is being corrected. */
export interface DraftCell {
  /** The cell's key in the template; it stays whatever else is changed. */
  readonly key: string;
  readonly name: string;
  readonly takes: Takes;
  /** Unit of a figure as it is printed; "" for everything else. */
  readonly unit: string;
  /** The cell as it was understood; null for one that a person added. */
  readonly printed: Cell | null;
}

/** A part of the form that has a label: a field, a row of indicators or of the options' summary, a repeated column. */
export type Part = Field | IndicatorRow | SummaryRow | RowColumn;

/** A label with its cells, as it is being corrected. */
export interface DraftEntry {
  /** Never changes and is never used twice. */
  readonly key: number;
  /** False for one that was taken out of the table. */
  readonly isUsed: boolean;
  readonly label: string;
  /** None: words printed for a stamp. */
  readonly cells: readonly DraftCell[];
  /** Row of a block of fields: fields of one row stand beside one another. */
  readonly line: number;
  /** As it was understood; null for one that a person added. */
  readonly printed: Part | null;
  /** Position of the stretch of the source that it stands in. */
  readonly group: number;
}

/** A block of the form, as it is being corrected. */
export interface DraftBlock {
  readonly key: number;
  /** "" where none is printed. */
  readonly title: string;
  readonly entries: readonly DraftEntry[];
  /** As it was understood. */
  readonly printed: Block;
}

/** A statistical year's column, as it is being corrected. */
export interface DraftYear {
  readonly name: string;
  readonly role: YearSlot["role"];
  readonly printed: YearSlot;
}

/** A performance table that is being made. */
export interface FormDraft {
  readonly blocks: readonly DraftBlock[];
  readonly years: readonly DraftYear[];
  readonly title: string;
  readonly place: string;
  readonly year: string;
  readonly audit: PerformanceTemplate["audit"];
  readonly stage: PerformanceTemplate["stage"];
  /** Name of who makes the table; "" where nobody signs. */
  readonly maker: string;
  /** Name of the file or of what was pasted. */
  readonly file: string;
  readonly identity: Identity | null;
  /** The own table that the draft began with; null where it began with a source. */
  readonly opened: PerformanceTemplate | null;
}

/** The labels and cells of a draft, with the block that each stands in. */
export function entriesOf({ blocks }: FormDraft): { readonly block: DraftBlock; readonly entry: DraftEntry }[] {
  return blocks.flatMap((block) => block.entries.map((entry) => ({ block, entry })));
}

/** Cells within a label, which stay as they were understood. */
export function namingOf({ printed }: DraftEntry): readonly Cell[] {
  return (printed && "naming" in printed ? printed.naming : undefined) ?? [];
}

/** Whether a label is printed that a person can change: a place without words of its own has none. */
export function hasLabel({ printed, label }: DraftEntry): boolean {
  if (label !== "" || printed === null) return true;
  return "label" in printed ? printed.label !== null : printed.header !== null || printed.cell.before !== undefined;
}
