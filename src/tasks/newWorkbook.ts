import type { WorkbookPlan } from "../workbook/plan/types";
import { planTable } from "./planTable";
import { requireTable } from "./requireTable";

/**
 * The plan of a new workbook for a built-in table, with whatever is filled in already.
 * @param entries raw entries, for example the enterprise's name and the experts.
 * @throws FaultError `unknown-template`.
 */
export async function newWorkbook(templateId: string, entries: unknown = {}): Promise<WorkbookPlan> {
  return planTable(await requireTable(templateId), entries);
}
