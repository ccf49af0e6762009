import Big from "big.js";
import { places } from "../../decimal";
import type { Finding } from "../../finding";
import { oncePer } from "../../remember";
import type { Place } from "../addresses";
import type { NumberCell } from "../cell";
import type { Figures } from "../figures";
import type { PerformanceCheck } from "./check";
import { citeMoney } from "./optionCells";
import { cite, numberPlaces, type NumberPlace } from "./tell";

const typedPlaces = oncePer((all: readonly Place[]): readonly NumberPlace[] => {
  return numberPlaces({ places: all }).filter(({ computed }) => !computed);
});

const limitsOf = oncePer(({ min, max }: NumberCell): readonly (Big | null)[] => {
  return [min, max].map((limit) => (limit === null ? null : new Big(limit)));
});

function ofPlace(figures: Figures, place: NumberPlace): Finding[] {
  const { path, cell } = place;
  const reading = figures.reading(path);
  if (reading.kind !== "number") return [];
  const { value } = reading;
  const [least, most] = limitsOf(cell);
  if (least?.gt(value) || most?.lt(value)) {
    const min = cell.min === null ? null : String(cell.min);
    const max = cell.max === null ? null : String(cell.max);
    return [{ code: "outside-bounds", severity: "error", path, first: cite(figures, place, value).figure, min, max }];
  }
  if (!cell.whole || places(value) === 0) return [];
  return [{ code: "not-whole", severity: "error", path, first: cite(figures, place, value).figure }];
}

/** Figures lie within what makes sense for them (rates from 0 to 100 %), and counts are whole. */
export const bounds: PerformanceCheck = (figures) => {
  const investments = figures.ledger.options.flatMap((option): Finding[] => {
    if (!option.investment?.lt(0)) return [];
    const { path, figure: first } = citeMoney(option, "investment", option.investment);
    return [{ code: "outside-bounds", severity: "error", path, first, min: "0", max: null }];
  });
  return [...typedPlaces(figures.places).flatMap((place) => ofPlace(figures, place)), ...investments];
};
