import type { Consolidation } from "../core/consolidate/consolidation";
import { FaultError } from "../core/fault";
import { labelOf } from "../report/label";
import { listText, problemText } from "../report/consolidate/sentences";
import type { Dictionary } from "../words/dictionary";
import type { SummaryBook } from "../workbook/plan/summary/book";
import { planSummary } from "../workbook/plan/summary/planSummary";
import type { TableNames } from "../workbook/plan/summary/source";
import { requireTable, type BuiltInTable } from "./requireTable";

function namesOf(table: BuiltInTable): TableNames {
  if (table.kind === "performance") return { title: table.template.title, sections: [], clauses: new Map() };
  const { title, sections, vetoes, gates } = table.template;
  return {
    title,
    sections: sections.map((section) => section.title),
    clauses: new Map([...vetoes, ...gates].map(({ id }) => [id, labelOf(table.template, id)])),
  };
}

/** Null for a table that is not ours any more: parts may come from another version. */
async function tableNames(id: string): Promise<TableNames | null> {
  try {
    return namesOf(await requireTable(id));
  } catch (error) {
    if (error instanceof FaultError) return null;
    throw error;
  }
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
  for (const id of new Set([...results, ...performances].map(({ table }) => table.template))) {
    const names = await tableNames(id);
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
