import type { Template } from "../../core/template";
import { PANE_WORDS } from "../../words/pane";

/** Everything a person may look for a table by, in both languages. */
function wordsOf({ id, title, regulation, place, year, audit, stage, official, force }: Template): string {
  const kinds = Object.values(PANE_WORDS).flatMap(({ start }) => [
    start.audit[audit],
    start.stage[stage],
    ...(official ? [] : [start.unofficial]),
    ...(force.state === "repealed" ? [start.repealed] : []),
  ]);
  return [id, title, regulation, place.zh, place.en, year ?? "", ...kinds].join(" ").toLowerCase();
}

/** The tables that hold every word of a search, in their own order. */
export function searchTables(tables: readonly Template[], query: string): Template[] {
  const wanted = query.toLowerCase().split(/\s+/u).filter(Boolean);
  return tables.filter((table) => {
    const words = wordsOf(table);
    return wanted.every((word) => words.includes(word));
  });
}
