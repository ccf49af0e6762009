import type Big from "big.js";
import { toNumber } from "../decimal";

/** A decimal as a JSON number; null for none, and for one that is too large for a number. */
export function finite(value: Big | null): number | null {
  const number = value === null ? null : toNumber(value);
  return Number.isFinite(number) ? number : null;
}
