import { FaultError } from "../core/fault";
import { understandPerformance, type PerformanceUnderstanding } from "../importing/performance/understandPerformance";
import { understandChecklists } from "../importing/checklist/understandChecklists";
import type { SourceDocument } from "../importing/source";
import { understand, type Understanding } from "../importing/understand";

interface Titled {
  readonly template: { readonly title: string };
}

function choose<T extends Titled>(found: readonly T[], table: number | undefined, none: () => FaultError): T {
  const [first, ...others] = found;
  if (!first) throw none();
  if (table === undefined) {
    if (others.length === 0) return first;
    throw new FaultError({ code: "several-imports", titles: found.map(({ template }) => template.title) });
  }
  const chosen = found[table - 1];
  if (!chosen) throw new FaultError({ code: "no-such-import", count: found.length });
  return chosen;
}

/**
 * The scoring table of a source, as it was understood; where nothing takes points, the checklist.
 * @param table which of several, counted from 1.
 * @throws FaultError `nothing-to-import`, or `several-imports` when none is named, or `no-such-import`.
 */
export function importTable(document: SourceDocument, table?: number): Understanding {
  const scoring = understand(document);
  const scored = scoring.some(({ template }) => template.total > 0);
  const checklists = scored ? [] : understandChecklists(document);
  return choose(
    checklists.length > 0 ? checklists : scoring,
    table,
    () => new FaultError({ code: "nothing-to-import" }),
  );
}

/**
 * The performance table of a source, as it was understood.
 * @param table which of several, counted from 1.
 * @throws FaultError `nothing-to-fill`, or `several-imports` when none is named, or `no-such-import`.
 */
export function importPerformance(document: SourceDocument, table?: number): PerformanceUnderstanding {
  return choose(understandPerformance(document), table, () => new FaultError({ code: "nothing-to-fill" }));
}
