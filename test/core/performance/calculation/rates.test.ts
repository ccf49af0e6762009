import Big from "big.js";
import fc from "fast-check";
import {
  perUnit,
  reductionRate,
  targetCompletion,
  type Direction,
} from "../../../../src/core/performance/calculation/rates";
import type { Outcome } from "../../../../src/core/performance/calculation/outcome";

type Given = string | null;
const big = (text: Given) => (text === null ? null : new Big(text));
/** The value as text, or the reason. */
const plain = <R extends string>(outcome: Outcome<Big, R>) => String(outcome.value?.toFixed() ?? outcome.reason);

test.each<[Given, Given, string]>([
  ["200", "150", "25"],
  ["0.3", "0.1", "66.66666666666666666667"],
  ["150", "200", "-33.33333333333333333333"],
  ["5", "0", "100"],
  ["5", "5", "0"],
  ["0", "5", "zero-divisor"],
  ["0", "0", "zero-divisor"],
  ["-5", "5", "negative-divisor"],
  [null, "5", "blank"],
  ["5", null, "blank"],
])("from %s to %s the reduction rate is %s", (before, after, expected) => {
  expect(plain(reductionRate(big(before), big(after)))).toBe(expected);
});

test.each<[Given, Given, string]>([
  ["12.5", "1000", "0.0125"],
  ["0", "1000", "0"],
  ["12.5", "0", "zero-divisor"],
  ["12.5", "-1", "negative-divisor"],
  ["12.5", null, "blank"],
  [null, "1000", "blank"],
])("%s over a base of %s is %s", (quantity, base, expected) => {
  expect(plain(perUnit(big(quantity), big(base)))).toBe(expected);
});

test.each<[Direction, Given, Given, Given, string]>([
  // Water per tonne from 10 to 8 aimed at, 9 reached: half way; 7: half more than aimed at; 11: the wrong way.
  ["fall", "10", "8", "9", "50"],
  ["fall", "10", "8", "8", "100"],
  ["fall", "10", "8", "7", "150"],
  ["fall", "10", "8", "11", "-50"],
  ["fall", "10", "8", "10", "0"],
  ["fall", "10", "10", "9", "zero-divisor"],
  ["fall", "10", "12", "9", "target-not-below"],
  // Reuse of water from 60 % to 80 % aimed at.
  ["rise", "60", "80", "75", "75"],
  ["rise", "60", "80", "90", "150"],
  ["rise", "60", "80", "55", "-25"],
  ["rise", "0", "80", "20", "25"],
  ["rise", "60", "60", "75", "zero-divisor"],
  ["rise", "60", "50", "75", "target-not-above"],
  ["fall", null, "8", "9", "blank"],
  ["fall", "10", null, "9", "blank"],
  ["rise", "10", "18", null, "blank"],
])("to %s from %s to %s, now %s: completion is %s", (direction, before, target, after, expected) => {
  expect(plain(targetCompletion({ direction, before: big(before), target: big(target), after: big(after) }))).toBe(
    expected,
  );
});

test("a rise is a fall of the negated figures", () => {
  const figure = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => new Big(value).div(1000));
  fc.assert(
    fc.property(figure, figure, figure, (before, target, after) => {
      const rise = targetCompletion({ direction: "rise", before, target, after });
      const negated = { before: before.times(-1), target: target.times(-1), after: after.times(-1) };
      const fall = targetCompletion({ direction: "fall", ...negated });
      expect(plain(rise).replace("above", "below")).toBe(plain(fall));
    }),
  );
});
