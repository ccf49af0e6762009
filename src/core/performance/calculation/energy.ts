import type Big from "big.js";
import { sum } from "../../decimal";
import { useCoefficient, type CoefficientGap, type CoefficientResult } from "./coefficient";
import type { CoefficientRule, Measure, UsedCoefficient } from "./coefficient";
import { computed, withoutValue, type Outcome } from "./outcome";
import { convert, type ConversionGap, type Unit } from "./units";

/** A carrier (能源种类) as it was consumed in one period. */
export interface CarrierUse {
  /** The caller's name for it; comes back in the result. */
  readonly id: string;
  /** Null is a blank, which is not a zero. Negative for what was sold on (输出能源). */
  readonly quantity: Big | null;
  readonly unit: Unit;
  /** Null where none was chosen. */
  readonly coefficient: CoefficientRule | null;
  /** The user's own figure in place of the coefficient's, in the coefficient's unit. */
  readonly own?: Big | null;
  /** In kg/L; needed where the quantity is a volume and the coefficient stands per mass. */
  readonly density?: Big | null;
}

/** Why a carrier adds no figure: as the coefficient or the unit says, a blank quantity, or a coefficient of the other measure. */
export type CarrierGap = CoefficientGap | ConversionGap | "blank-quantity" | "wrong-measure";

/** What one carrier comes to. */
export interface CarrierResult {
  readonly id: string;
  /** In tce or t CO2. */
  readonly amount: Outcome<Big, CarrierGap>;
  /** The quantity in the coefficient's unit; null where it cannot be had. */
  readonly converted: Big | null;
  /** The coefficient actually used; null where there is none. */
  readonly used: UsedCoefficient | null;
}

/** Carriers added up. */
export interface Balance {
  readonly unit: "tce" | "tCO2";
  readonly carriers: readonly CarrierResult[];
  /** The exact total; none without carriers ("empty") or while a carrier has no figure ("incomplete"). */
  readonly total: Outcome<Big, "empty" | "incomplete">;
  /** The sum of the carriers that have a figure. */
  readonly provisional: Big;
}

/** Each result unit: what it measures, and tonnes in one of it. */
const RESULTS = {
  kgce: { measure: "standard-coal", tonnes: "0.001" },
  kgCO2: { measure: "co2", tonnes: "0.001" },
  tCO2: { measure: "co2", tonnes: "1" },
} as const satisfies Readonly<Record<CoefficientResult, { measure: Measure; tonnes: string }>>;

function resultOf(use: CarrierUse, measure: Measure): CarrierResult {
  const chosen = useCoefficient(use.coefficient, use.own ?? null);
  const without = (reason: CarrierGap, used: UsedCoefficient | null): CarrierResult => {
    return { id: use.id, amount: withoutValue(reason), converted: null, used };
  };
  if (chosen.value === null) return without(chosen.reason, null);
  const used = chosen.value;
  const { measure: measured, tonnes } = RESULTS[used.result];
  if (measured !== measure) return without("wrong-measure", null);
  if (use.quantity === null) return without("blank-quantity", used);
  const converted = convert(use.quantity, use.unit, used.per, use.density ?? null);
  if (converted.value === null) return without(converted.reason, used);
  const amount = computed(converted.value.times(used.value).times(tonnes));
  return { id: use.id, amount, converted: converted.value, used };
}

function totalOf(amounts: readonly Big[], carriers: number): Balance["total"] {
  if (carriers === 0) return withoutValue("empty");
  return amounts.length === carriers ? computed(sum(amounts)) : withoutValue("incomplete");
}

function balance(uses: readonly CarrierUse[], measure: Measure, unit: Balance["unit"]): Balance {
  const carriers = uses.map((use) => resultOf(use, measure));
  const amounts = carriers.flatMap(({ amount }) => (amount.value === null ? [] : [amount.value]));
  return { unit, carriers, total: totalOf(amounts, carriers.length), provisional: sum(amounts) };
}

/**
 * Comprehensive energy consumption (综合能耗) in tce: Σ quantity × standard coal coefficient (GB/T 2589), exactly. Takes the
 * carriers that are to count; one that is left out on purpose (fresh water) is simply not in the list.
 */
export function comprehensiveEnergy(uses: readonly CarrierUse[]): Balance {
  return balance(uses, "standard-coal", "tce");
}

/**
 * CO2 of the carriers in t: Σ quantity × emission factor, exactly; for electricity the factor of a year and a grid, for fuels
 * heat value × carbon per heat × oxidation × 44/12 (guideline defaults). Takes the carriers that are to count.
 */
export function carbonDioxide(uses: readonly CarrierUse[]): Balance {
  return balance(uses, "co2", "tCO2");
}
