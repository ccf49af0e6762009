import type Big from "big.js";
import { places } from "../../decimal";

/** Halvings of the interval before roots that still lie together count as one root met more than once (about 4e-15). */
const DEPTH = 48;

/** Changes of sign in a list of numbers, zeros left out. */
export function signChanges(signs: readonly number[]): number {
  const known = signs.filter((sign) => sign !== 0);
  return known.filter((sign, index) => index > 0 && sign !== known[index - 1]).length;
}

function signOf(value: bigint): number {
  return value > 0n ? 1 : value < 0n ? -1 : 0;
}

function integers(coefficients: readonly Big[]): bigint[] {
  const scale = Math.max(0, ...coefficients.map(places));
  return coefficients.map((value) => BigInt(value.times(`1e${scale}`).toFixed(0)));
}

/** Coefficients of p(x + 1), by repeated synthetic division. */
function shifted(polynomial: readonly bigint[]): bigint[] {
  const result = [...polynomial];
  for (let done = 0; done < result.length; done += 1) {
    for (let index = result.length - 2; index >= done; index -= 1) {
      result[index] = (result[index] ?? 0n) + (result[index + 1] ?? 0n);
    }
  }
  return result;
}

/** Descartes' bound of the roots between 0 and 1: the sign changes of (x + 1)ⁿ p(1 / (x + 1)). 0 and 1 are exact. */
function boundWithinOne(polynomial: readonly bigint[]): number {
  return signChanges(shifted([...polynomial].reverse()).map(signOf));
}

/** Number of zeros at the front: how often 0 is a root. */
function leadingZeros(polynomial: readonly bigint[]): number {
  const first = polynomial.findIndex((value) => value !== 0n);
  return first < 0 ? polynomial.length : first;
}

/** Roots between 0 and 1, both left out, by halving until Descartes' bound is 0 or 1 (Vincent, Collins and Akritas). */
function countWithinOne(polynomial: readonly bigint[], depth: number): number {
  const bound = boundWithinOne(polynomial);
  if (bound <= 1 || depth === 0) return bound;
  const degree = polynomial.length - 1;
  const left = polynomial.map((value, index) => value << BigInt(degree - index));
  const fromMiddle = shifted(left);
  const atMiddle = leadingZeros(fromMiddle);
  return countWithinOne(left, depth - 1) + atMiddle + countWithinOne(fromMiddle.slice(atMiddle), depth - 1);
}

/**
 * How many positive roots Σ c_k x^k has, each counted as often as it is met (1 − 2x + x² has two). `coefficients` are
 * c_0, c_1, …, the first and the last not 0. Exact, in whole numbers; only a pair of roots nearer to one another than
 * 4e-15, on the real line or beside it, counts as two. Time grows with the square of the degree: meant for up to 100.
 */
export function countPositiveRoots(coefficients: readonly Big[]): number {
  const polynomial = integers(coefficients);
  const atOne = leadingZeros(shifted(polynomial));
  // Roots above 1 are the roots below 1 of the polynomial read backwards.
  return countWithinOne(polynomial, DEPTH) + atOne + countWithinOne([...polynomial].reverse(), DEPTH);
}
