import Big from "big.js";
import { sum, toNumber } from "../../decimal";
import { computed, withoutValue, type Outcome } from "./outcome";
import { quotient } from "./quotient";
import { countPositiveRoots, signChanges } from "./positiveRoots";

/** Why an option has no payback time. */
export type PaybackGap = "negative-investment" | "no-yearly-benefit";
/** Why there is no net present value: the rate is not above −100 %, or the value is too large for double precision. */
export type NpvGap = "rate-not-above-minus-one" | "too-large";
/**
 * Why there is no internal rate of return: all flows are 0; investment and flows never differ in sign; the net present
 * value is 0 at more than one rate, or touches 0 without crossing it; or it is 0 at none that could be found.
 */
export type IrrGap = "zero-flow" | "no-sign-change" | "several-rates" | "not-found";

/** Years up to which irregular flows are examined for several rates, which takes time. */
const MAX_IRREGULAR_YEARS = 100;

/**
 * Simple payback time (投资偿还期) in years, N = I / F (cleaner production audit handbook).
 * @param investment I, in any unit of money, at least 0.
 * @param yearlyNet F, net cash flow a year in the same unit, above 0.
 */
export function payback(investment: Big, yearlyNet: Big): Outcome<Big, PaybackGap> {
  if (investment.lt(0)) return withoutValue("negative-investment");
  return yearlyNet.lte(0) ? withoutValue("no-yearly-benefit") : computed(quotient(investment, yearlyNet));
}

/** Σ c_k x^k by Horner's rule: one rounding a step, and no large power that another one has to cancel. */
function valueAt(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((value, coefficient) => value * x + coefficient, 0);
}

/**
 * Net present value (净现值) in the unit of the flows, in double precision: NPV = Σ F_t / (1 + i)^t − I, t from 1
 * (cleaner production audit handbook).
 * @param investment I, spent at the beginning of the first year.
 * @param flows F_t, net cash flow at the end of each year; none gives −I.
 * @param rate i, the discount rate a year as a fraction (0.08 is 8 %), above −1.
 */
export function netPresentValue(investment: Big, flows: readonly Big[], rate: Big): Outcome<number, NpvGap> {
  if (rate.lte(-1)) return withoutValue("rate-not-above-minus-one");
  const growth = toNumber(rate.plus(1));
  const later = flows.reduceRight((value, flow) => (value + toNumber(flow)) / growth, 0);
  const value = later - toNumber(investment);
  return Number.isFinite(value) ? computed(value) : withoutValue("too-large");
}

/**
 * The point between 0 and 1 where Σ c_k x^k changes sign, by bisection until no double lies between the ends. Bisection,
 * because it cannot fail or leave the bracket as Newton's method and secants do, and a few hundred steps cost nothing.
 */
function crossing(coefficients: readonly number[], startsPositive: boolean): number {
  let [low, high] = [0, 1];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return high;
    const value = valueAt(coefficients, middle);
    if (value === 0) return middle;
    if (value > 0 === startsPositive) low = middle;
    else high = middle;
  }
}

/** −I, F_1, F_2, … without zeros at either end, which only scale the net present value. */
function trimmed(investment: Big, flows: readonly Big[]): Big[] {
  const all = [investment.times(-1), ...flows];
  const isFlow = (flow: Big) => !flow.eq(0);
  const first = all.findIndex(isFlow);
  const after = all.length - [...all].reverse().findIndex(isFlow);
  return first < 0 ? [] : all.slice(first, after);
}

/** Scaled so that the largest is between 1 and 10: no sum of theirs leaves the range of doubles. */
function toNumbers(flows: readonly Big[]): number[] {
  const exponent = Math.max(...flows.filter((flow) => !flow.eq(0)).map(({ e }) => e));
  return flows.map((flow) => toNumber(flow.times(new Big(`1e${-exponent}`))));
}

/** The only rate of flows that are known to have one. */
function onlyRate(flows: readonly Big[]): number {
  const undiscounted = sum(flows);
  if (undiscounted.eq(0)) return 0;
  const numbers = toNumbers(flows);
  // With x = 1 / (1 + i) the flows are a polynomial; read backwards they are one of 1 + i. One of the two has the only
  // crossing between 0 and 1: at rates above 0 where first flow and plain sum differ in sign, else at rates below.
  const startsPositive = (flows[0] ?? undiscounted).s > 0;
  const isPositive = undiscounted.s > 0;
  if (startsPositive === isPositive) return crossing(numbers.reverse(), !startsPositive) - 1;
  const discount = crossing(numbers, startsPositive);
  return (1 - discount) / discount;
}

function uniqueness(flows: readonly Big[]): IrrGap | null {
  if (flows.length === 0) return "zero-flow";
  const changes = signChanges(flows.map((flow) => (flow.eq(0) ? 0 : flow.s)));
  if (changes === 0) return "no-sign-change";
  // Descartes: one change of sign has exactly one root.
  if (changes === 1) return null;
  if (flows.length > MAX_IRREGULAR_YEARS + 1) return "not-found";
  const roots = countPositiveRoots(flows);
  if (roots === 1) return null;
  return roots === 0 ? "not-found" : "several-rates";
}

/**
 * Internal rate of return (内部收益率): the rate a year, as a fraction above −1, at which the net present value is 0
 * (cleaner production audit handbook). As near as double precision comes. Whether it is the only one is decided exactly;
 * flows that change sign more than once over more than 100 years are not examined ("not-found").
 * @param investment I, spent at the beginning of the first year.
 * @param flows F_t, net cash flow at the end of each year, in the unit of I.
 */
export function internalRate(investment: Big, flows: readonly Big[]): Outcome<number, IrrGap> {
  const terms = trimmed(investment, flows);
  const gap = uniqueness(terms);
  if (gap !== null) return withoutValue(gap);
  const rate = onlyRate(terms);
  return Number.isFinite(rate) && rate > -1 ? computed(rate) : withoutValue("not-found");
}
