import { builtInStanding } from "../../core/standing";
import type { ListedTable } from "../../tasks/listTables";
import { PANE_WORDS } from "../../words/pane";

/** Kinds of tables to choose among. */
export const KINDS = ["all", "scoring", "performance"] as const;
export type KindFilter = (typeof KINDS)[number];

/** Everything a person may look for a table by, in both languages. */
function wordsOf(table: ListedTable): string {
  const { kind, id, title, regulation, place, year, audit, stage, force } = table;
  const kinds = Object.values(PANE_WORDS).flatMap(({ start }) => [
    start.kinds[kind],
    start.audit[audit],
    start.stage[stage],
    start.standings[builtInStanding(table)],
    ...(force?.state === "repealed" ? [start.repealed] : []),
  ]);
  return [id, title, regulation ?? "", place.zh, place.en, year ?? "", ...kinds].join(" ").toLowerCase();
}

/** The tables of a kind that hold every word of a search, in their own order. */
export function searchTables<Table extends ListedTable>(
  tables: readonly Table[],
  query: string,
  wanted: KindFilter = "all",
): Table[] {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  return tables.filter((table) => {
    if (wanted !== "all" && table.kind !== wanted) return false;
    const found = wordsOf(table);
    return words.every((word) => found.includes(word));
  });
}
