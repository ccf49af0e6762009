import { FaultError, type Fault } from "../../core/fault";
import { openTable, type OpenTable } from "../../tasks/openTable";
import { requireTable } from "../../tasks/requireTable";
import type { Workbook } from "../../workbook/workbook";

/** A table to choose where a file holds several. */
export interface TableToChoose {
  readonly id: string;
  readonly title: string;
}

async function scoringTables(ids: readonly string[]): Promise<TableToChoose[]> {
  const tables = await Promise.all(ids.map((id) => requireTable(id)));
  const scored = tables.filter((table) => table.kind === "scoring" && !table.template.checklist);
  return scored.map(({ template: { id, title } }) => ({ id, title }));
}

function severalIn(error: unknown): Extract<Fault, { code: "several-tables" }> | null {
  return error instanceof FaultError && error.fault.code === "several-tables" ? error.fault : null;
}

/**
 * Opens an expert's scoring table: the only one of its file, or the one that the other experts fill.
 * @param preferred id of the table that the other experts fill.
 * @returns The tables to choose from where neither tells.
 * @throws FaultError for whatever is not a workbook of ours.
 */
export async function openSheet(
  workbook: Workbook,
  preferred: string | undefined,
): Promise<OpenTable | readonly TableToChoose[]> {
  try {
    return await openTable(workbook);
  } catch (error) {
    const several = severalIn(error);
    if (!several) throw error;
    const tables = await scoringTables([...new Set(several.ids)]);
    const meant = tables.find(({ id }) => id === preferred) ?? (tables.length === 1 ? tables[0] : undefined);
    return meant || tables.length === 0 ? openTable(workbook, meant?.id ?? several.ids[0]) : tables;
  }
}
