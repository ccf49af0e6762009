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

function isGiven(term: Term): term is Big {
  return term instanceof Big;
}

/** A figure in a cell's unit, in base units. */
function toBase({ cell, term }: Operand & { readonly term: Big }): Big {
  return cell.unit.factor === 1 ? term : term.times(cell.unit.factor);
}

const inverseFactor = oncePer(({ unit }: NumberCell): Big => new Big(1).div(unit.factor));

/** From base units to a cell's unit. Factors are powers of ten, so multiplying by the inverse stays exact. */
function inUnit(value: Big, cell: NumberCell): Big {
  return cell.unit.factor === 1 ? value : value.times(inverseFactor(cell));
}

function termOf(outcome: Outcome<Big, string>): Term {
  return outcome.value ?? "gap";
}

/** Computes from parts that are all needed. */
function fromAll(parts: readonly Operand[], compute: (values: readonly Big[]) => Term): Term {
  const terms = parts.map(({ term }) => term);
  if (terms.includes("gap")) return "gap";
  const values = terms.filter(isGiven);
  return values.length < terms.length ? "blank" : compute(values);
}

/** Computes from those parts that are given. */
function fromGiven(parts: readonly Operand[], amountOf: (part: Operand & { readonly term: Big }) => Big | null): Term {
  if (parts.some(({ term }) => term === "gap")) return "gap";
  const given = parts.filter((part): part is Operand & { readonly term: Big } => isGiven(part.term));
  if (given.length === 0) return "blank";
  const amounts = given.map(amountOf).filter((amount) => amount !== null);
  return amounts.length < given.length ? "gap" : sum(amounts);
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
  return fromAll(parts, ([quantity = NOTHING, base = NOTHING]) => {
    const inBase = toBase({ cell: per.cell, term: base });
    return termOf(perUnit(toBase({ cell: of.cell, term: quantity }), toBase({ cell, term: inBase })));
  });
}

function share([of, ...whole]: readonly Operand[]): Term {
  if (!of) return "gap";
  return fromAll([of, ...whole], ([part = NOTHING, ...all]) => termOf(perUnit(part.times(100), sum(all))));
}

function energy(measure: Measure, cell: NumberCell, parts: readonly Operand[], convert: Conversion): Term {
  const total = fromGiven(parts, (part) => {
    const quantity = toBase(part);
    // A carrier that is not used needs no coefficient.
    if (isZero(quantity)) return quantity;
    // What stands in tonnes of standard coal already is what it comes to.
    return part.cell.unit.base === cell.unit.base ? quantity : convert(measure, part.cell, quantity);
  });
  return isGiven(total) ? inUnit(total, cell) : total;
}

/**
 * The value of a formula in the unit of its cell; percentages as such. Only a quotient is rounded, at the twentieth digit.
 * @param find the cells that the formula names; one that is not there is a gap.
 */
export function compute(formula: Formula, cell: NumberCell, find: (key: string) => Operand, convert: Conversion): Term {
  switch (formula.op) {
    case "sum":
      return fromGiven(formula.of.map(find), ({ term }) => term);
    case "completion":
      return completion([formula.before, formula.target, formula.after].map(find));
    case "reduction":
      return fromAll([formula.before, formula.after].map(find), ([before = null, after = null]) =>
        termOf(reductionRate(before, after)),
      );
    case "ratio":
      return ratio(cell, [formula.of, formula.per].map(find));
    case "share":
      return share([formula.of, ...formula.in].map(find));
    case "standard-coal":
      return energy("standard-coal", cell, formula.of.map(find), convert);
    case "carbon-dioxide":
      return energy("co2", cell, formula.of.map(find), convert);
  }
}
