import type { Comparison } from "../core/comparison";
import type { Held } from "../core/difference";
import { diffParts, diffSentences, type DiffRow } from "../report/diffRows";
import { toldIn, toldPercent } from "../report/performance/numbers";
import { planComparison, type ComparisonRow } from "../workbook/plan/comparison";
import type { PlainWorkbook } from "../workbook/plan/types";
import type { Dictionary } from "../words/dictionary";

function rowOf({ label, unit, change: { before, after, change, percent }, tell, at }: DiffRow): ComparisonRow {
  const value = (held: Held) => (typeof held === "number" ? Number(toldIn(unit, held)) : tell(held));
  return [
    label,
    unit === "" ? null : unit,
    value(before),
    value(after),
    change === null ? null : Number(toldIn(unit, change)),
    percent === null ? null : Number(toldPercent(percent)),
    at ? `${at.sheet}!${at.cell}` : null,
  ];
}

/** A workbook of one sheet that shows what differs between two versions of a table, in the language of `words`. */
export function comparisonWorkbook(comparison: Comparison, words: Dictionary): PlainWorkbook {
  const { diff } = words.performance;
  return planComparison({
    sheet: diff.sheet,
    title: diff.title(comparison.template.title),
    sentences: diffSentences(comparison, words),
    headers: diff.headers,
    parts: diffParts(comparison, words).map(({ heading, rows }) => ({ heading, rows: rows.map(rowOf) })),
    note: diff.note,
  });
}
