import type Big from "big.js";
import { isNegative, isZero, shifted } from "../../decimal";
import { computed, withoutValue, type Outcome } from "./outcome";
import { quotient } from "./quotient";

/** Why a rate has no value: a figure is blank, or what it is divided by is 0 or negative. */
export type RateGap = "blank" | "zero-divisor" | "negative-divisor";

/** Why a target's completion has no value: the target lies on the wrong side of the figure before, or as `RateGap`. */
export type CompletionGap = "blank" | "zero-divisor" | "target-not-below" | "target-not-above";

/** Whether an indicator is better when lower (consumption, discharge) or when higher (reuse, recovery). */
export type Direction = "fall" | "rise";

/** Figures of one indicator in one unit; null is a blank, which is not a zero. */
export interface Target {
  readonly direction: Direction;
  readonly before: Big | null;
  readonly target: Big | null;
  readonly after: Big | null;
}

/** Places that a share moves to be a percentage. */
const PERCENT = 2;

function divided(dividend: Big, divisor: Big): Outcome<Big, RateGap> {
  if (isZero(divisor)) return withoutValue("zero-divisor");
  return isNegative(divisor) ? withoutValue("negative-divisor") : computed(quotient(dividend, divisor));
}

/**
 * Reduction rate (削减率) in %: (before − after) / before × 100. Negative where the indicator rose; above 100 only where
 * `after` is negative. Both figures in the same unit.
 */
export function reductionRate(before: Big | null, after: Big | null): Outcome<Big, RateGap> {
  if (before === null || after === null) return withoutValue("blank");
  return divided(shifted(before.minus(after), PERCENT), before);
}

/**
 * Indicator per unit (单位产品、单位产值指标): quantity / base, in the quantity's unit per unit of the base. The base is the
 * output of product or the output value of the same period.
 */
export function perUnit(quantity: Big | null, base: Big | null): Outcome<Big, RateGap> {
  if (quantity === null || base === null) return withoutValue("blank");
  return divided(quantity, base);
}

/**
 * Completion of a target (目标完成率) in %: what was achieved over what was aimed at × 100, that is
 * (before − after) / (before − target) for an indicator to fall and (after − before) / (target − before) for one to rise.
 * 100 is the target met exactly; negative where the indicator went the wrong way. A target equal to the figure before
 * ("hold") has no rate, and one on the wrong side of it is a slip, not a rate.
 */
export function targetCompletion({ direction, before, target, after }: Target): Outcome<Big, CompletionGap> {
  if (before === null || target === null || after === null) return withoutValue("blank");
  const falls = direction === "fall";
  const aimed = falls ? before.minus(target) : target.minus(before);
  const achieved = falls ? before.minus(after) : after.minus(before);
  if (isZero(aimed)) return withoutValue("zero-divisor");
  if (isNegative(aimed)) return withoutValue(falls ? "target-not-below" : "target-not-above");
  return computed(quotient(shifted(achieved, PERCENT), aimed));
}
