import type { FindingCode } from "../../../../../src/core/finding";

/** One mistake seeded into the consistent example of a form. */
export interface Mistake {
  readonly form: string;
  readonly name: string;
  /** Entries that are changed, by path. */
  readonly changed: Readonly<Record<string, unknown>>;
  readonly code: FindingCode;
  /** Every cell that the finding names, the main one first. */
  readonly cells: readonly string[];
  /** What its Chinese sentence says of the figures. */
  readonly says: readonly string[];
  /** What else the same mistake makes wrong. */
  readonly also?: readonly FindingCode[];
}

type Row = readonly [
  name: string,
  changed: Readonly<Record<string, unknown>>,
  code: FindingCode,
  cells: readonly string[],
  says: readonly string[],
  also?: readonly FindingCode[],
];

/** Rows of mistakes seeded into one form. */
export function mistakesOf(form: string, rows: readonly Row[]): Mistake[] {
  return rows.map(([name, changed, code, cells, says, also = []]) => ({
    form,
    name,
    changed,
    code,
    cells,
    says,
    also,
  }));
}
