import { valueAt } from "../../../core/path";
import { FLOW_YEARS } from "../../../core/performance/entrySpots";

function textAt(raw: unknown, path: string): string {
  const value = valueAt(raw, path);
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}

/** Path of a year's flow in a row of the feasibility table. */
export function flowPath(row: number, year: number): string {
  return `/feasibility/${row}/flows/${year}`;
}

/** Path of the number of the option that a row is about. */
export function numberPath(row: number): string {
  return `/feasibility/${row}/number`;
}

function isBlank(raw: unknown, row: number): boolean {
  const flows = Array.from({ length: FLOW_YEARS }, (_, year) => flowPath(row, year));
  return [numberPath(row), ...flows].every((path) => textAt(raw, path) === "");
}

/** Rows that the sheet has. */
export function feasibilityRoom(cells: ReadonlyMap<string, unknown>): number {
  let rows = 0;
  while (cells.has(flowPath(rows, 0))) rows++;
  return rows;
}

/**
 * The row of an option's flows: the one with its number, else the first blank one that no option before it will take.
 * Null where the sheet has no row left.
 * @param nth how many options before it have no row of their own.
 */
export function feasibilityRow(raw: unknown, number: string, nth: number, room: number): number | null {
  const rows = Array.from({ length: room }, (_, row) => row);
  const own = rows.find((row) => textAt(raw, numberPath(row)) === number);
  return own ?? rows.filter((row) => isBlank(raw, row))[nth] ?? null;
}

/** The row of each option, by number, in their order. */
export function feasibilityRowsOf(raw: unknown, numbers: readonly string[], room: number): (number | null)[] {
  const hasOwn = (number: string) =>
    Array.from({ length: room }, (_, row) => row).some((row) => textAt(raw, numberPath(row)) === number);
  return numbers.map((number, index) => {
    const before = numbers.slice(0, index).filter((other) => !hasOwn(other)).length;
    return feasibilityRow(raw, number, before, room);
  });
}
