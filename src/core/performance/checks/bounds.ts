import type { Finding } from "../../finding";
import type { Figures } from "../figures";
import type { PerformanceCheck } from "./check";
import { citeMoney } from "./optionCells";
import { cite, numberPlaces, type NumberPlace } from "./tell";

function ofPlace(figures: Figures, place: NumberPlace): Finding[] {
  const { path, cell } = place;
  const reading = figures.reading(path);
  if (reading.kind !== "number") return [];
  const { value } = reading;
  const isLow = cell.min !== null && value.lt(cell.min);
  const isHigh = cell.max !== null && value.gt(cell.max);
  if (isLow || isHigh) {
    const min = cell.min === null ? null : String(cell.min);
    const max = cell.max === null ? null : String(cell.max);
    return [{ code: "outside-bounds", severity: "error", path, first: cite(figures, place, value).figure, min, max }];
  }
  if (!cell.whole || value.eq(value.round())) return [];
  return [{ code: "not-whole", severity: "error", path, first: cite(figures, place, value).figure }];
}

/** Figures lie within what makes sense for them (rates from 0 to 100 %), and counts are whole. */
export const bounds: PerformanceCheck = (figures) => {
  const investments = figures.ledger.options.flatMap((option): Finding[] => {
    if (!option.investment?.lt(0)) return [];
    const { path, figure: first } = citeMoney(option, "investment", option.investment);
    return [{ code: "outside-bounds", severity: "error", path, first, min: "0", max: null }];
  });
  return [...numberPlaces(figures).flatMap((place) => ofPlace(figures, place)), ...investments];
};
