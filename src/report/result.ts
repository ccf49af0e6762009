import type { Checked } from "../core/checked";
import type { Dictionary } from "../words/dictionary";
import { reportJson, type ReportJson } from "./json";
import { reportLines, type Line } from "./lines";
import { performanceJson, type PerformanceJson } from "./performance/json";
import { performanceLines } from "./performance/lines";

/** A table's report as lines for people. */
export function resultLines(checked: Checked, words: Dictionary): Line[] {
  return checked.kind === "scoring"
    ? reportLines(checked.template, checked.report, words)
    : performanceLines(checked, words);
}

/** A table's report as plain JSON. */
export function resultJson(checked: Checked, words: Dictionary): ReportJson | PerformanceJson {
  return checked.kind === "scoring"
    ? reportJson(checked.template, checked.report, words)
    : performanceJson(checked, words);
}
