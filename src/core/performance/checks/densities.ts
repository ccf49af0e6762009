import { spell } from "../../decimal";
import { pointer } from "../../finding";
import { valueAt } from "../../path";
import { readAmount } from "../calculation/amount";
import { isComputed, type NumberCell } from "../cell";
import type { PerformanceCheck } from "./check";
import { numberPlaces } from "./tell";

/** A density is given only for what is metered by volume: with litres in a column of tonnes, it was not applied. */
export const densities: PerformanceCheck = (figures) => {
  const asked = numberPlaces(figures).flatMap(({ cell }) => (cell.carrier && !isComputed(cell) ? [cell] : []));
  const first = new Map<string, NumberCell>([...asked].reverse().map((cell) => [cell.carrier ?? "", cell]));
  return [...first].reverse().flatMap(([carrier, { name, unit }]) => {
    const path = pointer("coefficients", "density", carrier);
    const density = readAmount(valueAt(figures.raw, path), "kg/L");
    if (density.kind !== "number" || !unit.base.startsWith("t/")) return [];
    const told = { zh: `${name.zh}的密度`, en: `density of ${name.en}` };
    const detail = { code: "density-not-needed", severity: "warning", path, asked: unit.zh } as const;
    return [{ ...detail, first: { name: told, value: spell(density.value), unit: "kg/L" } }];
  });
};
