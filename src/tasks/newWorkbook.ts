import { evaluate } from "../core/evaluate";
import { contentHash } from "../templates/hash";
import { filling } from "../workbook/plan/filling";
import { planWorkbook } from "../workbook/plan/plan";
import type { WorkbookPlan } from "../workbook/plan/types";
import { requireTemplate } from "./openTable";

/**
 * The plan of a new workbook for a built-in scoring table, with whatever is filled in already.
 * @param entries raw entries, for example the enterprise's name and the experts.
 * @throws FaultError `unknown-template` or `broken-template`.
 */
export async function newWorkbook(templateId: string, entries: unknown = {}): Promise<WorkbookPlan> {
  const template = await requireTemplate(templateId);
  return planWorkbook(filling(template, entries, evaluate(template, entries), null), contentHash(template));
}
