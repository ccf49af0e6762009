import type { Filed } from "../../../core/consolidate/filed";
import type { ScoringRecord } from "../../../core/consolidate/record";
import { summaryWords } from "../../../words/summarySheets";
import type { LongSheet } from "./book";
import { byPlace, enterpriseFields, originFields } from "./enterpriseFields";
import { longSheet, type LongField } from "./longSheet";
import type { SummarySource } from "./source";

type Result = Filed<ScoringRecord>;
const { results: words } = summaryWords;

/** Vetoes that hold and gates that were failed, by their own words. */
function vetoText({ tables }: SummarySource, { template, vetoes, failedGates }: ScoringRecord): string {
  const clauses = tables.get(template)?.clauses;
  const named = (id: string) => clauses?.get(id) ?? id;
  return [...vetoes.map(named), ...failedGates.map((id) => words.gate(named(id)))].join("；");
}

function agreement({ declared, altered }: ScoringRecord): string {
  if (altered) return words.differs;
  return declared.total === "" && declared.grade === "" ? words.notStated : words.agrees;
}

/** A stated total that is a number stands there as one. */
function stated(total: string): string | number {
  return /^-?\d{1,6}(\.\d{1,6})?$/u.test(total) ? Number(total) : total;
}

/** A checklist has no points, which is not the same as none out of none. */
function hasPoints({ max }: ScoringRecord): boolean {
  return max > 0;
}

function pointFields(results: readonly Result[]): LongField<Result>[] {
  const sections = results.reduce((most, { table }) => Math.max(most, table.sections.length), 0);
  const hasBonus = results.some(({ table }) => table.bonus !== null && table.bonus !== 0);
  const bonus: LongField<Result> = { header: words.bonus, width: 5, style: "figure", of: ({ table }) => table.bonus };
  return [
    { header: words.experts, width: 5, style: "figure", of: ({ table }) => table.experts },
    ...Array.from({ length: sections }, (_, index): LongField<Result> => {
      const header = words.section(index + 1);
      return { header, width: 6, style: "figure", of: ({ table }) => table.sections[index]?.score ?? null };
    }),
    ...(hasBonus ? [bonus] : []),
    { header: words.total, width: 7, style: "figure", of: ({ table }) => table.total },
    {
      header: words.provisional,
      width: 7,
      style: "figure",
      of: ({ table }) => (table.total === null && hasPoints(table) ? table.provisional : null),
    },
    { header: words.max, width: 5, style: "figure", of: ({ table }) => (hasPoints(table) ? table.max : null) },
  ];
}

function gradeFields(source: SummarySource): LongField<Result>[] {
  return [
    { header: words.grade, width: 8, style: "centre", of: ({ table }) => table.grade?.label ?? null },
    { header: words.result, width: 8, style: "centre", of: ({ table }) => table.grade?.result ?? null },
    { header: words.vetoes, width: 16, style: "text", of: ({ table }) => vetoText(source, table) },
    { header: words.declaredTotal, width: 7, style: "figure", of: ({ table }) => stated(table.declared.total) },
    { header: words.declaredGrade, width: 8, style: "centre", of: ({ table }) => table.declared.grade },
    { header: words.agreement, width: 7, style: "centre", of: ({ table }) => agreement(table) },
    { header: words.errors, width: 5, style: "figure", of: ({ table }) => table.counts.error },
    { header: words.warnings, width: 5, style: "figure", of: ({ table }) => table.counts.warning },
  ];
}

/** A row for every scoring table. */
export function resultsSheet(source: SummarySource): LongSheet {
  const { results } = source.consolidation;
  const fields: LongField<Result>[] = [
    ...enterpriseFields(source, words.template),
    ...pointFields(results),
    ...gradeFields(source),
    ...originFields(),
  ];
  return longSheet({ name: summaryWords.names.results, title: words.title, frozen: 3 }, fields, byPlace(results));
}
