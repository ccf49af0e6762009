import type { Consolidation } from "../core/consolidate/consolidation";
import { listText, problemText } from "../report/consolidate/sentences";
import type { Dictionary } from "../words/dictionary";
import type { SummaryBook } from "../workbook/plan/summary/book";
import { planSummary } from "../workbook/plan/summary/planSummary";
import { tableNames } from "./tableNames";

/**
 * The summary as a workbook to be written. Its words are Chinese; sentences of problems are in the language of `words`.
 * @param date the day it is made, ISO 8601.
 */
export async function summaryWorkbook(
  consolidation: Consolidation,
  date: string,
  words: Dictionary,
): Promise<SummaryBook> {
  return planSummary({
    consolidation,
    date,
    tables: await tableNames(consolidation),
    problemText: (problem) => problemText(problem, words),
    listText: (finding) => listText(finding, words),
  });
}
