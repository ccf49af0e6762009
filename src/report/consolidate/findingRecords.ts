import type { FaultRecord, FindingRecord } from "../../core/consolidate/record";
import type { Fault } from "../../core/fault";
import type { Finding } from "../../core/finding";
import type { PerformanceTemplate } from "../../core/performance/template";
import type { Template } from "../../core/template";
import type { Dictionary } from "../../words/dictionary";
import { faultSentence, findingSentence } from "../sentences";

/** From this many unscored items on, they share one line. */
const MANY_MISSING = 4;

function recordOf(template: Template | PerformanceTemplate, finding: Finding, words: Dictionary): FindingRecord {
  const { code, severity, at } = finding;
  const message = findingSentence(template, finding, words);
  return { code, severity, sheet: at?.sheet ?? "", cell: at?.cell ?? "", message };
}

function sharedMissing(missing: readonly Finding[], words: Dictionary): FindingRecord[] {
  const at = missing[0]?.at;
  const labels = missing.map(({ item = "" }) => item).join(" ");
  const message = words.result.missing(missing.length, labels);
  return [{ code: "missing", severity: "warning", sheet: at?.sheet ?? "", cell: at?.cell ?? "", message }];
}

/** The findings of a table as a record keeps them, each with its sentence; many unscored items share one. */
export function findingRecords(
  template: Template | PerformanceTemplate,
  findings: readonly Finding[],
  words: Dictionary,
): FindingRecord[] {
  const missing = findings.filter(({ code, item }) => code === "missing" && item !== undefined);
  const isMany = missing.length >= MANY_MISSING;
  const told = isMany ? findings.filter((finding) => !missing.includes(finding)) : findings;
  const records = told.map((finding) => recordOf(template, finding, words));
  return isMany ? [...records, ...sharedMissing(missing, words)] : records;
}

/** A fault as a record keeps it. */
export function faultRecord(fault: Fault, template: string, words: Dictionary): FaultRecord {
  return { code: fault.code, message: faultSentence(fault, words), template };
}
