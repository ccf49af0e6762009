import type { Report } from "../core/report";
import type { Template } from "../core/template";
import type { Workbook } from "../workbook/workbook";
import { openTable, reportOn } from "./openTable";

/** A report with the template that it is about. */
export interface Checked {
  readonly template: Template;
  readonly report: Report;
}

/**
 * Reads a workbook's scoring table, checks it and computes its result. Changes nothing.
 * @throws FaultError when there is no table to check.
 */
export async function check(workbook: Workbook, templateId?: string): Promise<Checked> {
  const open = await openTable(workbook, templateId);
  return { template: open.template, report: reportOn(open) };
}
