import type { PerformanceCheck } from "./check";
import { citedAt, twoFigures } from "./tell";

/** The limit of the no/low-cost options is where the medium/high-cost ones begin. */
export const moneyLimits: PerformanceCheck = (figures) => {
  const [low, high] = [citedAt(figures, "/fields/limit.low"), citedAt(figures, "/fields/limit.high")];
  if (!low || !high || low.value.eq(high.value)) return [];
  return low.value.gt(high.value)
    ? [twoFigures("limits-crossed", "error", low, high)]
    : [twoFigures("limits-apart", "warning", low, high)];
};
