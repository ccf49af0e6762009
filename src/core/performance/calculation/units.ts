import type Big from "big.js";
import { computed, withoutValue, type Outcome } from "./outcome";

/**
 * What a unit measures. Electricity and heat stay apart although both are energy: each has coefficients of its own, and a
 * figure that moves from one to the other is a slip to be found, not a conversion.
 */
export type Dimension = "electricity" | "heat" | "mass" | "volume";

/** A unit: its dimension, and how many of the dimension's base unit (kWh, MJ, kg, L) it holds, a power of ten. */
export interface UnitRow {
  readonly dimension: Dimension;
  readonly factor: string;
}

/** Every unit in which a carrier's quantity or a coefficient may stand. 万 is 10⁴; 万度 is 万kWh; 1 m³ is 1000 L. */
export const UNITS = {
  kWh: { dimension: "electricity", factor: "1" },
  万kWh: { dimension: "electricity", factor: "1e4" },
  MJ: { dimension: "heat", factor: "1" },
  GJ: { dimension: "heat", factor: "1e3" },
  kg: { dimension: "mass", factor: "1" },
  t: { dimension: "mass", factor: "1e3" },
  万t: { dimension: "mass", factor: "1e7" },
  L: { dimension: "volume", factor: "1" },
  m3: { dimension: "volume", factor: "1e3" },
  万m3: { dimension: "volume", factor: "1e7" },
} as const satisfies Readonly<Record<string, UnitRow>>;

/** Name of a unit in `UNITS`. */
export type Unit = keyof typeof UNITS;

/** Why a quantity cannot be had in another unit. */
export type ConversionGap = "other-dimension" | "density-needed" | "density-out-of-range";

/** Highest density that is believed, in kg/L: no fuel is heavier, and 840 is a figure in kg/m³. */
export const MAX_DENSITY = 2;

function isBelievable(density: Big): boolean {
  return density.gt(0) && density.lte(MAX_DENSITY);
}

/**
 * A quantity in another unit, exactly.
 * @param density in kg/L (which is t/m³), above 0 and at most `MAX_DENSITY`; needed from a volume to a mass, otherwise
 * not used. There is no way back from mass to volume: coefficients per volume want the volume that was metered.
 */
export function convert(quantity: Big, from: Unit, to: Unit, density: Big | null): Outcome<Big, ConversionGap> {
  const [source, target] = [UNITS[from], UNITS[to]];
  // Factors are powers of ten, so multiplying by the inverse, written as text, stays exact where dividing might round.
  const scaled = quantity.times(source.factor).times(inverse(target.factor));
  if (source.dimension === target.dimension) return computed(scaled);
  if (source.dimension !== "volume" || target.dimension !== "mass") return withoutValue("other-dimension");
  if (density === null) return withoutValue("density-needed");
  return isBelievable(density) ? computed(scaled.times(density)) : withoutValue("density-out-of-range");
}

function inverse(factor: (typeof UNITS)[Unit]["factor"]): string {
  return factor === "1" ? "1" : factor.replace("e", "e-");
}
