import { FaultError, type Fault } from "../core/fault";
import { structureFindings, versionFindings } from "../workbook/integrity";
import { locateTables, type LocatedTable } from "../workbook/locate";
import { performanceStructure } from "../workbook/performanceIntegrity";
import { WORKBOOK_FORMAT } from "../workbook/plan/meta";
import { readTableEntries } from "../workbook/readEntries";
import { readPerformanceEntries } from "../workbook/readPerformance";
import type { ReadSheet } from "../workbook/workbook";
import type { OpenPerformance, OpenScoring, OpenTable } from "./openTable";
import { requireTable, type BuiltInTable, type PerformanceTable, type ScoringTable } from "./requireTable";

/** A table of a workbook that this version cannot open. */
export interface Unopened {
  readonly template: string;
  readonly fault: Fault;
}

/** Loads each built-in table once: very many workbooks are made from a few. */
export class KnownTables {
  private readonly tables = new Map<string, Promise<BuiltInTable>>();

  /** @throws FaultError `unknown-template` or `broken-template`. */
  require(id: string): Promise<BuiltInTable> {
    const known = this.tables.get(id) ?? requireTable(id);
    // Ids come from files: only those that lead to a table are worth keeping.
    void known.then(
      () => this.tables.set(id, known),
      () => undefined,
    );
    return known;
  }
}

function formatOf(table: LocatedTable): string {
  return String(table.find("meta", "format", "value")?.cell?.value ?? WORKBOOK_FORMAT);
}

function openScoring(known: ScoringTable, table: LocatedTable): OpenScoring {
  const structure = [...structureFindings(table), ...versionFindings(table, known.hash)];
  return { ...known, table, entries: readTableEntries(known.template, table), structure };
}

function openPerformance(
  known: PerformanceTable,
  table: LocatedTable,
  scoring: readonly OpenScoring[],
): OpenPerformance {
  const structure = [...performanceStructure(known.template, table), ...versionFindings(table, known.hash)];
  return { ...known, table, entries: readPerformanceEntries(known.template, table), structure, scoring };
}

interface Known {
  readonly table: LocatedTable;
  readonly known: BuiltInTable;
}

async function knownOrFault(table: LocatedTable, tables: KnownTables): Promise<Known | Unopened> {
  const { templateId } = table;
  if (Number(formatOf(table)) > WORKBOOK_FORMAT) {
    return { template: templateId, fault: { code: "newer-format", version: formatOf(table) } };
  }
  try {
    return { table, known: await tables.require(templateId) };
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
  const scoring = usable.flatMap(({ known, table }) => (known.kind === "scoring" ? [openScoring(known, table)] : []));
  const performance = usable.flatMap(({ known, table }) =>
    known.kind === "performance" ? [openPerformance(known, table, scoring)] : [],
  );
  return { open: [...scoring, ...performance], unopened: found.filter((one) => "fault" in one) };
}
