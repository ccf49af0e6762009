import { spell } from "../../decimal";
import type { PerformanceCheck } from "./check";
import { optionCells } from "./optionCells";
import { citedAt, twoFigures } from "./tell";

/** No/low-cost options together cost at most their number times the money limit. */
export const lowInvestment: PerformanceCheck = (figures) => {
  const { moneyLimit, moneyLimitPath } = figures.settings;
  if (moneyLimit === null) return [];
  const cells = optionCells(figures).filter(({ kind }) => kind === "low");
  return cells.flatMap((investment) => {
    if (investment.measure !== "investment") return [];
    const count = cells.find(({ measure, status }) => measure === "count" && status === investment.status);
    const [first, number] = [citedAt(figures, investment.path), count && citedAt(figures, count.path)];
    if (!first || !number || number.value.lte(0)) return [];
    const most = moneyLimit.times(number.value);
    if (first.value.lte(most)) return [];
    const name = { zh: "方案数与分类标准之积", en: "number of options times money limit" };
    const second = { path: number.path, figure: { ...first.figure, name, value: spell(most) } };
    return [twoFigures("low-investment-above-limit", "warning", first, second, [moneyLimitPath])];
  });
};
