import { FaultError } from "../core/fault";
import type { Finding } from "../core/finding";
import { TEMPLATE_IDS } from "../templates";
import { structureFindings, versionFindings } from "../workbook/integrity";
import { locateTables, type LocatedTable } from "../workbook/locate";
import { performanceStructure } from "../workbook/performanceIntegrity";
import { WORKBOOK_FORMAT } from "../workbook/plan/meta";
import { readTableEntries, type WorkbookEntries } from "../workbook/readEntries";
import { readPerformanceEntries } from "../workbook/readPerformance";
import type { Workbook } from "../workbook/workbook";
import { requireTable, type PerformanceTable, type ScoringTable } from "./requireTable";

interface Opened {
  readonly table: LocatedTable;
  readonly entries: WorkbookEntries;
  /** What the sheets show whatever is typed: sheets and rows that are gone or there twice, another edition of the table. */
  readonly structure: readonly Finding[];
}

/** A scoring table of a workbook with its template and what was filled in. */
export interface OpenScoring extends ScoringTable, Opened {}

/** A performance table of a workbook with its template and what was filled in. */
export interface OpenPerformance extends PerformanceTable, Opened {
  /** The scoring tables of the same workbook: what they claim must agree. */
  readonly scoring: readonly OpenScoring[];
}

/** A table of a workbook with its template and what was filled in. */
export type OpenTable = OpenScoring | OpenPerformance;

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

function isNewer(table: LocatedTable): boolean {
  return Number(formatOf(table)) > WORKBOOK_FORMAT;
}

function formatOf(table: LocatedTable): string {
  return String(table.find("meta", "format", "value")?.cell?.value ?? WORKBOOK_FORMAT);
}

function readScoring(known: ScoringTable, table: LocatedTable): OpenScoring {
  const structure = [...structureFindings(table), ...versionFindings(table, known.hash)];
  return { ...known, table, entries: readTableEntries(known.template, table), structure };
}

function readPerformance(
  known: PerformanceTable,
  table: LocatedTable,
  scoring: readonly OpenScoring[],
): OpenPerformance {
  const { template, hash } = known;
  const structure = [...performanceStructure(template, table), ...versionFindings(table, hash)];
  return { ...known, table, entries: readPerformanceEntries(template, table), structure, scoring };
}

/** A scoring table beside the one that is opened; one that cannot be read is nothing to compare with. */
async function scoringBeside(table: LocatedTable): Promise<OpenScoring[]> {
  if (isNewer(table) || !TEMPLATE_IDS.includes(table.templateId)) return [];
  const known = await requireTable(table.templateId);
  return known.kind === "scoring" ? [readScoring(known, table)] : [];
}

/**
 * Finds the table of a workbook, the one of template `id` where there are several, and reads its entries.
 * @throws FaultError when there is none of ours, several without an `id`, or one that this version does not know.
 */
export async function openTable(workbook: Workbook, id?: string): Promise<OpenTable> {
  const tables = locateTables(await workbook.readSheets());
  const table = choose(tables, id);
  if (isNewer(table)) throw new FaultError({ code: "newer-format", version: formatOf(table) });
  const known = await requireTable(table.templateId);
  if (known.kind === "scoring") return readScoring(known, table);
  return readPerformance(known, table, (await Promise.all(tables.map(scoringBeside))).flat());
}
