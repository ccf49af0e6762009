import Big from "big.js";
import fc from "fast-check";
import { quotient } from "../../../../src/core/performance/calculation/outcome";

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
