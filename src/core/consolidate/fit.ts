import { keptFindings, utf8Length } from "./keep";
import { lineOf } from "./line";
import { FINDING_BYTES, RECORD_BYTES, type FileRecord, type FindingRecord, type TableRecord } from "./record";

/** Faults that a record keeps: a workbook of ours has few tables, and a hostile one is told often enough. */
const MAX_FAULTS = 10;

function bytesOf(findings: readonly FindingRecord[]): number {
  return utf8Length(JSON.stringify(findings));
}

/** What each table's findings may take: those with few take no more than they need, the others share the rest. */
function shares(tables: readonly TableRecord[], room: number): Map<TableRecord, number> {
  const byNeed = [...tables].sort((one, other) => bytesOf(one.findings) - bytesOf(other.findings));
  let left = room;
  return new Map(
    byNeed.map((table, index) => {
      const share = Math.max(FINDING_BYTES, left / (byNeed.length - index));
      left -= Math.min(share, bytesOf(table.findings));
      return [table, share];
    }),
  );
}

/** Whether a line is short enough. Most are by far, so that their bytes need not be counted: a character has three at most. */
function isShort(line: string): boolean {
  return line.length * 3 <= RECORD_BYTES || utf8Length(line) <= RECORD_BYTES;
}

/** A record whose line is about as short as `RECORD_BYTES`: findings that do not fit are left out, and stay counted. */
export function fitted(record: FileRecord): FileRecord {
  const short = { ...record, faults: record.faults.slice(0, MAX_FAULTS) };
  if (isShort(lineOf(short))) return short;
  const bare = { ...short, tables: record.tables.map((table) => ({ ...table, findings: [] })) };
  const room = shares(record.tables, RECORD_BYTES - utf8Length(lineOf(bare)));
  const tables = record.tables.map((table) => ({ ...table, findings: keptFindings(table.findings, room.get(table)) }));
  return { ...short, tables };
}
