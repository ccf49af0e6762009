import type { PerformanceCheck } from "./check";
import { filledDate, isBefore } from "./days";
import { twoFigures, whenOf } from "./tell";

/** What is still to be done about problems is to be done after the form was filled in. */
export const planDates: PerformanceCheck = (figures) => {
  const filled = filledDate(figures);
  if (!filled) return [];
  return figures.places.flatMap(({ path, cell }) => {
    if (cell.kind !== "date" || !path.startsWith("/rows/")) return [];
    const value = figures.date(path);
    if (value === null || !isBefore(value, filled.figure.value)) return [];
    const when = whenOf(figures, path);
    const figure = { name: cell.name, value, unit: "", ...(when === undefined ? {} : { when }) };
    return [twoFigures("plan-in-past", "warning", { path, figure }, filled)];
  });
};
