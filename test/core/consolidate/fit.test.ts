import fc from "fast-check";
import { fitted } from "../../../src/core/consolidate/fit";
import { lineOf } from "../../../src/core/consolidate/line";
import { FINDING_BYTES, RECORD_BYTES, type FindingRecord } from "../../../src/core/consolidate/record";
import { anyFile, fileOf, performed, scored } from "./records";

function findings(count: number): FindingRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const message = `第 ${index} 项尚未评分；空白不等于零分，得零分请填 0。`;
    return { code: "missing", severity: "warning", sheet: "评分表", cell: `G${index}`, message };
  });
}

const bytes = (text: string) => Buffer.byteLength(text);

test("a record with many findings is cut to its size; a table with few leaves its room to the other", () => {
  const record = fitted(fileOf("a.xlsx", [scored({ findings: findings(500) }), performed({ findings: findings(2) })]));
  expect(bytes(lineOf(record))).toBeLessThanOrEqual(RECORD_BYTES);
  expect(bytes(lineOf(record))).toBeGreaterThan(RECORD_BYTES - 400);
  expect(record.tables[1]?.findings).toHaveLength(2);
});

test("whatever a record holds, findings take no more than is left, or their least; what fits stays as it is", () => {
  fc.assert(
    fc.property(anyFile, fc.array(fc.nat(60), { maxLength: 2 }), (file, counts) => {
      const tables = file.tables.map((table, index) => ({ ...table, findings: findings(counts[index] ?? 0) }));
      const record = { ...file, tables };
      const bare = bytes(lineOf({ ...file, tables: tables.map((table) => ({ ...table, findings: [] })) }));
      const room = Math.max(RECORD_BYTES, bare + FINDING_BYTES * tables.length);
      const short = fitted(record);
      expect(bytes(lineOf(short))).toBeLessThanOrEqual(room);
      if (bytes(lineOf(record)) <= RECORD_BYTES - 10) expect(short).toEqual(record);
    }),
  );
});

test("a workbook with very many tables that are not ours is not told of without end", () => {
  const faults = Array.from({ length: 3_000 }, () => ({ code: "unknown-template", message: "x", template: "y" }));
  expect(fitted({ ...fileOf("a", []), faults }).faults).toHaveLength(10);
});
