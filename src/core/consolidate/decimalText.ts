import Big from "big.js";
import { isZero } from "../decimal";

/** No figure of an enterprise has as many digits; one that has is a slip, and would spoil every sum. */
const DECIMAL = /^-?\d{1,40}(\.\d{1,40})?$/u;

/** Whether a text is a decimal as a record writes it: in full, in the one way that `Big` writes it. */
export function isDecimalText(text: string): boolean {
  return DECIMAL.test(text) && new Big(text).toFixed() === text;
}

/** A decimal in full; null for one with more than forty digits on either side of the point. */
export function decimalText(value: Big): string | null {
  // A product of zero with a negative number is still zero.
  const text = isZero(value) ? "0" : value.toFixed();
  return DECIMAL.test(text) ? text : null;
}
