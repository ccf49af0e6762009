import type { CheckedPerformance } from "../../../src/core/checked";
import { evaluatePerformance } from "../../../src/core/performance/evaluate";
import { readFigures } from "../../../src/core/performance/readFigures";
import { exampleOf, reference, templateOf } from "../../core/performance/tables";

/** A performance table with entries, those of the worked example where none are given. */
export function checked(id: string, raw: unknown = exampleOf(id)): CheckedPerformance {
  const template = templateOf(id);
  const report = evaluatePerformance(template, raw, reference);
  return { kind: "performance", template, report, figures: readFigures(template, raw, reference).figures };
}
