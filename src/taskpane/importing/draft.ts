import type { Made } from "../../core/made";
import type { Form, Remark, Source, Template } from "../../core/template";
import type { MetricDraft } from "./metrics";
import type { RulesDraft } from "./rulesDraft";

/** How deep a row stands: 0 is a section, 1 an item, 2 and 3 are what an item is scored through. */
export type Depth = 0 | 1 | 2 | 3;

/** A section or item as it is being corrected: what is typed, not yet what it means. */
export interface DraftRow {
  /** Never changes and is never used twice. */
  readonly key: number;
  /** Null for a row that was taken out of the table. */
  readonly depth: Depth | null;
  readonly number: string;
  readonly text: string;
  readonly requirement: string;
  /** Points; of a row with rows below it what is printed as their sum, or "". */
  readonly points: string;
  /** One level a line: "4 complete", "1-2 in part", "0". */
  readonly levels: string;
  readonly metrics: readonly MetricDraft[];
  readonly source: Source;
  readonly remarks: readonly Remark[];
  /** Position of the stretch of the source that it stands in. */
  readonly group: number;
  /** Id that it was given when it was understood; null for a row that a person added. */
  readonly about: string | null;
}

/** A field of a row that a person types in. */
export type RowText = "number" | "text" | "requirement" | "points" | "levels";

/** Which template of which version the draft goes on with, once it was saved, used or opened. */
export interface Identity {
  readonly id: string;
  readonly version: number;
  /** Hash of what its maker decides, to tell whether anything was changed since. */
  readonly content: string;
  /** Absent where the file does not say. */
  readonly made?: Made;
}

/** A scoring table that is being made. */
export interface Draft {
  readonly rows: readonly DraftRow[];
  /** The printed total; "" where none is printed. */
  readonly total: string;
  /** Id of the built-in rules that the items complete; null for rules of one's own. */
  readonly base: string | null;
  readonly title: string;
  readonly place: string;
  readonly year: string;
  readonly audit: Template["audit"];
  readonly stage: Template["stage"];
  readonly rules: RulesDraft;
  readonly form: Form;
  /** Name of who makes the table; "" where nobody signs. */
  readonly maker: string;
  /** Name of the file or of what was pasted. */
  readonly file: string;
  readonly lines: readonly [number, number];
  readonly identity: Identity | null;
  /** The own table that the draft began with; null where it began with a source. */
  readonly opened: Template | null;
}
