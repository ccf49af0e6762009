import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { withValueAt } from "../../../../src/core/path";
import { PERFORMANCE_CHECKS } from "../../../../src/core/performance/checks";
import { readFigures } from "../../../../src/core/performance/readFigures";
import type { Figures } from "../../../../src/core/performance/figures";
import type { Reference } from "../../../../src/core/performance/reference";
import type { PerformanceTemplate } from "../../../../src/core/performance/template";
import type { Finding } from "../../../../src/core/finding";
import { loadCoefficients } from "../../../../src/templates/coefficients";
import { loadPerformance } from "../../../../src/templates/performance";

/** The consistent example of a form. */
export function exampleOf(id: string): Record<string, unknown> {
  const file = resolve(__dirname, `../examples/${id}.json`);
  return JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
}

export async function templateOf(id: string): Promise<PerformanceTemplate> {
  const template = await loadPerformance(id);
  if (!template) throw new Error(`no performance table ${id}`);
  return template;
}

export async function referenceTables(): Promise<Reference> {
  return { standardCoal: await loadCoefficients("standard-coal"), co2: await loadCoefficients("co2") };
}

export async function figuresOf(id: string, raw: unknown): Promise<Figures> {
  return readFigures(await templateOf(id), raw, await referenceTables()).figures;
}

/** What reading and every check find in entries of a form. */
export async function findingsOf(id: string, raw: unknown): Promise<Finding[]> {
  const { figures, findings } = readFigures(await templateOf(id), raw, await referenceTables());
  return [...findings, ...PERFORMANCE_CHECKS.flatMap((check) => check(figures))];
}

/** Entries with other values at some paths. */
export function changedBy(
  raw: Record<string, unknown>,
  changes: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.entries(changes).reduce((entries, [path, value]) => withValueAt(entries, path, value), raw);
}
