import Big from "big.js";
import { places } from "../../core/decimal";

/** Decimal places of a figure that is told; a small one keeps four digits instead. */
const PLACES = 4;
const PERCENT_PLACES = 2;

/** A figure as people read it: as typed up to four decimal places, else rounded there. */
export function toldFigure(value: Big | number): string {
  const exact = new Big(value);
  if (places(exact) <= PLACES) return exact.toFixed();
  if (exact.abs().gte(1)) return exact.round(PLACES).toFixed();
  return new Big(exact.toPrecision(PLACES)).toFixed();
}

/** A figure in its unit, a percentage to two decimal places. */
export function toldIn(unit: string, value: Big | number): string {
  return /^[%％]$/u.test(unit) ? toldPercent(value) : toldFigure(value);
}

/** A percentage without its sign, rounded to two decimal places. */
export function toldPercent(value: Big | number): string {
  return new Big(value).round(PERCENT_PLACES).toFixed();
}
