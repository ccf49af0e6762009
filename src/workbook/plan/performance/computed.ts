import Big from "big.js";
import type { Carrier, Formula, NumberCell } from "../../../core/performance/cell";
import type { Measure } from "../../../core/performance/calculation/coefficient";
import type { FormulaText, Refer } from "../builder";
import { COEFFICIENT_COLUMNS, coefficientRow } from "./coefficientSlots";
import type { Draft } from "./draft";
import { completionOf, ratioOf, reductionOf, shareOf, sumOf, weightedSum, type WeightedCell } from "./formulas";

/** A decimal as formulas write it. */
function decimal(value: Big): string {
  return value.toString().replace("e", "E");
}

/** What turns a figure of one unit per another into the unit of the ratio's cell. */
function ratioFactor(of: NumberCell, per: NumberCell, cell: NumberCell): string {
  return decimal(new Big(of.unit.factor).div(per.unit.factor).div(cell.unit.factor));
}

interface Parts {
  readonly refer: (key: string) => string;
  readonly cellOf: (key: string) => NumberCell;
  /** Reference of a carrier's coefficient, in tonnes per base unit. */
  readonly coefficient: (measure: Measure, carrier: Carrier) => string;
}

function weighted(measure: Measure, keys: readonly string[], cell: NumberCell, parts: Parts): string {
  const target = new Big(1).div(cell.unit.factor);
  const cells = keys.map((key): WeightedCell => {
    const source = parts.cellOf(key);
    const isThere = source.unit.base === cell.unit.base;
    const coefficient = isThere || !source.carrier ? null : parts.coefficient(measure, source.carrier);
    return { cell: parts.refer(key), factor: decimal(target.times(source.unit.factor)), coefficient };
  });
  return weightedSum(cells);
}

function textOf(formula: Formula, cell: NumberCell, parts: Parts): string {
  const { refer, cellOf } = parts;
  switch (formula.op) {
    case "sum":
      return sumOf(formula.of.map(refer));
    case "completion":
      return completionOf(refer(formula.before), refer(formula.target), refer(formula.after));
    case "reduction":
      return reductionOf(refer(formula.before), refer(formula.after));
    case "ratio":
      return ratioOf(refer(formula.of), refer(formula.per), ratioFactor(cellOf(formula.of), cellOf(formula.per), cell));
    case "share":
      return shareOf(refer(formula.of), formula.in.map(refer));
    case "standard-coal":
      return weighted("standard-coal", formula.of, cell, parts);
    case "carbon-dioxide":
      return weighted("co2", formula.of, cell, parts);
  }
}

function coefficientIn(refer: Refer): Parts["coefficient"] {
  return (measure, carrier) => refer("coefficients", coefficientRow(measure, carrier), COEFFICIENT_COLUMNS.tonnes);
}

/** The formula of a computed place. */
export function computedFormula(draft: Draft, path: string): FormulaText {
  const computation = draft.computations.get(path);
  if (!computation) throw new Error(`nothing computes ${path}`);
  const { formula, cell, pathOf } = computation;
  const cellOf = (key: string) => {
    const found = draft.numbers.get(pathOf(key));
    if (!found) throw new Error(`no figure at ${pathOf(key)}`);
    return found;
  };
  return (refer) =>
    textOf(formula, cell, {
      refer: (key) => draft.book.refer(refer, pathOf(key)),
      cellOf,
      coefficient: coefficientIn(refer),
    });
}
