import type { Checked } from "../core/checked";
import type { Workbook } from "../workbook/workbook";
import { openTable, type Wanted } from "./openTable";
import { checkOpen } from "./reportOn";

/**
 * Reads a workbook's table, checks it and computes its result. Changes nothing.
 * @throws FaultError when there is no table to check.
 */
export async function check(workbook: Workbook, wanted?: Wanted): Promise<Checked> {
  return checkOpen(await openTable(workbook, wanted));
}
