import { FaultError } from "../core/fault";
import type { Finding } from "../core/finding";
import { neededSheets, structureFindings, versionFindings } from "../workbook/integrity";
import type { LocatedTable } from "../workbook/locate";
import { performanceStructure } from "../workbook/performanceIntegrity";
import { WORKBOOK_FORMAT } from "../workbook/plan/meta";
import { readTableEntries, type WorkbookEntries } from "../workbook/readEntries";
import { readPerformanceEntries } from "../workbook/readPerformance";
import type { PerformanceTable, ScoringTable } from "./requireTable";

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

function formatOf(table: LocatedTable): string {
  return String(table.find("meta", "format", "value")?.cell?.value ?? WORKBOOK_FORMAT);
}

/** Whether a table was written by a later version than this one. */
export function isNewer(table: LocatedTable): boolean {
  return Number(formatOf(table)) > WORKBOOK_FORMAT;
}

/** What is wrong with a table that was written by a later version. */
export function newerFault(table: LocatedTable): FaultError {
  return new FaultError({ code: "newer-format", version: formatOf(table) });
}

/** Reads what was filled into a scoring table. */
export function readScoring(known: ScoringTable, table: LocatedTable): OpenScoring {
  const structure = [...structureFindings(table, neededSheets(known.template)), ...versionFindings(table, known.hash)];
  return { ...known, table, entries: readTableEntries(known.template, table), structure };
}

/** Reads what was filled into a performance table. @param scoring the scoring tables of its workbook. */
export function readPerformance(
  known: PerformanceTable,
  table: LocatedTable,
  scoring: readonly OpenScoring[],
): OpenPerformance {
  const { template, hash } = known;
  const structure = [...performanceStructure(template, table), ...versionFindings(table, hash)];
  return { ...known, table, entries: readPerformanceEntries(template, table), structure, scoring };
}
