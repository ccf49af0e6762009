import type { CheckedPerformance } from "../../core/checked";
import type { CoefficientUse, OptionEconomics, OptionResult } from "../../core/performance/report";
import type { Dictionary } from "../../words/dictionary";
import { findingJson, type FindingJson } from "../json";
import { summaryParagraph } from "./summaryParagraph";

/** The answer that other programs read: plain JSON, figures in the units of their cells. */
export interface PerformanceJson {
  readonly kind: "performance";
  readonly template: string;
  readonly complete: boolean;
  readonly filled: number;
  readonly count: number;
  /** By path; null where there is no figure. */
  readonly figures: Readonly<Record<string, number | null>>;
  readonly options: readonly OptionResult[];
  readonly economics: readonly OptionEconomics[];
  readonly coefficients: readonly CoefficientUse[];
  /** The draft paragraph for the audit report, a part an element. */
  readonly summary: readonly string[];
  readonly findings: readonly FindingJson[];
}

/** `report` as plain JSON, its sentences in the language of `words`. */
export function performanceJson(
  { template, report, figures: read }: CheckedPerformance,
  words: Dictionary,
): PerformanceJson {
  const { complete, filled, count, figures, options, economics, coefficients, findings } = report;
  return {
    kind: "performance",
    template: template.id,
    complete,
    filled,
    count,
    figures: Object.fromEntries(figures),
    options,
    economics,
    coefficients,
    summary: summaryParagraph(read, words),
    findings: findings.map((finding) => findingJson(template, finding, words)),
  };
}
