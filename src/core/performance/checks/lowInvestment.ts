import { isPositive, spell } from "../../decimal";
import type { PerformanceCheck } from "./check";
import { bothOf, pairsOf } from "./optionCells";
import { twoFigures } from "./tell";

/** What no/low-cost options cost, with their number. */
const pairs = pairsOf(
  ({ measure, kind }) => kind === "low" && measure === "investment",
  ({ measure, kind, status }, money) => kind === "low" && measure === "count" && status === money.status,
);

/** No/low-cost options together cost at most their number times the money limit. */
export const lowInvestment: PerformanceCheck = (figures) => {
  const { moneyLimit, moneyLimitPath } = figures.settings;
  if (moneyLimit === null) return [];
  return pairs(figures).flatMap((pair) => {
    const [first, number] = bothOf(figures, pair) ?? [];
    if (!first || !number || !isPositive(number.value)) return [];
    const most = moneyLimit.times(number.value);
    if (first.value.lte(most)) return [];
    const name = { zh: "方案数与分类标准之积", en: "number of options times money limit" };
    const second = { path: number.path, figure: { ...first.figure, name, value: spell(most) } };
    return [twoFigures("low-investment-above-limit", "warning", first, second, [moneyLimitPath])];
  });
};
