import { isPositive, isZero } from "../../decimal";
import type { PerformanceCheck } from "./check";
import { bothOf, pairsOf } from "./optionCells";
import { twoFigures } from "./tell";

/** Money of options, with their number. */
const pairs = pairsOf(
  ({ measure }) => measure === "investment" || measure === "benefit",
  ({ measure, kind, status }, money) => measure === "count" && kind === money.kind && status === money.status,
);

/** Where there are no options of a kind and status, they have neither cost nor benefit. */
export const moneyWithoutOptions: PerformanceCheck = (figures) =>
  pairs(figures).flatMap((pair) => {
    const [first, second] = bothOf(figures, pair) ?? [];
    if (!first || !second || !isPositive(first.value) || !isZero(second.value)) return [];
    return [twoFigures("money-without-options", "error", first, second)];
  });
