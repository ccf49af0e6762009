import type { CoefficientTable } from "./calculation/coefficient";

/** The built-in coefficients that a table falls back on where it holds none of its own. */
export interface Reference {
  readonly standardCoal: CoefficientTable;
  readonly co2: CoefficientTable;
}
