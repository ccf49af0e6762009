import type { PerformanceCheck } from "./check";
import { optionCells } from "./optionCells";
import { citedAt, twoFigures } from "./tell";

/** Where there are no options of a kind and status, they have neither cost nor benefit. */
export const moneyWithoutOptions: PerformanceCheck = (figures) => {
  const cells = optionCells(figures);
  return cells.flatMap((money) => {
    if (money.measure !== "investment" && money.measure !== "benefit") return [];
    const count = cells.find(
      ({ measure, kind, status }) => measure === "count" && kind === money.kind && status === money.status,
    );
    const [first, second] = [citedAt(figures, money.path), count && citedAt(figures, count.path)];
    if (!first || !second || first.value.lte(0) || !second.value.eq(0)) return [];
    return [twoFigures("money-without-options", "error", first, second)];
  });
};
