import type { Filed } from "../../../core/consolidate/filed";
import { plainPlace } from "../../../core/consolidate/places";
import { summaryWords } from "../../../words/summarySheets";
import type { LongField } from "./longSheet";
import { titleOf, type SummarySource } from "./source";

const { enterprise: words } = summaryWords;

/** The columns that say whose table it is, with the table's title under `header`. */
export function enterpriseFields(source: SummarySource, header: string): LongField<Filed>[] {
  return [
    { header: words.place, width: 8, style: "text", of: ({ table }) => table.enterprise.place },
    { header: words.industry, width: 9, style: "text", of: ({ table }) => table.enterprise.industry },
    { header: words.name, width: 17, style: "text", of: ({ table }) => table.enterprise.name },
    { header: words.code, width: 17, style: "text", of: ({ table }) => table.enterprise.code },
    { header, width: 15, style: "text", of: ({ table }) => titleOf(source, table.template) },
    { header: words.year, width: 6, style: "figure", of: ({ table }) => table.year },
  ];
}

/** Whether the table counts, and the file that it came from. */
export function originFields(): LongField<Filed>[] {
  const { counts } = summaryWords.results;
  return [
    { header: counts, width: 5, style: "centre", of: (filed) => (filed.counts ? summaryWords.yes : summaryWords.no) },
    { header: words.file, width: 18, style: "text", of: ({ file }) => file },
  ];
}

function compare(one: string | number, other: string | number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** By place, year, code and file: the same order on every machine. */
export function byPlace<One extends Filed>(filed: readonly One[]): One[] {
  const keyed = filed.map((one) => ({ one, place: plainPlace(one.table.enterprise.place) }));
  return keyed
    .sort(
      (a, b) =>
        compare(a.place, b.place) ||
        compare(a.one.table.year ?? 0, b.one.table.year ?? 0) ||
        compare(a.one.code, b.one.code) ||
        compare(a.one.file, b.one.file),
    )
    .map(({ one }) => one);
}
