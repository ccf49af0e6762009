import { FaultError, type Fault } from "../core/fault";
import { locateTables, type LocatedTable } from "../workbook/locate";
import type { ReadSheet } from "../workbook/workbook";
import { isNewer, newerFault, readPerformance, readScoring, type OpenTable } from "./readTable";
import { requireTable, TABLE_IDS, type BuiltInTable } from "./requireTable";
import { tableOf } from "./tableOf";

/** A table of a workbook that this version cannot open. */
export interface Unopened {
  readonly template: string;
  readonly fault: Fault;
}

/** Loads each built-in table once: very many workbooks are made from a few. */
export class KnownTables {
  private readonly tables = new Map<string, Promise<BuiltInTable>>();

  /** The table that was found in a workbook. @throws FaultError where it is known neither here nor in the workbook. */
  of(table: LocatedTable): Promise<BuiltInTable> {
    return TABLE_IDS.includes(table.templateId) ? this.require(table.templateId) : tableOf(table);
  }

  private require(id: string): Promise<BuiltInTable> {
    const known = this.tables.get(id) ?? requireTable(id);
    // Ids come from files: only those that lead to a table are worth keeping.
    void known.then(
      () => this.tables.set(id, known),
      () => undefined,
    );
    return known;
  }
}

interface Known {
  readonly table: LocatedTable;
  readonly known: BuiltInTable;
}

async function knownOrFault(table: LocatedTable, tables: KnownTables): Promise<Known | Unopened> {
  const { templateId } = table;
  if (isNewer(table)) return { template: templateId, fault: newerFault(table).fault };
  try {
    return { table, known: await tables.of(table) };
  } catch (error) {
    if (error instanceof FaultError) return { template: templateId, fault: error.fault };
    throw error;
  }
}

/** Every table of ours in a workbook, opened, and those that cannot be. */
export async function openAll(
  sheets: readonly ReadSheet[],
  tables: KnownTables,
): Promise<{ open: readonly OpenTable[]; unopened: readonly Unopened[] }> {
  const found = await Promise.all(locateTables(sheets).map((table) => knownOrFault(table, tables)));
  const usable = found.filter((one) => "known" in one);
  const scoring = usable.flatMap(({ known, table }) => (known.kind === "scoring" ? [readScoring(known, table)] : []));
  const performance = usable.flatMap(({ known, table }) =>
    known.kind === "performance" ? [readPerformance(known, table, scoring)] : [],
  );
  return { open: [...scoring, ...performance], unopened: found.filter((one) => "fault" in one) };
}
