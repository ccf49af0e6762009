import { byKey } from "../byKey";
import { plainCode } from "./places";
import type { FileRecord, TableRecord } from "./record";
import type { Summary } from "./summary";

/** A table with the file that it came from. */
export interface Filed<Table extends TableRecord = TableRecord> {
  readonly file: string;
  readonly sha256: string;
  readonly table: Table;
  /** The enterprise's code as compared; "" where the workbook has none. */
  readonly code: string;
  /** False where another file of the same enterprise, table and year counts instead. */
  readonly counts: boolean;
}

/** Why tables stand for one and the same. */
export type DuplicateReason = "same-content" | "same-enterprise";

/** Tables of which one counts. */
export interface Duplicate {
  readonly reason: DuplicateReason;
  /** The one that counts first, then the others. */
  readonly tables: readonly Filed[];
}

/** Every table of a summary, in its order, and those of which only one counts. */
export interface FiledTables {
  readonly tables: readonly Filed[];
  readonly duplicates: readonly Duplicate[];
}

function filed({ file, sha256, tables }: FileRecord): Filed[] {
  return tables.map((table) => ({ file, sha256, table, code: plainCode(table.enterprise.code), counts: true }));
}

/** What makes tables the same: enterprise, table and year; without a code or a year, the content alone. */
function keyOf({ code, sha256, table }: Filed): string {
  const { template, year } = table;
  return code === "" || year === null ? `${sha256} ${template}` : `${code} ${template} ${year}`;
}

/** The later date first; equal or unknown ones stay in the order of their files. */
function newestFirst(group: readonly Filed[]): Filed[] {
  const day = ({ table }: Filed) => table.date;
  return [...group].sort((a, b) => (day(a) === day(b) ? 0 : day(a) < day(b) ? 1 : -1));
}

/**
 * Finds the tables of one enterprise, template and year among all: the one with the latest date counts, of equal ones the
 * first by file name. Nothing is dropped: the others are kept and named.
 */
export function fileTables({ records }: Summary): FiledTables {
  const all = records.flatMap(filed);
  const several = [...byKey(all, keyOf).values()].filter(({ length }) => length > 1).map(newestFirst);
  const passedOver = new Set(several.flatMap((group) => group.slice(1)));
  const told = new Map(all.map((one) => [one, passedOver.has(one) ? { ...one, counts: false } : one]));
  const final = (one: Filed) => told.get(one) ?? one;
  return {
    tables: all.map(final),
    duplicates: several.map((group) => {
      const isSame = group.every(({ sha256 }) => sha256 === group[0]?.sha256);
      return { reason: isSame ? "same-content" : "same-enterprise", tables: group.map(final) };
    }),
  };
}
