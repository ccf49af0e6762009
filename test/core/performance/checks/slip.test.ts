import Big from "big.js";
import { EQUAL_BAND, slipFactor, YEAR_BAND } from "../../../../src/core/performance/checks/slip";

const factorOf = (first: number, second: number, band: string) =>
  slipFactor(new Big(first), new Big(second), new Big(band));

test.each([
  [1, 1000, "1000"],
  [1000, 1, "1000"],
  [1, 334, "1000"],
  [1, 3000, "1000"],
  [1, 3334, "10000"],
  [1, 30000, "10000"],
  [0.0005, 5, "10000"],
])("%d and %d of two years are a slip of %s", (first, second, factor) => {
  expect(factorOf(first, second, YEAR_BAND)).toBe(factor);
});

test.each([
  [1, 1],
  [1, 100],
  [1, 333],
  [1, 3001],
  [1, 30001],
  [0, 1000],
  [-1, 1000],
  [0, 0],
])("%d and %d of two years are none", (first, second) => {
  expect(factorOf(first, second, YEAR_BAND)).toBeNull();
});

test("figures that should be equal are a slip only near the factor itself", () => {
  expect(factorOf(348, 348_000, EQUAL_BAND)).toBe("1000");
  expect(factorOf(348, 351_000, EQUAL_BAND)).toBe("1000");
  expect(factorOf(348, 400_000, EQUAL_BAND)).toBeNull();
});
