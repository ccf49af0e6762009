import { FaultError } from "../core/fault";
import type { SourceDocument } from "../importing/source";
import { understand, type Understanding } from "../importing/understand";

/**
 * The scoring table of a source, as it was understood.
 * @param table which of several, counted from 1.
 * @throws FaultError `nothing-to-import`, or `several-imports` when none is named, or `no-such-import`.
 */
export function importTable(document: SourceDocument, table?: number): Understanding {
  const found = understand(document);
  const [first, ...others] = found;
  if (!first) throw new FaultError({ code: "nothing-to-import" });
  if (table === undefined) {
    if (others.length === 0) return first;
    throw new FaultError({ code: "several-imports", titles: found.map(({ template }) => template.title) });
  }
  const chosen = found[table - 1];
  if (!chosen) throw new FaultError({ code: "no-such-import", count: found.length });
  return chosen;
}
