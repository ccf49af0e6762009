import Big from "big.js";
import { toNumber } from "./decimal";
import type { CellRef } from "./finding";
import { quotient } from "./performance/calculation/quotient";

/** What stands at one place of a table: a figure, words, an answer, or nothing. */
export type Held = number | string | boolean | null;

/** What stands at one place in the first and in the second version of a table. */
export interface Change {
  readonly before: Held;
  readonly after: Held;
  /** Second minus first; null unless both are figures. */
  readonly change: number | null;
  /** The change in % of the first, negative for a fall; null unless both are figures and the first is not 0. */
  readonly percent: number | null;
}

/** An entry or a computed figure that differs. */
export interface Difference extends Change {
  /** JSON pointer into the entries. */
  readonly path: string;
  /** Where it stands in the second version; in the first where the second has no such cell. */
  readonly at?: CellRef;
}

/** What may be compared; a decimal is exact until it is told. */
export type Comparable = Held | Big;

function held(value: Comparable): Held {
  return value instanceof Big ? toNumber(value) : value;
}

function figure(value: Comparable): Big | null {
  if (value instanceof Big) return value;
  return typeof value === "number" ? new Big(value) : null;
}

/** How two versions differ at one place; null where they do not. */
export function changeOf(before: Comparable, after: Comparable): Change | null {
  const [first, second] = [figure(before), figure(after)];
  if (!first || !second) {
    const change = { before: held(before), after: held(after), change: null, percent: null };
    return change.before === change.after ? null : change;
  }
  if (first.eq(second)) return null;
  const change = second.minus(first);
  const percent = first.eq(0) ? null : toNumber(quotient(change.times(100), first.abs()));
  return { before: toNumber(first), after: toNumber(second), change: toNumber(change), percent };
}
