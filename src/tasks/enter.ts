import { valueAt } from "../core/path";
import { changesBetween } from "../workbook/changes";
import type { Workbook } from "../workbook/workbook";
import type { OpenTable } from "./openTable";
import { planTable } from "./planTable";

/** An open table with other entries; what was found in a cell no longer holds once another entry stands there. */
export function withEntries<Open extends OpenTable>(open: Open, raw: Record<string, unknown>): Open {
  const { entries } = open;
  const findings = entries.findings.filter(({ path }) => valueAt(raw, path) === valueAt(entries.raw, path));
  return { ...open, entries: { raw, cells: entries.cells, findings } };
}

/**
 * Writes entries into an open table without reading it again: only the cells of what differs from `open`, in one write.
 * @param raw all entries of the table as they are to be.
 * @returns The table as it stands then.
 * @throws FaultError when it cannot be written.
 */
export async function enter<Open extends OpenTable>(
  workbook: Workbook,
  open: Open,
  raw: Record<string, unknown>,
): Promise<Open> {
  const plan = (entries: unknown) => planTable(open, entries, { table: open.table });
  const changes = changesBetween(plan(open.entries.raw), plan(raw), open.table);
  if (changes.length > 0) await workbook.writeCells(changes);
  return withEntries(open, raw);
}
