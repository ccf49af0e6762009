import { FaultError } from "../../core/fault";
import { allLeaves } from "../../core/template";
import { understandChecklists } from "../../importing/checklist/understandChecklists";
import {
  understandPerformance,
  type PerformanceUnderstanding,
} from "../../importing/performance/understandPerformance";
import type { SourceDocument } from "../../importing/source";
import { understand, type Understanding } from "../../importing/understand";

/** What a table can be. */
export type TableKind = "scoring" | "performance";

/** A source read as either kind of table. */
export interface Readings {
  readonly scoring: readonly Understanding[];
  /** Null until the source is taken for a performance table. */
  readonly performance: readonly PerformanceUnderstanding[] | null;
}

/** A table of the source, as one of either kind. */
export type Found = Understanding | PerformanceUnderstanding;

/** A source without any table. */
export const NO_READINGS: Readings = { scoring: [], performance: null };

/** The source read as a performance table as well, which takes its time. */
export function readFully(readings: Readings, source: SourceDocument | null): Readings {
  return readings.performance || !source ? readings : { ...readings, performance: understandPerformance(source) };
}

function hasPoints({ template }: Understanding): boolean {
  return allLeaves(template).some(({ max }) => max > 0);
}

/** Figures of a form may look like points, but then hardly an item comes without a doubt. */
function isCertain({ template, doubts }: Understanding): boolean {
  return doubts.length <= allLeaves(template).length;
}

/** Whether nothing of a source is doubtful once it is read as a performance table. */
function isPlainForm({ performance }: Readings): boolean {
  const all = performance ?? [];
  return all.length > 0 && all.every(({ doubts }) => doubts.length === 0);
}

/**
 * What a source seems to be: points that are given make a scoring table, places to fill without any a performance table.
 * @throws FaultError `checklist-to-import` for a checklist, `nothing-to-import` for what is no table.
 */
export function guessKind(source: SourceDocument): { readonly kind: TableKind; readonly readings: Readings } {
  const readings: Readings = { ...NO_READINGS, scoring: understand(source) };
  const scored = readings.scoring.filter(hasPoints);
  if (scored.some(isCertain)) return { kind: "scoring", readings };
  const [checklist] = scored.length > 0 ? [] : understandChecklists(source);
  if (checklist) throw new FaultError({ code: "checklist-to-import", title: checklist.template.title });
  const both = readFully(readings, source);
  if (scored.length > 0) return { kind: isPlainForm(both) ? "performance" : "scoring", readings: both };
  const isForm = both.performance !== null && both.performance.length > 0;
  if (!isForm && both.scoring.length === 0) throw new FaultError({ code: "nothing-to-import" });
  return { kind: isForm ? "performance" : "scoring", readings: both };
}
