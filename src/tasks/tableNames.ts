import { byKey } from "../core/byKey";
import type { Consolidation } from "../core/consolidate/consolidation";
import type { TableRecord } from "../core/consolidate/record";
import { labelOf } from "../report/label";
import type { TableNames } from "../workbook/plan/summary/source";
import { summaryWords } from "../words/summarySheets";
import { requireTable, TABLE_IDS, type BuiltInTable } from "./requireTable";

function namesOf(table: BuiltInTable): TableNames {
  if (table.kind === "performance") return { title: table.template.title, sections: [], clauses: new Map() };
  const { title, sections, vetoes, gates } = table.template;
  return {
    title,
    sections: sections.map((section) => section.title),
    clauses: new Map([...vetoes, ...gates].map(({ id }) => [id, labelOf(table.template, id)])),
  };
}

/** What tables that are not built in are called; nothing where they do not agree, or come from another version. */
function ownNames(tables: readonly TableRecord[]): TableNames | null {
  const titles = new Set(tables.map(({ ownTitle }) => ownTitle));
  const [title = ""] = titles;
  if (titles.size !== 1 || title === "") return null;
  return { title: summaryWords.own(title), sections: [], clauses: new Map() };
}

/** @param tables the records of all tables of one id. */
async function namesOfAll(id: string, tables: readonly TableRecord[]): Promise<TableNames | null> {
  if (!TABLE_IDS.includes(id)) return ownNames(tables);
  return namesOf(await requireTable(id));
}

/** What the tables of a consolidation are called, by their ids; those of which nothing is known are not among them. */
export async function tableNames({ results, performances }: Consolidation): Promise<ReadonlyMap<string, TableNames>> {
  const records = [...results, ...performances].map(({ table }) => table);
  const named = new Map<string, TableNames>();
  for (const [id, ofId] of byKey(records, ({ template }) => template)) {
    const names = await namesOfAll(id, ofId);
    if (names) named.set(id, names);
  }
  return named;
}
