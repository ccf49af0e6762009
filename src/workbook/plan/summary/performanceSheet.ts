import type { EffectTotals, OptionTotals } from "../../../core/consolidate/performanceTotals";
import type { Filed } from "../../../core/consolidate/filed";
import type { PerformanceRecord } from "../../../core/consolidate/record";
import { summaryWords } from "../../../words/summarySheets";
import type { CellValue } from "../../slots";
import type { ShortSheet } from "./book";
import { effectName, effectUnit } from "./effects";
import { numeric } from "./longSheet";
import { ShortDraft } from "./shortDraft";
import type { SummarySource } from "./source";

const { performance: words, and } = summaryWords;
const WIDTHS = [20, 10, 16, 13, 18, 13, 20, 13];

function sumCells({ sum, reported }: { readonly sum: string; readonly reported: number }): CellValue[] {
  // A sum of nothing is no zero.
  return [reported === 0 ? null : numeric(sum), reported];
}

function optionRow({ group, count, investment, benefit }: OptionTotals): CellValue[] {
  const [kind, status] = group.split(".") as ["low" | "high" | "all", "implemented" | "planned"];
  return [words.kinds[kind], words.statuses[status], ...[count, investment, benefit].flatMap(sumCells)];
}

function effectRow(effect: EffectTotals): CellValue[] {
  const { measure, implemented, planned } = effect;
  const figures = [implemented, planned].flatMap(sumCells);
  return [effectName(effect), words.measures[measure], effectUnit(effect), ...figures];
}

/** How many tables there are of each year. */
function yearsText(counted: readonly Filed<PerformanceRecord>[]): string {
  const years = new Map<number, number>();
  const undated = counted.filter(({ table }) => table.year === null).length;
  for (const { year } of counted.map(({ table }) => table)) {
    if (year !== null) years.set(year, (years.get(year) ?? 0) + 1);
  }
  const told = [...years].sort(([one], [other]) => one - other).map(([year, count]) => words.ofYear(year, count));
  return [...told, ...(undated > 0 ? [words.undated(undated)] : [])].join(and);
}

/** What the performance tables that count add up to. */
export function performanceSheet({ consolidation }: SummarySource): ShortSheet {
  const { tables, options, effects } = consolidation.performance;
  const draft = new ShortDraft(summaryWords.names.performance, WIDTHS, words.title);
  if (tables === 0) {
    draft.sentence(words.nothing);
    return draft.build();
  }
  draft.sentence(words.tables(tables, yearsText(consolidation.performances.filter(({ counts }) => counts))));
  draft.sentence(words.note);
  draft.heading(words.options);
  draft.headers(words.optionHeaders);
  draft.rows(options.map(optionRow), (column) => (column < 2 ? "centre" : "points"));
  draft.heading(words.effects);
  draft.headers(words.effectHeaders);
  draft.rows(effects.map(effectRow), (column) => (column === 0 ? "text" : "points"));
  return draft.build();
}
