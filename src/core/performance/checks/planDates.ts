import { oncePer } from "../../remember";
import type { Place } from "../addresses";
import type { PerformanceCheck } from "./check";
import { filledDate, isBefore } from "./days";
import { twoFigures, whenOf } from "./tell";

const datesInRows = oncePer((places: readonly Place[]): readonly Place[] => {
  return places.filter(({ path, cell }) => cell.kind === "date" && path.startsWith("/rows/"));
});

/** What is still to be done about problems is to be done after the form was filled in. */
export const planDates: PerformanceCheck = (figures) => {
  const filled = filledDate(figures);
  if (!filled) return [];
  return datesInRows(figures.places).flatMap(({ path, cell }) => {
    const value = figures.date(path);
    if (value === null || !isBefore(value, filled.figure.value)) return [];
    const when = whenOf(figures, path);
    const figure = { name: cell.name, value, unit: "", ...(when === undefined ? {} : { when }) };
    return [twoFigures("plan-in-past", "warning", { path, figure }, filled)];
  });
};
