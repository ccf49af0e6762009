import type { Checked } from "../core/checked";
import { evaluateTable } from "./evaluateTable";
import { requireTable } from "./requireTable";

/**
 * Checks entries of a built-in table and computes what comes of them, without a workbook.
 * @throws FaultError `unknown-template`.
 */
export async function score(templateId: string, entries: unknown): Promise<Checked> {
  return evaluateTable(await requireTable(templateId), entries);
}
