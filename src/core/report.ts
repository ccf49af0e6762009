import type { Finding } from "./finding";

/** The grade that the total and the vetoes lead to. A calculation, not the bureau's decision. */
export interface Grade {
  /** The finest band word, for example 优秀. */
  readonly label: string;
  /** The pass or fail word, for example 合格. */
  readonly result: string;
  readonly pass: boolean;
  /** Title that the grade may lead to; it does not confer it. */
  readonly honour: string | null;
}

/** A section's points; `score` is null unless every item is scored and valid. */
export interface SectionScore {
  readonly id: string;
  readonly score: number | null;
  readonly max: number;
}

/** The band above the present total. */
export interface NextBand {
  readonly label: string;
  /** Points from the total, or from the provisional total while incomplete, to the band's bound. */
  readonly distance: number;
  /** Whether reaching the bound is enough; otherwise it must be exceeded. */
  readonly inclusive: boolean;
}

/** One step of how the result came about, with the article or note behind it (null where none speaks). */
export type Step = { readonly article: string | null } & (
  | { readonly code: "reallocated"; readonly items: readonly string[] }
  | { readonly code: "full-marks"; readonly condition: string; readonly items: readonly string[] }
  | { readonly code: "bonus"; readonly text: string; readonly points: number }
  | { readonly code: "incomplete"; readonly filled: number; readonly count: number; readonly provisional: number }
  | { readonly code: "total"; readonly total: number; readonly max: number; readonly bonus: number }
  | { readonly code: "veto"; readonly id: string; readonly text: string; readonly label: string }
  | { readonly code: "veto-unreadable" }
  | { readonly code: "below-bound"; readonly bound: number; readonly reachable: number }
  | { readonly code: "band"; readonly label: string; readonly text: string; readonly total: number }
  | { readonly code: "no-pass-mark" }
  | { readonly code: "gate"; readonly text: string; readonly passed: boolean }
  | { readonly code: "honour"; readonly honour: string }
  | { readonly code: "veto-fails"; readonly id: string; readonly text: string; readonly label: string }
  | { readonly code: "unfinished"; readonly answered: number; readonly count: number }
  | { readonly code: "grade-counts"; readonly counts: readonly GradeCount[] }
  | { readonly code: "criterion"; readonly id: string; readonly text: string; readonly grade: string }
  | { readonly code: "outcome"; readonly label: string; readonly text: string }
  | { readonly code: "no-outcomes" }
);

/** How many criteria of a checklist have a grade. */
export interface GradeCount {
  readonly grade: string;
  readonly count: number;
}

/** How a checklist's criteria stand. */
export interface ChecklistStand {
  /** For every grade, the best first; empty where there are no criteria. */
  readonly counts: readonly GradeCount[];
  /** Ids of the criteria that keep a better outcome away, in the table's order. */
  readonly lacking: readonly string[];
}

/** What one filled table comes to: all that is kept of it where very many are read. Points are exact. */
export interface Verdict {
  /** Id of the template. */
  readonly template: string;
  readonly complete: boolean;
  /** Scored items that have a valid score, and how many there are; of a checklist: answered criteria and vetoes. */
  readonly filled: number;
  readonly count: number;
  readonly sections: readonly SectionScore[];
  /** Claimed bonus points in all; null where one is claimed and not valid. */
  readonly bonus: number | null;
  /** Sections and bonus; null unless everything is scored and valid. Bands are applied to it. */
  readonly total: number | null;
  /** Valid scores and valid bonus so far. */
  readonly provisional: number;
  /** The highest total still possible, every item without a valid score at its maximum. */
  readonly reachable: number;
  /** Full marks without bonus. */
  readonly max: number;
  /** Ids of the vetoes that hold. */
  readonly vetoes: readonly string[];
  /** Ids of the vetoes that the total decides and has not decided yet. */
  readonly undecidedVetoes: readonly string[];
  readonly gates: Readonly<Record<string, "pass" | "fail">>;
  readonly grade: Grade | null;
  /** Present for a checklist, which has no points: its total is null, and complete says that all is answered. */
  readonly checklist?: ChecklistStand;
  readonly findings: readonly Finding[];
}

/** Everything computed from one filled table: plain data for pane, sheet, command line and JSON. */
export interface Report extends Verdict {
  /** Valid score of every scored item and of every group, null where there is none yet. */
  readonly scores: ReadonlyMap<string, number | null>;
  /** Maximum of every item and group after re-allocation. */
  readonly maxima: ReadonlyMap<string, number>;
  readonly next: NextBand | null;
  readonly explanation: readonly Step[];
}
