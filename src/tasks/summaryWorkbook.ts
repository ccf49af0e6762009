import { byKey } from "../core/consolidate/byKey";
import type { Consolidation } from "../core/consolidate/consolidation";
import type { TableRecord } from "../core/consolidate/record";
import { labelOf } from "../report/label";
import { listText, problemText } from "../report/consolidate/sentences";
import type { Dictionary } from "../words/dictionary";
import { summaryWords } from "../words/summarySheets";
import type { SummaryBook } from "../workbook/plan/summary/book";
import { planSummary } from "../workbook/plan/summary/planSummary";
import type { TableNames } from "../workbook/plan/summary/source";
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
async function tableNames(id: string, tables: readonly TableRecord[]): Promise<TableNames | null> {
  if (!TABLE_IDS.includes(id)) return ownNames(tables);
  return namesOf(await requireTable(id));
}

/**
 * The summary as a workbook to be written. Its words are Chinese; sentences of problems are in the language of `words`.
 * @param date the day it is made, ISO 8601.
 */
export async function summaryWorkbook(
  consolidation: Consolidation,
  date: string,
  words: Dictionary,
): Promise<SummaryBook> {
  const { results, performances } = consolidation;
  const tables = new Map<string, TableNames>();
  const records = [...results, ...performances].map(({ table }) => table);
  for (const [id, ofId] of byKey(records, ({ template }) => template)) {
    const names = await tableNames(id, ofId);
    if (names) tables.set(id, names);
  }
  return planSummary({
    consolidation,
    date,
    tables,
    problemText: (problem) => problemText(problem, words),
    listText: (finding) => listText(finding, words),
  });
}
