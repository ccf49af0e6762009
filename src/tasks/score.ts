import { evaluate } from "../core/evaluate";
import type { Checked } from "./check";
import { requireTemplate } from "./openTable";

/**
 * Checks and grades entries by a built-in scoring table, without a workbook.
 * @throws FaultError `unknown-template` or `broken-template`.
 */
export async function score(templateId: string, entries: unknown): Promise<Checked> {
  const template = await requireTemplate(templateId);
  return { template, report: evaluate(template, entries) };
}
