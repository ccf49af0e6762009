import type { Doubt } from "../../core/importing/doubt";
import type { TraceRow } from "../../core/importing/trace";
import type { PerformanceTemplate } from "../../core/performance/template";
import type { Template } from "../../core/template";
import type { ImportWords } from "../../words/importing";
import { doubtSentence, placeText, type Parts } from "./doubtLines";

/** What was imported. */
export interface Imported {
  readonly template: Template | PerformanceTemplate;
  readonly doubts: readonly Doubt[];
  readonly trace: readonly TraceRow[];
}

/** An import as JSON: the template, each doubt with place and sentence, and what each row of the source became. */
export function importJson({ template, doubts, trace }: Imported, parts: Parts, words: ImportWords) {
  return {
    template,
    doubts: doubts.map((doubt) => ({
      ...doubt,
      where: placeText(doubt.place, parts, words),
      message: doubtSentence(doubt, words),
    })),
    rows: trace.map((row) => ({ ...row, where: placeText(row.place, parts, words) })),
  };
}
