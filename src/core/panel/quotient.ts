import Big from "big.js";
import { toNumber } from "../decimal";

/**
 * An exact fraction: `sum` over `parts`. A mean of three scores may have no last decimal, and nothing is rounded before
 * it is compared with a band.
 */
export interface Quotient {
  readonly sum: Big;
  /** A whole number above 0. */
  readonly parts: number;
}

/** A decimal as a fraction. */
export function whole(value: Big | number): Quotient {
  return { sum: new Big(value), parts: 1 };
}

/** The mean of at least one value. */
export function meanOf(values: readonly Big[]): Quotient {
  return { sum: values.reduce((sum, value) => sum.plus(value), new Big(0)), parts: Math.max(1, values.length) };
}

function commonDivisor(first: number, second: number): number {
  return second === 0 ? first : commonDivisor(second, first % second);
}

function plus(first: Quotient, second: Quotient): Quotient {
  const parts = (first.parts / commonDivisor(first.parts, second.parts)) * second.parts;
  const [one, other] = [first, second].map(({ sum, parts: own }) => sum.times(parts / own));
  return { sum: (one ?? new Big(0)).plus(other ?? 0), parts };
}

/** The exact sum. */
export function sumOf(values: readonly Quotient[]): Quotient {
  return values.reduce(plus, whole(0));
}

/** Below 0, 0 or above 0, as `quotient` is smaller than `value`, equal or larger. */
export function compare({ sum, parts }: Quotient, value: number): number {
  return sum.cmp(new Big(value).times(parts));
}

/** The nearest number, to show and to store. Never compared with a band. */
export function nearest({ sum, parts }: Quotient): number {
  return toNumber(sum.div(parts));
}
