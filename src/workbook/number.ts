/** Digits that Excel itself keeps; the rest of a stored number is binary noise. */
const SIGNIFICANT_DIGITS = 15;

/** A stored number as a person sees it. */
export function cleanNumber(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT_DIGITS));
}
