import type { ComparedPerformance, ComparedScoring } from "../../src/core/comparison";
import { evaluate } from "../../src/core/evaluate";
import { withValueAt } from "../../src/core/path";
import { diffPerformance } from "../../src/core/performance/diff";
import { readFigures } from "../../src/core/performance/readFigures";
import { diffScoring } from "../../src/core/scoringDiff";
import { exampleOf, reference, templateOf } from "../core/performance/tables";
import { fullScores, tiny } from "../core/tiny";

const ID = "general-performance";

/** The worked example compared with itself after changes at some paths. */
export function comparedPerformance(changes: Readonly<Record<string, unknown>>): ComparedPerformance {
  const template = templateOf(ID);
  const first = exampleOf(ID);
  const second = Object.entries(changes).reduce((raw, [path, value]) => withValueAt(raw, path, value), first);
  const figures = (raw: unknown) => readFigures(template, raw, reference).figures;
  return { kind: "performance", template, editions: null, diff: diffPerformance(figures(first), figures(second)) };
}

/** A complete scoring table compared with itself after changes at some paths. */
export function comparedScoring(changes: Readonly<Record<string, unknown>>): ComparedScoring {
  const first: Record<string, unknown> = { scores: fullScores, vetoes: { v1: false } };
  const second = Object.entries(changes).reduce((raw, [path, value]) => withValueAt(raw, path, value), first);
  const version = (raw: unknown) => ({ raw, report: evaluate(tiny, raw) });
  return { kind: "scoring", template: tiny, editions: null, diff: diffScoring(version(first), version(second)) };
}
