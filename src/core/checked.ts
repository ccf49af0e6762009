import type { Figures } from "./performance/figures";
import type { PerformanceReport } from "./performance/report";
import type { PerformanceTemplate } from "./performance/template";
import type { Report } from "./report";
import type { Template } from "./template";

/** The report of a scoring table with the template that it is about. */
export interface CheckedScoring {
  readonly kind: "scoring";
  readonly template: Template;
  readonly report: Report;
}

/** The report of a performance table with the template that it is about. */
export interface CheckedPerformance {
  readonly kind: "performance";
  readonly template: PerformanceTemplate;
  readonly report: PerformanceReport;
  /** The entries that the report is about, read. */
  readonly figures: Figures;
}

/** A report with the template that it is about. */
export type Checked = CheckedScoring | CheckedPerformance;
