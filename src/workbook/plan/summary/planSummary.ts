import { summaryWords } from "../../../words/summarySheets";
import type { SummaryBook } from "./book";
import { matchesSheet } from "./matchesSheet";
import { notesSheet } from "./notesSheet";
import { performanceRows } from "./performanceRows";
import { performanceSheet } from "./performanceSheet";
import { problemsSheet } from "./problemsSheet";
import { resultsSheet } from "./resultsSheet";
import type { SummarySource } from "./source";
import { statisticsSheet } from "./statisticsSheet";
import { targetsSheet } from "./targetsSheet";

/** The summary workbook of a province's, or anybody's, workbooks. */
export function planSummary(source: SummarySource): SummaryBook {
  const rows = performanceRows(source);
  return {
    title: summaryWords.title,
    date: source.date,
    sheets: [
      notesSheet(source),
      resultsSheet(source),
      problemsSheet(source),
      matchesSheet(source),
      statisticsSheet(source),
      targetsSheet(source),
      performanceSheet(source),
      ...(rows ? [rows] : []),
    ],
  };
}
