import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { validateCoefficients } from "../../../src/templates/coefficients/schema";
import { validatePerformance } from "../../../src/templates/performance/schema";
import { PERFORMANCE_IDS } from "../../../src/templates/performance";
import { sound } from "../../templates/sound";
import type { PerformanceTemplate } from "../../../src/core/performance/template";
import type { CoefficientTable } from "../../../src/core/performance/calculation/coefficient";
import type { Reference } from "../../../src/core/performance/reference";

function read(path: string): unknown {
  return JSON.parse(readFileSync(resolve(__dirname, path), "utf8"));
}

const TEMPLATES = "../../../src/templates";

/** The built-in coefficients. */
export const reference: Reference = {
  standardCoal: sound(read(`${TEMPLATES}/coefficients/standard-coal.json`) as CoefficientTable, validateCoefficients),
  co2: sound(read(`${TEMPLATES}/coefficients/co2.json`) as CoefficientTable, validateCoefficients),
};

/** A built-in performance table. */
export function templateOf(id: string): PerformanceTemplate {
  return sound(read(`${TEMPLATES}/performance/${id}.json`) as PerformanceTemplate, validatePerformance);
}

/** One invented enterprise's entries for a table. Each call makes a new copy. */
export function exampleOf(id: string): Record<string, unknown> {
  return read(`./examples/${id}.json`) as Record<string, unknown>;
}

/** Every built-in performance table with its id, for `test.each`. */
export const byId: readonly (readonly [string, PerformanceTemplate])[] = PERFORMANCE_IDS.map((id) => [
  id,
  templateOf(id),
]);
