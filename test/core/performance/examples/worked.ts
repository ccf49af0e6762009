import { evaluatePerformance } from "../../../../src/core/performance/evaluate";
import { readFigures } from "../../../../src/core/performance/readFigures";
import { exampleOf, reference, templateOf } from "../tables";

/** The worked example of a table: its report, and its figures exactly as text, rounded to ten places where they do not end. */
export function worked(id: string) {
  const [template, raw] = [templateOf(id), exampleOf(id)];
  const { figures } = readFigures(template, raw, reference);
  return {
    template,
    report: evaluatePerformance(template, raw, reference),
    figure: (path: string) => figures.value(path)?.round(10).toFixed() ?? null,
  };
}

/** One row of the summary by kind and status, in the order of the form's columns. */
export const SUMMARY_COLUMNS = [
  "low.implemented",
  "low.planned",
  "high.implemented",
  "high.planned",
  "all.implemented",
  "all.planned",
  "total",
] as const;
