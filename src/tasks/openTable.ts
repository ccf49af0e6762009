import { FaultError } from "../core/fault";
import { locateTables, type LocatedTable } from "../workbook/locate";
import type { Workbook } from "../workbook/workbook";
import { isNewer, newerFault, readPerformance, readScoring, type OpenScoring, type OpenTable } from "./readTable";
import { tableOf, type Wanted } from "./tableOf";

export type { OpenPerformance, OpenScoring, OpenTable } from "./readTable";
export type { Wanted } from "./tableOf";

function choose(tables: readonly LocatedTable[], id: string | undefined): LocatedTable {
  const wanted = id === undefined ? tables : tables.filter(({ templateId }) => templateId === id);
  const [first, ...others] = wanted;
  if (!first && id !== undefined && tables.length > 0) {
    throw new FaultError({ code: "table-not-here", id, ids: tables.map(({ templateId }) => templateId) });
  }
  if (!first) throw new FaultError({ code: "not-ours" });
  if (others.length > 0) throw new FaultError({ code: "several-tables", ids: tables.map((table) => table.templateId) });
  return first;
}

/** A scoring table beside the one that is opened; one that cannot be read is nothing to compare with. */
async function scoringBeside(table: LocatedTable): Promise<OpenScoring[]> {
  if (isNewer(table) || !table.sheets.has("scoring")) return [];
  try {
    const known = await tableOf(table);
    return known.kind === "scoring" ? [readScoring(known, table)] : [];
  } catch (error) {
    if (error instanceof FaultError) return [];
    throw error;
  }
}

/**
 * Finds the table of a workbook, the wanted one where there are several, and reads its entries. What a wanted table says
 * counts only where the workbook does not carry its template itself.
 * @throws FaultError when there is none of ours, several with none wanted, or one that is known neither here nor there.
 */
export async function openTable(workbook: Workbook, wanted?: Wanted): Promise<OpenTable> {
  const [id, given] = typeof wanted === "object" ? [wanted.template.id, wanted] : [wanted];
  const tables = locateTables(await workbook.readSheets());
  const table = choose(tables, id);
  if (isNewer(table)) throw newerFault(table);
  const known = await tableOf(table, given);
  if (known.kind === "scoring") return readScoring(known, table);
  return readPerformance(known, table, (await Promise.all(tables.map(scoringBeside))).flat());
}
