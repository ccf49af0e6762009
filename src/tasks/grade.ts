import { evaluate } from "../core/evaluate";
import type { Finding } from "../core/finding";
import { withSafeFixes } from "../core/fix";
import { valueAt } from "../core/path";
import { explanationLines, findingLines } from "../report/lines";
import { zh } from "../words/zh";
import { planChanges } from "../workbook/changes";
import { filling } from "../workbook/plan/filling";
import { planWorkbook } from "../workbook/plan/plan";
import type { CellChange, Workbook } from "../workbook/workbook";
import type { Checked } from "./check";
import { openTable, reportOn } from "./openTable";

/** A result that is ready to be written. */
export interface PreparedResult extends Checked {
  /** Every cell that will be written, in the order of the sheets. */
  readonly changes: readonly CellChange[];
  /** Entries typed as text that will become numbers. */
  readonly corrected: readonly Finding[];
}

/**
 * Checks a workbook's scoring table and computes what writing the result would change. Changes nothing.
 * @throws FaultError when there is no table to grade.
 */
export async function prepareResult(workbook: Workbook, templateId?: string): Promise<PreparedResult> {
  const open = await openTable(workbook, templateId);
  const { template, hash, table, entries } = open;
  const report = reportOn(open);
  const raw = withSafeFixes(entries.raw, report.findings);
  const texts = report.findings.filter(({ code }) => code === "number-as-text");
  const corrected = texts.filter(({ path }) => valueAt(raw, path) !== valueAt(entries.raw, path));
  const left = report.findings.filter((finding) => !corrected.includes(finding));
  const notes = {
    explanation: explanationLines(report, zh),
    findings: findingLines(template, left, zh).map(({ text }) => text),
  };
  const plan = planWorkbook(filling(template, raw, evaluate(template, raw), notes), hash);
  return { template, report, changes: planChanges(plan, table), corrected };
}

/**
 * Checks a workbook's scoring table and writes the result into it: stored results, explanation and findings. Numbers
 * typed as text become numbers; no other entry is touched.
 * @throws FaultError when there is no table to grade or it cannot be written.
 */
export async function grade(workbook: Workbook, templateId?: string): Promise<Checked> {
  const { template, report, changes } = await prepareResult(workbook, templateId);
  await workbook.writeCells(changes);
  return { template, report };
}
