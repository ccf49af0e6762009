import type { Carrier } from "../../../core/performance/cell";
import type { Measure } from "../../../core/performance/calculation/coefficient";

/** Columns of the sheet of coefficients. */
export const COEFFICIENT_COLUMNS = {
  id: "id",
  value: "value",
  unit: "unit",
  source: "source",
  /** What turns the coefficient into tonnes per base unit of the carrier. */
  factor: "factor",
  /** The coefficient in tonnes per base unit of the carrier, or a word where there is none. */
  tonnes: "tonnes",
} as const;

/** Row key of a carrier's coefficient. */
export function coefficientRow(measure: Measure | "density", carrier: Carrier): string {
  return `${measure}.${carrier}`;
}
