import { valueAt } from "../../../core/path";
import { fieldPath, type LedgerField } from "./ledgerFields";

type Fields = readonly LedgerField[];

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

/** Rows of the ledger up to the last one that says anything. */
export function filledRows(raw: unknown, fields: Fields): number {
  const list = valueAt(raw, "/ledger");
  const rows = Array.isArray(list) ? list.length : 0;
  const says = (row: number) => fields.some((field) => !isBlank(valueAt(raw, fieldPath(row, field))));
  return Array.from({ length: rows }, (_, row) => rows - row).find((count) => says(count - 1)) ?? 0;
}

/** The entries that take a row out: those below move up, the last one becomes blank. */
export function withoutRow(raw: unknown, fields: Fields, row: number): [path: string, value: unknown][] {
  const count = filledRows(raw, fields);
  return Array.from({ length: Math.max(0, count - row) }, (_, offset) => row + offset).flatMap((to) =>
    fields.map((field): [string, unknown] => [fieldPath(to, field), valueAt(raw, fieldPath(to + 1, field)) ?? null]),
  );
}

/** The entries that blank every row. */
export function withoutRows(raw: unknown, fields: Fields): [path: string, value: unknown][] {
  return Array.from({ length: filledRows(raw, fields) }, (_, row) => row).flatMap((row) =>
    fields.map((field): [string, unknown] => [fieldPath(row, field), null]),
  );
}

/** Rows that the sheet has for options; more would have no cell. */
export function roomFor(cells: ReadonlyMap<string, unknown>): number {
  let rows = 0;
  while (cells.has(`/ledger/${rows}/name`)) rows++;
  return rows;
}
