import type { DoubtCode } from "../../core/importing/doubt";
import type { PartKind } from "../../core/importing/place";
import type { TraceKind } from "../../core/importing/trace";

/** What a doubt's sentence is made of. */
export interface ToldDoubt {
  /** What was taken; "" where nothing was. */
  readonly chosen: string;
  /** What else it could be, or what it is about; "" where nothing is known. */
  readonly other: string;
}

/** How much was understood. */
export interface Counts {
  readonly sections: number;
  readonly items: number;
  readonly total: number;
  readonly vetoes: number;
  readonly bands: readonly string[];
}

/** How much was understood of a checklist. */
export interface ChecklistCounts {
  readonly criteria: number;
  readonly grades: readonly string[];
  readonly vetoes: number;
}

/** How much was understood of a performance table. */
export interface CellCounts {
  readonly blocks: number;
  /** Places to fill in. */
  readonly cells: number;
  readonly years: number;
}

/** Words about what was imported. */
export interface ImportWords {
  /** What is doubtful, and what to do. */
  readonly doubts: Readonly<Record<DoubtCode, (doubt: ToldDoubt) => string>>;
  /** What a column can hold, by its use. */
  readonly uses: Readonly<Record<string, string>>;
  readonly doubt: string;
  /** Rows of a part; `name` is the sheet's name, or "" for a part that has none, `part` its number from 1. */
  readonly place: (kind: PartKind, name: string, part: number, first: number, last: number) => string;
  /** Id in the template in front of a sentence. */
  readonly about: (id: string) => string;
  readonly became: Readonly<Record<TraceKind, string>>;
  readonly counts: (counts: Counts) => string;
  /** The same of a checklist. */
  readonly checklistCounts: (counts: ChecklistCounts) => string;
  /** The same of a performance table. */
  readonly cellCounts: (counts: CellCounts) => string;
  readonly doubtCount: (count: number) => string;
  readonly noDoubts: string;
  /** Of a template's file that was checked. */
  readonly noFaults: string;
  /** What of a table differs, by the field's key in its JSON. */
  readonly fields: Readonly<Record<string, string>>;
  readonly nothing: string;
  readonly changeCount: (count: number) => string;
  readonly own: string;
}
