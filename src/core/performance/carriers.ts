/** Which coefficient goes with which carrier of energy, where it stands in the entries, and in which unit. */
import { oncePer } from "../remember";
import { allPlaces } from "./addresses";
import type { Coefficient, CoefficientResult, Measure } from "./calculation/coefficient";
import type { Unit } from "./calculation/units";
import type { Bilingual, Carrier, Formula } from "./cell";
import { computationsOf } from "./computations";
import type { Reference } from "./reference";
import type { PerformanceTemplate } from "./template";

/** The unit of a carrier's coefficient: `result` per one `per`. */
export interface CoefficientUnit {
  readonly result: CoefficientResult;
  readonly per: Unit;
}

/** A coefficient that a template computes with. */
export interface CoefficientRow extends CoefficientUnit {
  readonly measure: Measure;
  readonly carrier: Carrier;
  /** The carrier, as the form calls it. */
  readonly name: Bilingual;
}

type Units = Readonly<Partial<Record<Carrier, CoefficientUnit>>>;

const UNITS: Readonly<Record<Measure, { readonly other: CoefficientUnit; readonly own: Units }>> = {
  "standard-coal": {
    other: { result: "kgce", per: "kg" },
    own: {
      electricity: { result: "kgce", per: "kWh" },
      "natural-gas": { result: "kgce", per: "m3" },
      heat: { result: "kgce", per: "MJ" },
    },
  },
  co2: {
    other: { result: "tCO2", per: "t" },
    own: {
      electricity: { result: "kgCO2", per: "kWh" },
      "natural-gas": { result: "tCO2", per: "万m3" },
      heat: { result: "tCO2", per: "GJ" },
    },
  },
};

/** The unit in which a carrier's coefficient stands: as the built-in ones print theirs, by mass where there is none. */
export function coefficientUnit(measure: Measure, carrier: Carrier): CoefficientUnit {
  const { own, other } = UNITS[measure];
  return own[carrier] ?? other;
}

function coefficientsOf(reference: Reference, measure: Measure): readonly Coefficient[] {
  return (measure === "co2" ? reference.co2 : reference.standardCoal).coefficients;
}

/** The newest factor of the whole country's grid: those of single grids and provinces are the enterprise's own choice. */
function newestNational(coefficients: readonly Coefficient[]): Coefficient | null {
  const national = coefficients.filter(({ id }) => /^electricity-\d{4}-national$/u.test(id));
  const newest = Math.max(...national.map(({ year }) => year ?? 0));
  return national.find(({ year }) => year === newest) ?? null;
}

/**
 * The built-in coefficient of an id or, without one, that which a carrier has by default: electricity by its heat value
 * (当量值) and by the newest national factor. Null where there is none: "coal" may be any coal.
 */
export function referenceCoefficient(
  reference: Reference,
  measure: Measure,
  carrier: Carrier,
  id: string | null = null,
): Coefficient | null {
  const coefficients = coefficientsOf(reference, measure);
  if (id === null && carrier === "electricity" && measure === "co2") return newestNational(coefficients);
  const wanted = id ?? (carrier === "electricity" ? "electricity-calorific" : carrier);
  return coefficients.find((each) => each.id === wanted) ?? null;
}

/** Path of the value of a carrier's coefficient. */
export function coefficientPath(measure: Measure, carrier: Carrier): string {
  return `/coefficients/${measure}/${carrier}/value`;
}

/** Path of a carrier's density, in kg/L. */
export function densityPath(carrier: Carrier): string {
  return `/coefficients/density/${carrier}`;
}

/** The measure that a formula turns carriers into; null for other formulas. */
export function measureOf({ op }: Formula): Measure | null {
  if (op === "standard-coal") return op;
  return op === "carbon-dioxide" ? "co2" : null;
}

/** The coefficients that a template's formulas compute with, standard coal first, each carrier once, in the form's order. */
export const coefficientRows = oncePer((template: PerformanceTemplate): readonly CoefficientRow[] => {
  const places = allPlaces(template);
  const cells = new Map(places.map(({ path, cell }) => [path, cell]));
  const rows = [...computationsOf(template, places).values()].flatMap(({ formula, cell, pathOf }) => {
    const measure = measureOf(formula);
    if (measure === null || !("of" in formula) || typeof formula.of === "string") return [];
    return formula.of.flatMap((key): CoefficientRow[] => {
      const used = cells.get(pathOf(key));
      // What stands in the formula's unit already needs no coefficient.
      if (used?.kind !== "number" || !used.carrier || used.unit.base === cell.unit.base) return [];
      return [{ measure, carrier: used.carrier, name: used.name, ...coefficientUnit(measure, used.carrier) }];
    });
  });
  const first = rows.filter(
    (row, index) =>
      rows.findIndex(({ measure, carrier }) => measure === row.measure && carrier === row.carrier) === index,
  );
  return (["standard-coal", "co2"] as const).flatMap((measure) => first.filter((row) => row.measure === measure));
});
