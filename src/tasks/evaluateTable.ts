import type { Checked } from "../core/checked";
import { evaluate } from "../core/evaluate";
import { evaluatePerformance } from "../core/performance/evaluate";
import { readFigures } from "../core/performance/readFigures";
import type { BuiltInTable } from "./requireTable";

/** Checks raw entries of a built-in table and computes what comes of them. */
export function evaluateTable(table: BuiltInTable, raw: unknown): Checked {
  if (table.kind === "scoring") {
    return { kind: "scoring", template: table.template, report: evaluate(table.template, raw) };
  }
  const { template, reference } = table;
  const report = evaluatePerformance(template, raw, reference);
  return { kind: "performance", template, report, figures: readFigures(template, raw, reference).figures };
}
