import type { Reference } from "../../../core/performance/reference";
import type { PerformanceReport } from "../../../core/performance/report";
import type { PerformanceTemplate } from "../../../core/performance/template";
import type { SheetKind } from "../../slots";

/** Sentences that are written into the review sheet when the result is written. */
export interface ReviewNotes {
  readonly findings: readonly string[];
  /** Paragraphs of the draft summary. */
  readonly summary: readonly string[];
}

/** A performance table with what was filled in and what came of it: all that a plan is made from. */
export interface PerformanceFilling {
  readonly template: PerformanceTemplate;
  /** In the shape of entries JSON. */
  readonly raw: unknown;
  readonly report: PerformanceReport;
  readonly reference: Reference;
  /** Null while the result has not been written. */
  readonly notes: ReviewNotes | null;
  /** Names of the sheets; others than the usual ones where a workbook has those already. */
  readonly names: Readonly<Record<SheetKind, string>>;
}
