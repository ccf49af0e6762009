import type { PerformanceDiff } from "./performance/diff";
import type { PerformanceTemplate } from "./performance/template";
import type { ScoringDiff } from "./scoringDiff";
import type { Template } from "./template";

/** Editions of the table that two files were made from, where they are not the same. */
export interface Editions {
  readonly before: string;
  readonly after: string;
}

/** Two versions of the same scoring table, compared. */
export interface ComparedScoring {
  readonly kind: "scoring";
  readonly template: Template;
  /** Null where both were made from one edition. */
  readonly editions: Editions | null;
  readonly diff: ScoringDiff;
}

/** Two versions of the same performance table, compared. */
export interface ComparedPerformance {
  readonly kind: "performance";
  readonly template: PerformanceTemplate;
  /** Null where both were made from one edition. */
  readonly editions: Editions | null;
  readonly diff: PerformanceDiff;
}

/** Two versions of the same table, compared. */
export type Comparison = ComparedScoring | ComparedPerformance;
