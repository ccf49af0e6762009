import type Big from "big.js";
import { shifted } from "../../decimal";

/** A computed value, or null with the coded reason why there is none. Never NaN, never infinite. */
export type Outcome<Value, Reason extends string> =
  { readonly value: Value; readonly reason: null } | { readonly value: null; readonly reason: Reason };

/** The outcome of a computation that has a value. */
export function computed<Value>(value: Value): { readonly value: Value; readonly reason: null } {
  return { value, reason: null };
}

/** The outcome of a computation that has none. */
export function withoutValue<Reason extends string>(reason: Reason): { readonly value: null; readonly reason: Reason } {
  return { value: null, reason };
}

/**
 * `dividend` / `divisor`, which must not be 0: exact where the quotient ends within twenty digits, else rounded half up
 * at the twentieth decimal place, or at the twentieth digit that is not a leading zero where the quotient is below 1.
 */
export function quotient(dividend: Big, divisor: Big): Big {
  // big.js divides to twenty decimal places, which would leave a tiny quotient few digits or none.
  const shift = Math.max(0, divisor.e - dividend.e);
  return shift === 0 ? dividend.div(divisor) : shifted(shifted(dividend, shift).div(divisor), -shift);
}
