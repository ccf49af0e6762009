import Big from "big.js";
import { isZero } from "../../decimal";

/** Decimal places of a quotient, as big.js has them. */
const PLACES = 20;
/** Digits of a divisor up to which remainders, which have one more, are exact in double precision. */
const MOST_DIGITS = 14;

/** Rounds digits at the last one, up or down, without zeros at their end. @returns how many they grew by in front. */
function round(digits: number[], isUp: boolean): number {
  const zero = isUp ? 9 : 0;
  while (digits.at(-1) === zero) digits.pop();
  if (!isUp) return 0;
  const last = digits.pop();
  digits.push((last ?? 0) + 1);
  return last === undefined ? 1 : 0;
}

/** Long division as on paper, for short divisors. */
function byDigits(dividend: Big, divisor: Big, places: number): Big {
  let by = 0;
  for (const digit of divisor.c) by = by * 10 + digit;
  const [quotient, digits] = [new Big(0), new Array<number>()];
  // Power of ten of the digit that comes of the dividend's first one.
  const first = dividend.e - divisor.e + divisor.c.length - 1;
  let rest = 0;
  for (let at = 0; at <= first + places && (rest > 0 || at < dividend.c.length); at++) {
    rest = rest * 10 + (dividend.c[at] ?? 0);
    const digit = Math.floor(rest / by);
    rest -= digit * by;
    if (digits.length === 0) quotient.e = first - at;
    if (digits.length > 0 || digit > 0) digits.push(digit);
  }
  const next = rest * 10 + (dividend.c[first + places + 1] ?? 0);
  quotient.e += round(digits, next >= by * 5);
  quotient.c = digits;
  return quotient;
}

function digitsOf({ c }: Big, zeros: number): bigint {
  return BigInt(c.join("") + "0".repeat(Math.max(0, zeros)));
}

/** Division of whole numbers, for divisors of any length. */
function byWholes(dividend: Big, divisor: Big, places: number): Big {
  const scale = places + dividend.e - dividend.c.length - divisor.e + divisor.c.length;
  const [of, by] = [digitsOf(dividend, scale), digitsOf(divisor, -scale)];
  return new Big(`${(of * 2n + by) / (by * 2n)}e${-places}`);
}

/**
 * `dividend` / `divisor`, which must not be 0: exact where the quotient ends within twenty digits, else rounded half up
 * at the twentieth decimal place, or at the twentieth digit that is not a leading zero where the quotient is below 1.
 * Several times as fast as the division of big.js, which subtracts digit by digit.
 */
export function quotient(dividend: Big, divisor: Big): Big {
  // Twenty decimal places would leave a tiny quotient few digits or none.
  const places = PLACES + Math.max(0, divisor.e - dividend.e);
  const divide = divisor.c.length <= MOST_DIGITS ? byDigits : byWholes;
  const found = isZero(dividend) ? new Big(0) : divide(dividend, divisor, places);
  found.s = dividend.s === divisor.s ? 1 : -1;
  return found;
}
