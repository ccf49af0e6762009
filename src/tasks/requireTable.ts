import { FaultError } from "../core/fault";
import type { Reference } from "../core/performance/reference";
import type { PerformanceTemplate } from "../core/performance/template";
import type { Template } from "../core/template";
import { loadTemplate, TEMPLATE_IDS } from "../templates";
import { loadCoefficients } from "../templates/coefficients";
import { contentHash } from "../templates/hash";
import { loadPerformance, PERFORMANCE_IDS } from "../templates/performance";

/** A scoring table with the hash of its content. */
export interface ScoringTable {
  readonly kind: "scoring";
  readonly template: Template;
  readonly hash: string;
  /** Present for a table that is not built in: it came from a file, or stands in its workbook. */
  readonly own?: true;
}

/** A performance table with the built-in coefficients and the hash of its content. */
export interface PerformanceTable {
  readonly kind: "performance";
  readonly template: PerformanceTemplate;
  readonly reference: Reference;
  readonly hash: string;
  /** Present for a table that is not built in: it came from a file, or stands in its workbook. */
  readonly own?: true;
}

/** A table of either kind, built in unless it says that it is somebody's own. */
export type BuiltInTable = ScoringTable | PerformanceTable;

/** Ids of all built-in tables in the order in which they are listed, scoring tables first. */
export const TABLE_IDS: readonly string[] = [...TEMPLATE_IDS, ...PERFORMANCE_IDS];

function known<Loaded>(id: string, loaded: Loaded | null): Loaded {
  if (loaded === null) throw new FaultError({ code: "unknown-template", id });
  return loaded;
}

/**
 * The built-in scoring table `id`.
 * @throws FaultError `unknown-template`.
 */
export async function requireTemplate(id: string): Promise<Template> {
  return known(id, await loadTemplate(id));
}

/**
 * The built-in performance table `id`.
 * @throws FaultError `unknown-template`.
 */
export async function requirePerformance(id: string): Promise<PerformanceTemplate> {
  return known(id, await loadPerformance(id));
}

/** The built-in coefficients that performance tables are computed with. */
export async function loadReference(): Promise<Reference> {
  const [standardCoal, co2] = await Promise.all([loadCoefficients("standard-coal"), loadCoefficients("co2")]);
  return { standardCoal, co2 };
}

/**
 * The built-in table `id` of either kind, with all that its results are computed with.
 * @throws FaultError `unknown-template`.
 */
export async function requireTable(id: string): Promise<BuiltInTable> {
  if (!PERFORMANCE_IDS.includes(id)) {
    const template = await requireTemplate(id);
    return { kind: "scoring", template, hash: contentHash(template) };
  }
  const [template, reference] = await Promise.all([requirePerformance(id), loadReference()]);
  return { kind: "performance", template, reference, hash: contentHash(template) };
}
