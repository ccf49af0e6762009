import { spell } from "../../decimal";
import { pointer, type Finding } from "../../finding";
import { eachGiven, spotList, type SpotList } from "../../path";
import { oncePer } from "../../remember";
import type { Place } from "../addresses";
import { readAmount } from "../calculation/amount";
import { isComputed, type NumberCell } from "../cell";
import type { PerformanceCheck } from "./check";
import { numberPlaces } from "./tell";

interface DensitySpot {
  readonly path: string;
  /** The carrier's first figure. */
  readonly cell: NumberCell;
}

const spots = oncePer((places: readonly Place[]): SpotList<DensitySpot> => {
  const asked = numberPlaces({ places }).flatMap(({ cell }) => (cell.carrier && !isComputed(cell) ? [cell] : []));
  const first = new Map<string, NumberCell>([...asked].reverse().map((cell) => [cell.carrier ?? "", cell]));
  const all = [...first]
    .reverse()
    .map(([carrier, cell]) => ({ path: pointer("coefficients", "density", carrier), cell }));
  return spotList(all);
});

/** A density is given only for what is metered by volume: with litres in a column of tonnes, it was not applied. */
export const densities: PerformanceCheck = (figures) => {
  const found: Finding[] = [];
  eachGiven(spots(figures.places), figures.raw, ({ path, cell: { name, unit } }, given) => {
    const density = readAmount(given, "kg/L");
    if (density.kind !== "number" || !unit.base.startsWith("t/")) return;
    const told = { zh: `${name.zh}的密度`, en: `density of ${name.en}` };
    const detail = { code: "density-not-needed", severity: "warning", path, asked: unit.zh } as const;
    found.push({ ...detail, first: { name: told, value: spell(density.value), unit: "kg/L" } });
  });
  return found;
};
