/**
 * How the formulas of cells are computed: exactly, in base units, given back in the cell's own.
 *
 * What a formula makes of blanks; the workbook's formulas do the same:
 *
 * | formula                        | a part is blank                 | all are blank | a part has no value though something is there |
 * | ------------------------------ | ------------------------------- | ------------- | --------------------------------------------- |
 * | sum                            | the sum of those that are given | blank         | no value                                      |
 * | standard-coal, carbon-dioxide  | the carrier is not used         | blank         | no value                                      |
 * | share, ratio, reduction,       | blank                           | blank         | no value                                      |
 * | completion                     |                                 |               |                                               |
 *
 * "No value though something is there" is a gap: a figure that could not be read ("约30"), a divisor that is 0 or less, a
 * target that equals the figure before, or a carrier that is used (its quantity is neither blank nor 0) and has no
 * coefficient. A gap stays a gap in whatever is built on it, so that no total is too small in silence.
 */
import Big from "big.js";
import { isZero, sum } from "../decimal";
import { oncePer } from "../remember";
import { perUnit, reductionRate, targetCompletion } from "./calculation/rates";
import type { Outcome } from "./calculation/outcome";
import type { Measure } from "./calculation/coefficient";
import type { Formula, NumberCell } from "./cell";

/** A figure as formulas see it, in its cell's unit; or nothing there; or something there that has no value. */
export type Term = Big | "blank" | "gap";

/** A cell that a formula names, and its figure. */
export interface Operand {
  readonly cell: NumberCell;
  readonly term: Term;
}

/** What a carrier's quantity comes to, in tce or t of CO2; null: there is no coefficient. `quantity` is in the cell's base unit. */
export type Conversion = (measure: Measure, cell: NumberCell, quantity: Big) => Big | null;

const NOTHING = new Big(0);
const HUNDRED = new Big(100);

function isGiven(term: Term): term is Big {
  return typeof term !== "string";
}

const factorOf = oncePer(({ unit }: NumberCell): Big => new Big(unit.factor));
const inverseFactor = oncePer(({ unit }: NumberCell): Big => new Big(1).div(unit.factor));

/** A figure in a cell's unit, in base units. */
export function toBase(cell: NumberCell, figure: Big): Big {
  return cell.unit.factor === 1 ? figure : figure.times(factorOf(cell));
}

/** From base units to a cell's unit. Factors are powers of ten, so multiplying by the inverse stays exact. */
function inUnit(value: Big, cell: NumberCell): Big {
  return cell.unit.factor === 1 ? value : value.times(inverseFactor(cell));
}

function termOf(outcome: Outcome<Big, string>): Term {
  return outcome.value ?? "gap";
}

/** Computes from parts that are all needed. */
function fromAll(parts: readonly Operand[], compute: (values: readonly Big[]) => Term): Term {
  const values: Big[] = [];
  for (const { term } of parts) {
    if (term === "gap") return "gap";
    if (isGiven(term)) values.push(term);
  }
  return values.length < parts.length ? "blank" : compute(values);
}

/** Adds up what those parts that are given come to. */
function fromGiven(parts: readonly Operand[], amountOf: (figure: Big, cell: NumberCell) => Big | null): Term {
  if (parts.some(({ term }) => term === "gap")) return "gap";
  let total: Term = "blank";
  for (const { cell, term } of parts) {
    if (!isGiven(term)) continue;
    const amount = amountOf(term, cell);
    if (amount === null) return "gap";
    total = isGiven(total) ? total.plus(amount) : amount;
  }
  return total;
}

function completion(parts: readonly Operand[]): Term {
  return fromAll(parts, ([before = NOTHING, target = before, after = before]) => {
    // A row of targets takes any indicator, so the target itself tells which way is better.
    const direction = target.lt(before) ? "fall" : "rise";
    return termOf(targetCompletion({ direction, before, target, after }));
  });
}

function ratio(cell: NumberCell, parts: readonly Operand[]): Term {
  const [of, per] = parts;
  if (!of || !per) return "gap";
  return fromAll(parts, ([quantity = NOTHING, base = NOTHING]) =>
    termOf(perUnit(toBase(of.cell, quantity), toBase(cell, toBase(per.cell, base)))),
  );
}

function share(parts: readonly Operand[]): Term {
  return fromAll(parts, ([part = NOTHING, ...all]) => termOf(perUnit(part.times(HUNDRED), sum(all))));
}

function energy(measure: Measure, cell: NumberCell, parts: readonly Operand[], convert: Conversion): Term {
  const total = fromGiven(parts, (figure, used) => {
    const quantity = toBase(used, figure);
    // A carrier that is not used needs no coefficient.
    if (isZero(quantity)) return quantity;
    // What stands in tonnes of standard coal already is what it comes to.
    return used.unit.base === cell.unit.base ? quantity : convert(measure, used, quantity);
  });
  return isGiven(total) ? inUnit(total, cell) : total;
}

/**
 * The value of a formula in the unit of its cell; percentages as such. Only a quotient is rounded, at the twentieth digit.
 * @param parts the cells that the formula names, in the order of `namesIn`; one that is not there is a gap.
 */
export function compute(formula: Formula, cell: NumberCell, parts: readonly Operand[], convert: Conversion): Term {
  switch (formula.op) {
    case "sum":
      return fromGiven(parts, (figure) => figure);
    case "completion":
      return completion(parts);
    case "reduction":
      return fromAll(parts, ([before = null, after = null]) => termOf(reductionRate(before, after)));
    case "ratio":
      return ratio(cell, parts);
    case "share":
      return share(parts);
    case "standard-coal":
      return energy("standard-coal", cell, parts, convert);
    case "carbon-dioxide":
      return energy("co2", cell, parts, convert);
  }
}
