import type { CoefficientTable, Measure } from "../../core/performance/calculation/coefficient";

const TABLES: Readonly<Record<Measure, () => Promise<{ default: unknown }>>> = {
  "standard-coal": () => import("./standard-coal.json"),
  co2: () => import("./co2.json"),
};

/** The measures that have coefficients, in the order in which they are listed. */
export const MEASURES = Object.keys(TABLES) as readonly Measure[];

/**
 * The built-in coefficients of a measure, whose file the tests check. They are reference figures from secondary copies:
 * what a workbook uses it writes down, and a later edition of these tables does not change it.
 */
export async function loadCoefficients(measure: Measure): Promise<CoefficientTable> {
  return (await TABLES[measure]()).default as CoefficientTable;
}
