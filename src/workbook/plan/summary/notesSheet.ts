import { byKey } from "../../../core/byKey";
import type { Filed } from "../../../core/consolidate/filed";
import { summaryWords } from "../../../words/summarySheets";
import type { CellValue } from "../../slots";
import type { ShortSheet } from "./book";
import { ShortDraft } from "./shortDraft";
import { titleOf, type SummarySource } from "./source";

const { notes: words, and } = summaryWords;
const WIDTHS = [42, 30, 7, 7, 50];

function countSentences({ consolidation, date }: SummarySource): string[] {
  const { counts, plan } = consolidation;
  const { files, used, unusable, withErrors, passedOver } = counts;
  return [
    words.date(date),
    words.files(files, used),
    ...(unusable > 0 ? [words.unusable(unusable)] : []),
    ...(withErrors > 0 ? [words.withErrors(withErrors)] : []),
    ...(passedOver > 0 ? [words.passedOver(passedOver)] : []),
    plan ? words.plan(plan.planned, plan.found, plan.missing.length) : words.noPlan,
  ];
}

function tableRows(source: SummarySource): CellValue[][] {
  const { results, performances } = source.consolidation;
  const all: readonly Filed[] = [...results, ...performances];
  return [...byKey(all, ({ table }) => table.template)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([template, filed]) => {
      const sections = source.tables.get(template)?.sections ?? [];
      const counted = filed.filter(({ counts }) => counts).length;
      return [titleOf(source, template), template, filed.length, counted, sections.join(and)];
    });
}

/** What the summary is made of, and by which rules. */
export function notesSheet(source: SummarySource): ShortSheet {
  const draft = new ShortDraft(summaryWords.names.notes, WIDTHS, summaryWords.title);
  for (const sentence of countSentences(source)) draft.sentence(sentence);
  const rows = tableRows(source);
  if (rows.length > 0) {
    draft.heading(words.tables);
    draft.headers(words.tableHeaders);
    draft.rows(rows, (column) => (column === 2 || column === 3 ? "points" : "text"));
  }
  draft.heading(words.rules);
  words.ruleTexts.forEach((text, index) => draft.sentence(`${index + 1}. ${text}`));
  draft.sentence(words.disclaimer);
  return draft.build();
}
