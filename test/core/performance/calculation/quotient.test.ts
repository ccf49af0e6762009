import Big from "big.js";
import fc from "fast-check";
import { quotient } from "../../../../src/core/performance/calculation/quotient";

const divide = (dividend: string, divisor: string) => quotient(new Big(dividend), new Big(divisor)).toFixed();

test.each([
  ["1", "8", "0.125"],
  ["-9", "3", "-3"],
  ["0", "7", "0"],
  ["123456789012345678901234", "1", "123456789012345678901234"],
  ["1", "3", "0.33333333333333333333"],
  ["2", "3", "0.66666666666666666667"],
  // 2e-30 / 3e5 would be 0 at twenty decimal places.
  ["2e-30", "3e5", `0.${"0".repeat(35)}66666666666666666667`],
])("%s / %s is %s", (dividend, divisor, expected) => {
  expect(divide(dividend, divisor)).toBe(expected);
});

test("undoes a multiplication exactly", () => {
  const whole = fc.integer({ min: 1, max: 1_000_000_000 });
  const exponent = fc.integer({ min: -30, max: 30 });
  fc.assert(
    fc.property(whole, whole, exponent, exponent, (a, b, left, right) => {
      const [x, y] = [new Big(`${a}e${left}`), new Big(`${b}e${right}`)];
      expect(quotient(x.times(y), y).toFixed()).toBe(x.toFixed());
    }),
  );
});

test("is the quotient of big.js, digit for digit", () => {
  const digits = fc.stringMatching(/^-?[1-9]\d{0,17}$/u);
  const exponent = fc.integer({ min: -25, max: 25 });
  fc.assert(
    fc.property(fc.oneof(digits, fc.constant("0")), digits, exponent, exponent, (a, b, left, right) => {
      const [x, y] = [new Big(`${a}e${left}`), new Big(`${b}e${right}`)];
      const shift = Math.max(0, y.e - x.e);
      const known = x.times(`1e${shift}`).div(y).times(`1e-${shift}`);
      expect({ ...quotient(x, y) }).toEqual({ ...known });
    }),
    { numRuns: 2000 },
  );
});

test.each([
  // Rounding up runs through the nines, into a digit of its own.
  ["19999999999999999999999", "1000000000000", "19999999999.999999999999"],
  ["1.999999999999999999995", "2", "1"],
  ["9.9999999999999999999999", "1", "10"],
  ["1.000000000000000000004", "1", "1"],
])("%s / %s is rounded to %s", (dividend, divisor, expected) => {
  expect(divide(dividend, divisor)).toBe(expected);
});
