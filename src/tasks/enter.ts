import { evaluate } from "../core/evaluate";
import { valueAt } from "../core/path";
import { changesBetween } from "../workbook/changes";
import { filling } from "../workbook/plan/filling";
import { planWorkbook } from "../workbook/plan/plan";
import type { WorkbookPlan } from "../workbook/plan/types";
import type { Workbook } from "../workbook/workbook";
import type { OpenTable } from "./openTable";

function planOf({ template, hash }: OpenTable, raw: unknown): WorkbookPlan {
  return planWorkbook(filling(template, raw, evaluate(template, raw), null), hash);
}

/** An open table with other entries; what was found in a cell no longer holds once another entry stands there. */
export function withEntries(open: OpenTable, raw: Record<string, unknown>): OpenTable {
  const { entries } = open;
  const findings = entries.findings.filter(({ path }) => valueAt(raw, path) === valueAt(entries.raw, path));
  return { ...open, entries: { ...entries, raw, findings } };
}

/**
 * Writes entries into an open table without reading it again: only the cells of what differs from `open`, in one write.
 * @param raw all entries of the table as they are to be.
 * @returns The table as it stands then.
 * @throws FaultError when it cannot be written.
 */
export async function enter(workbook: Workbook, open: OpenTable, raw: Record<string, unknown>): Promise<OpenTable> {
  const changes = changesBetween(planOf(open, open.entries.raw), planOf(open, raw), open.table);
  if (changes.length > 0) await workbook.writeCells(changes);
  return withEntries(open, raw);
}
