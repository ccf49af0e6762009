/** The built-in coefficients as the entries of a table hold them. */
import { childAt, valueAt } from "../path";
import { isRecord } from "../record";
import type { Coefficient, Measure } from "./calculation/coefficient";
import { coefficientRows, referenceCoefficient, type CoefficientRow } from "./carriers";
import type { Carrier } from "./cell";
import type { Reference } from "./reference";
import type { PerformanceTemplate } from "./template";

/** A coefficient as entries hold it. */
export interface CoefficientEntry {
  /** Id of the built-in coefficient; null where there is none or the enterprise has its own. */
  readonly id: string | null;
  /** Null until the enterprise fills in its own. */
  readonly value: number | null;
  /** Standard, region and year, with the status of a secondary copy (二手资料). */
  readonly source: string;
}

/** The coefficients of a table as entries hold them, by carrier; densities in kg/L. */
export interface CoefficientEntries {
  readonly "standard-coal": Readonly<Record<string, CoefficientEntry>>;
  readonly co2: Readonly<Record<string, CoefficientEntry>>;
  readonly density: Readonly<Record<string, number>>;
}

/** Where a built-in coefficient comes from, for the workbook to say: "GB/T 2589-2020 附录 A，全国，2020（二手资料）". */
export function sourceOf({ standard, region, year }: Coefficient): string {
  return `${[standard.zh, region.zh, ...(year === null ? [] : [String(year)])].join("，")}（二手资料）`;
}

/** A coefficient that is a range, or that only the enterprise knows, stays blank. */
function entryOf(coefficient: Coefficient | null): CoefficientEntry {
  if (coefficient?.figure.kind !== "value") return { id: null, value: null, source: "" };
  return { id: coefficient.id, value: Number(coefficient.figure.value), source: sourceOf(coefficient) };
}

/** The built-in coefficients of those that a table computes with. */
export function defaultsOf(rows: readonly CoefficientRow[], reference: Reference): CoefficientEntries {
  const of = (wanted: Measure) => {
    const entries = rows.flatMap(({ measure, carrier }): [Carrier, CoefficientEntry][] =>
      measure === wanted ? [[carrier, entryOf(referenceCoefficient(reference, measure, carrier))]] : [],
    );
    return Object.fromEntries(entries);
  };
  return { "standard-coal": of("standard-coal"), co2: of("co2"), density: {} };
}

/** The built-in coefficients for a new table: those that its formulas compute with. */
export function defaultCoefficients(template: PerformanceTemplate, reference: Reference): CoefficientEntries {
  return defaultsOf(coefficientRows(template), reference);
}

/**
 * Entries in which a carrier without any coefficient of its own has the built-in one. What entries hold counts, also a
 * coefficient left blank: a later edition of the built-in ones changes no table.
 */
export function withDefaultCoefficients(
  raw: Readonly<Record<string, unknown>>,
  defaults: CoefficientEntries,
): Readonly<Record<string, unknown>> {
  const held = (path: string) => {
    const value = valueAt(raw, path);
    return isRecord(value) ? Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== null)) : {};
  };
  const given = isRecord(childAt(raw, "coefficients")) ? held("/coefficients") : {};
  const coefficients = {
    ...given,
    "standard-coal": { ...defaults["standard-coal"], ...held("/coefficients/standard-coal") },
    co2: { ...defaults.co2, ...held("/coefficients/co2") },
  };
  return { ...raw, coefficients };
}
