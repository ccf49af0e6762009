/** Slips of units: a figure that is about 1000 or 10 000 times another one that should be near it. */
import type Big from "big.js";
import { isPositive } from "../../decimal";
import type { Finding, Severity } from "../../finding";
import { quotient } from "../calculation/quotient";
import { withOthers, type Cited } from "./tell";

/** Factors between units that are mistaken for one another: kg and t; t and 万t, 元 and 万元, kWh and 万kWh. */
const FACTORS = ["1000", "10000"] as const;

/** A thousand or ten thousand. */
export type SlipFactor = (typeof FACTORS)[number];

/**
 * How far figures of neighbouring years may lie apart for reasons of their own: up to threefold either way. The bands of
 * the two factors (333 to 3000, 3333 to 30 000) do not meet, and no common change of production reaches them.
 */
export const YEAR_BAND = "3";

/** How far figures that should be equal may lie apart by rounding. */
export const EQUAL_BAND = "1.02";

/**
 * The factor of the slip between two figures in one unit; null where there is none.
 * @param band above 1 and below 10: a ratio from factor / band to factor × band is a slip.
 */
export function slipFactor(first: Big, second: Big, band: Big): SlipFactor | null {
  // Within a band below 10, figures a thousand times apart differ by two digits at least; nearly all differ by fewer.
  if (Math.abs(first.e - second.e) < 2 || !isPositive(first) || !isPositive(second)) return null;
  const [more, less] = first.gt(second) ? [first, second] : [second, first];
  const ratio = quotient(more, less);
  return FACTORS.find((factor) => ratio.times(band).gte(factor) && ratio.lte(band.times(factor))) ?? null;
}

/** The finding of a slip. */
export function unitSlip(
  severity: Severity,
  factor: SlipFactor,
  first: Cited,
  second: Cited,
  more: readonly string[] = [],
): Finding {
  const detail = { code: "unit-slip", severity, path: first.path, factor } as const;
  return withOthers({ ...detail, first: first.figure, second: second.figure }, [second.path, ...more]);
}
