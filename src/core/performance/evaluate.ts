import { MapOnDemand } from "../mapOnDemand";
import { benefitOf, type Option } from "./calculation/option";
import { PERFORMANCE_CHECKS } from "./checks";
import { numbersByPath } from "./checks/tell";
import type { Figures } from "./figures";
import { finite } from "./finite";
import { readFigures, type ReadFigures } from "./readFigures";
import type { Reference } from "./reference";
import type { OptionResult, PerformanceReport } from "./report";
import { isFilled, requiredPlaces } from "./required";
import type { PerformanceTemplate } from "./template";

function optionResult(option: Option): OptionResult {
  const { row, number, name, kind, status, investment } = option;
  return { row, number, name, kind, status, investment: finite(investment), benefit: finite(benefitOf(option)) };
}

/** Consolidation asks for few of them, so they are not all computed beforehand. */
function numbers(figures: Figures): ReadonlyMap<string, number | null> {
  return new MapOnDemand(numbersByPath(figures.places), (_, path) => finite(figures.value(path)));
}

/** Checks and computes one performance table whose entries have been read. Never throws. */
export function evaluateFigures({ figures, findings }: ReadFigures): PerformanceReport {
  const required = requiredPlaces(figures);
  const filled = required.filter((place) => isFilled(place, figures)).length;
  return {
    template: figures.template.id,
    complete: filled === required.length,
    filled,
    count: required.length,
    figures: numbers(figures),
    options: figures.ledger.options.map(optionResult),
    economics: figures.economics,
    coefficients: figures.coefficients,
    findings: [...findings, ...PERFORMANCE_CHECKS.flatMap((check) => check(figures))],
  };
}

/**
 * Checks and computes one filled performance table. Never throws.
 * @param raw the entries as they came, for example parsed JSON; whatever is wrong with them becomes a finding.
 * @param reference the built-in coefficients, which count for carriers of which the entries hold none.
 */
export function evaluatePerformance(
  template: PerformanceTemplate,
  raw: unknown,
  reference: Reference,
): PerformanceReport {
  return evaluateFigures(readFigures(template, raw, reference));
}
