import { lineOf } from "./line";
import type { FileRecord } from "./record";

interface Kept {
  readonly record: FileRecord;
  readonly key: string;
}

/**
 * The records of many workbooks. Putting summaries together is associative and commutative and has `EMPTY_SUMMARY` as its
 * neutral element, so parts may be made on any machine and merged in any order: the records stand in one order of their
 * own, and every figure is computed from them at the end.
 */
export interface Summary {
  readonly records: readonly FileRecord[];
}

/** Of no workbook. */
export const EMPTY_SUMMARY: Summary = { records: [] };

/** By file, then by the line as a whole, compared by code units as on every machine. */
function before(first: Kept, second: Kept): boolean {
  if (first.record.file !== second.record.file) return first.record.file < second.record.file;
  return first.key < second.key;
}

function keyed(record: FileRecord): Kept {
  // Two records of one file name are rare; only then does the rest of the line matter.
  let key: string | undefined;
  return {
    record,
    get key() {
      return (key ??= lineOf(record));
    },
  };
}

/** The summary of records in any order. */
export function summaryOf(records: readonly FileRecord[]): Summary {
  const sorted = records.map(keyed).sort((a, b) => (before(a, b) ? -1 : before(b, a) ? 1 : 0));
  return { records: sorted.map(({ record }) => record) };
}

/** Two summaries as one. */
export function mergeSummaries(first: Summary, second: Summary): Summary {
  const [one, other] = [first.records.map(keyed), second.records.map(keyed)];
  const merged: FileRecord[] = [];
  let [at, beside] = [0, 0];
  while (at < one.length || beside < other.length) {
    const [left, right] = [one[at], other[beside]];
    const takesRight = right && (!left || before(right, left));
    if (takesRight) beside++;
    else at++;
    const taken = takesRight ? right : left;
    if (taken) merged.push(taken.record);
  }
  return { records: merged };
}
