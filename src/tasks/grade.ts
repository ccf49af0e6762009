import { evaluate } from "../core/evaluate";
import { withSafeFixes } from "../core/fix";
import { explanationLines, findingLines } from "../report/lines";
import { zh } from "../words/zh";
import { planChanges } from "../workbook/changes";
import { filling } from "../workbook/plan/filling";
import { planWorkbook } from "../workbook/plan/plan";
import type { Workbook } from "../workbook/workbook";
import type { Checked } from "./check";
import { openTable, reportOn } from "./openTable";

/**
 * Checks a workbook's scoring table and writes the result into it: stored results, explanation and findings. Numbers
 * typed as text become numbers; no other entry is touched.
 * @throws FaultError when there is no table to grade or it cannot be written.
 */
export async function grade(workbook: Workbook, templateId?: string): Promise<Checked> {
  const open = await openTable(workbook, templateId);
  const { template, hash, table, entries } = open;
  const report = reportOn(open);
  const raw = withSafeFixes(entries.raw, report.findings);
  const notes = {
    explanation: explanationLines(report, zh),
    findings: findingLines(template, report.findings, zh).map(({ text }) => text),
  };
  const plan = planWorkbook(filling(template, raw, evaluate(template, raw), notes), hash);
  await workbook.writeCells(planChanges(plan, table));
  return { template, report };
}
