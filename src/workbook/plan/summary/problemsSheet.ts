import type { Problem } from "../../../core/consolidate/problems";
import { summaryWords } from "../../../words/summarySheets";
import type { LongSheet } from "./book";
import { longSheet, MAX_ROWS, type LongField } from "./longSheet";
import { titleOf, type SummarySource } from "./source";

const { problems: words, enterprise } = summaryWords;

function fieldsOf(source: SummarySource): LongField<Problem>[] {
  const { problemText } = source;
  return [
    { header: enterprise.file, width: 34, style: "text", of: ({ file }) => file },
    {
      header: words.table,
      width: 24,
      style: "text",
      of: ({ template }) => (template === "" ? null : titleOf(source, template)),
    },
    { header: words.sheet, width: 12, style: "text", of: ({ sheet }) => sheet },
    { header: words.cell, width: 8, style: "centre", of: ({ cell }) => cell },
    { header: words.severity, width: 6, style: "centre", of: ({ severity }) => summaryWords.severity[severity] },
    { header: words.text, width: 60, style: "text", of: problemText },
    { header: words.code, width: 20, style: "text", of: ({ code }) => code },
  ];
}

/** A row for every problem of every file. */
export function problemsSheet(source: SummarySource): LongSheet {
  const { problems } = source.consolidation;
  const head = { name: summaryWords.names.problems, title: words.title, frozen: 1 };
  const sheet = longSheet(head, fieldsOf(source), problems.slice(0, MAX_ROWS));
  if (problems.length <= MAX_ROWS) return sheet;
  return {
    ...sheet,
    count: sheet.count + 1,
    *rows() {
      yield* sheet.rows();
      yield [words.more(problems.length - MAX_ROWS)];
    },
  };
}
