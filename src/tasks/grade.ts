import type { Checked } from "../core/checked";
import type { Finding, FindingCode } from "../core/finding";
import { withSafeFixes } from "../core/fix";
import { valueAt } from "../core/path";
import { explanationLines, findingLines } from "../report/lines";
import { summaryParagraph } from "../report/performance/summaryParagraph";
import { zh } from "../words/zh";
import { planChanges } from "../workbook/changes";
import type { WorkbookPlan } from "../workbook/plan/types";
import type { CellChange, Workbook } from "../workbook/workbook";
import { openTable, type OpenTable, type Wanted } from "./openTable";
import { planPerformanceTable, planScoringTable } from "./planTable";
import { checkOpen } from "./reportOn";

/** A result that is ready to be written. */
export type PreparedResult = Checked & {
  /** Every cell that will be written, in the order of the sheets. */
  readonly changes: readonly CellChange[];
  /** Entries typed as text that will become the numbers and days that they certainly mean. */
  readonly corrected: readonly Finding[];
};

/** Findings about entries that are given their certain meaning when the result is written. */
const CORRECTED: ReadonlySet<FindingCode> = new Set<FindingCode>(["number-as-text", "amount-read", "date-read"]);

function planResult(open: OpenTable, checked: Checked, raw: unknown, left: readonly Finding[]): WorkbookPlan {
  const findings = findingLines(open.template, left, zh).map(({ text }) => text);
  const { table } = open;
  if (open.kind === "scoring") {
    const explanation = checked.kind === "scoring" ? explanationLines(checked.report, zh) : [];
    return planScoringTable(open, raw, { notes: { explanation, findings }, table });
  }
  const summary = checked.kind === "performance" ? summaryParagraph(checked.figures, zh) : [];
  return planPerformanceTable(open, raw, { notes: { findings, summary }, table });
}

/**
 * Checks a workbook's table and computes what writing the result would change. Changes nothing.
 * @throws FaultError when there is no table to grade.
 */
export async function prepareResult(workbook: Workbook, wanted?: Wanted): Promise<PreparedResult> {
  const open = await openTable(workbook, wanted);
  const checked = checkOpen(open);
  const { findings } = checked.report;
  const raw = withSafeFixes(open.entries.raw, findings);
  const written = findings.filter(({ code }) => CORRECTED.has(code));
  const corrected = written.filter(({ path }) => valueAt(raw, path) !== valueAt(open.entries.raw, path));
  const left = findings.filter((finding) => !corrected.includes(finding));
  return { ...checked, changes: planChanges(planResult(open, checked, raw, left), open.table), corrected };
}

/**
 * Checks a workbook's table and writes the result into it: stored results, findings, and the explanation of a score or
 * the draft summary of a performance table. What was typed as text and is certainly a number or a day becomes that; no
 * other entry is touched.
 * @throws FaultError when there is no table to grade or it cannot be written.
 */
export async function grade(workbook: Workbook, wanted?: Wanted): Promise<Checked> {
  const prepared = await prepareResult(workbook, wanted);
  await workbook.writeCells(prepared.changes);
  return prepared;
}
