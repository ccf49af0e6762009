/** The coefficients that a table computes with, and what a carrier comes to by them. */
import Big from "big.js";
import type { Amount } from "./calculation/amount";
import type { CoefficientRule, Measure } from "./calculation/coefficient";
import { carbonDioxide, comprehensiveEnergy, type CarrierGap } from "./calculation/energy";
import { withoutValue, type Outcome } from "./calculation/outcome";
import { UNITS, type Unit } from "./calculation/units";
import { coefficientPath, coefficientUnit, densityPath, type CoefficientRow } from "./carriers";
import type { Carrier, NumberCell } from "./cell";
import type { CoefficientUse } from "./report";

/** The coefficients that a table computes with. */
export interface Coefficients {
  readonly uses: readonly CoefficientUse[];
  /** What a carrier's quantity, in its cell's base unit, comes to in tce or t of CO2. */
  readonly amountOf: (measure: Measure, cell: NumberCell, quantity: Big) => Big | null;
  /** Why a carrier's quantity comes to nothing; null where it does come to something. */
  readonly gapOf: (measure: Measure, cell: NumberCell) => CarrierGap | null;
}

/** How entries read at a path. */
export interface EntryReading {
  readonly amount: (path: string) => Amount;
  readonly text: (path: string) => string;
}

const ONE = new Big(1);

/** The unit of a calculation in which a cell's base unit counts: "t/a" is t. */
function unitOf({ unit }: NumberCell): Unit | null {
  const name = unit.base.replace(/\/a$/u, "");
  return Object.hasOwn(UNITS, name) ? (name as Unit) : null;
}

/** The value stands in the entries alone, so that the rule itself has none to fall back on. */
function ruleOf(measure: Measure, carrier: Carrier): CoefficientRule {
  return {
    id: carrier,
    ...coefficientUnit(measure, carrier),
    figure: { kind: "ask", why: { zh: "", en: "" }, seen: [] },
  };
}

/** Reads the coefficients that a table computes with from entries that hold them all. */
export function readCoefficients(rows: readonly CoefficientRow[], { amount, text }: EntryReading): Coefficients {
  const numberAt = (path: string): Big | null => {
    const read = amount(path);
    return read.kind === "number" ? read.value : null;
  };
  const uses = rows.map(({ measure, carrier }) => {
    const id = text(`/coefficients/${measure}/${carrier}/id`);
    const value = numberAt(coefficientPath(measure, carrier))?.toFixed() ?? null;
    const source = text(`/coefficients/${measure}/${carrier}/source`);
    return { measure, carrier, id: id === "" ? null : id, value, source };
  });
  const workOut = (measure: Measure, cell: NumberCell): Outcome<Big, CarrierGap> => {
    const { carrier } = cell;
    const unit = unitOf(cell);
    if (!carrier || !unit) return withoutValue("no-coefficient");
    const own = numberAt(coefficientPath(measure, carrier));
    const density = numberAt(densityPath(carrier));
    const use = { id: carrier, quantity: ONE, unit, coefficient: ruleOf(measure, carrier), own, density };
    const { carriers } = measure === "co2" ? carbonDioxide([use]) : comprehensiveEnergy([use]);
    return carriers[0]?.amount ?? withoutValue("no-coefficient");
  };
  // Nothing is rounded on the way, so that what one unit comes to tells what any quantity does.
  const ofUnits: Readonly<Record<Measure, Map<NumberCell, Outcome<Big, CarrierGap>>>> = {
    "standard-coal": new Map(),
    co2: new Map(),
  };
  const ofUnit = (measure: Measure, cell: NumberCell): Outcome<Big, CarrierGap> => {
    const known = ofUnits[measure].get(cell) ?? workOut(measure, cell);
    ofUnits[measure].set(cell, known);
    return known;
  };
  return {
    uses,
    amountOf: (measure, cell, quantity) => ofUnit(measure, cell).value?.times(quantity) ?? null,
    gapOf: (measure, cell) => ofUnit(measure, cell).reason,
  };
}
