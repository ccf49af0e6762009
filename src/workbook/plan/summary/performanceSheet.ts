import type { EffectTotals, OptionTotals } from "../../../core/consolidate/performanceTotals";
import { summaryWords } from "../../../words/summarySheets";
import type { CellValue } from "../../slots";
import type { ShortSheet } from "./book";
import { effectName, effectUnit } from "./effects";
import { numeric } from "./longSheet";
import { ShortDraft } from "./shortDraft";
import type { SummarySource } from "./source";

const { performance: words } = summaryWords;
const WIDTHS = [24, 12, 16, 14, 20, 14, 22, 14];

function nothingReported({ sum, reported }: { readonly sum: string; readonly reported: number }): CellValue[] {
  // A sum of nothing is no zero.
  return [reported === 0 ? null : numeric(sum), reported];
}

function optionRow({ group, count, investment, benefit }: OptionTotals): CellValue[] {
  const [kind, status] = group.split(".") as ["low" | "high" | "all", "implemented" | "planned"];
  return [words.kinds[kind], words.statuses[status], ...[count, investment, benefit].flatMap(nothingReported)];
}

function effectRow(effect: EffectTotals): CellValue[] {
  const { measure, implemented, planned } = effect;
  const figures = [implemented, planned].flatMap(nothingReported);
  return [effectName(effect), words.measures[measure], effectUnit(effect), ...figures];
}

/** What the performance tables that count add up to. */
export function performanceSheet({ consolidation }: SummarySource): ShortSheet {
  const { tables, options, effects } = consolidation.performance;
  const draft = new ShortDraft(summaryWords.names.performance, WIDTHS, words.title);
  if (tables === 0) {
    draft.sentence(words.nothing);
    return draft.build();
  }
  draft.sentence(words.tables(tables));
  draft.sentence(words.note);
  draft.heading(words.options);
  draft.headers(words.optionHeaders);
  draft.rows(options.map(optionRow), (column) => (column < 2 ? "centre" : "points"));
  draft.heading(words.effects);
  draft.headers(words.effectHeaders);
  draft.rows(effects.map(effectRow), (column) => (column === 0 ? "text" : "points"));
  return draft.build();
}
