import Big from "big.js";
import fc from "fast-check";
import { compare, meanOf, nearest, sumOf, whole } from "../../../src/core/panel/quotient";

const points = fc.integer({ min: 0, max: 1_000_000 }).map((n) => new Big(n).div(10_000));

test("three thirds are one, and nothing is lost on the way", () => {
  const third = meanOf([new Big(1), new Big(0), new Big(0)]);
  const sum = sumOf([third, third, third]);
  expect(compare(sum, 1)).toBe(0);
  expect(nearest(sum)).toBe(1);
});

test("a hair below a bound is below it, though no shown number would tell", () => {
  const almost = sumOf([meanOf([new Big("59.9999"), new Big(60), new Big(60)])]);
  expect(compare(almost, 60)).toBe(-1);
  expect(compare(whole(60), 60)).toBe(0);
  expect(compare(meanOf([new Big("60.0001"), new Big(60), new Big(60)]), 60)).toBe(1);
});

test("sums of means over different numbers of experts are exact", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(points, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 12 }),
      (items) => {
        const sum = sumOf(items.map(meanOf));
        // The same sum over the product of all denominators, in whole numbers.
        const parts = items.map(({ length }) => BigInt(length));
        const product = parts.reduce((all, part) => all * part, 1n);
        const numerator = items.reduce((all, values, index) => {
          const own = values.reduce((total, value) => total + BigInt(value.times(10_000).toFixed()), 0n);
          return all + (own * product) / (parts[index] ?? 1n);
        }, 0n);
        const left = BigInt(sum.sum.times(10_000).toFixed()) * product;
        expect(left).toBe(numerator * BigInt(sum.parts));
      },
    ),
  );
});

test("the order of a sum does not matter", () => {
  const value = fc.array(points, { minLength: 1, maxLength: 7 }).map(meanOf);
  fc.assert(
    fc.property(fc.array(value, { minLength: 2, maxLength: 8 }), (values) => {
      const [forth, back] = [sumOf(values), sumOf([...values].reverse())];
      expect(forth.sum.times(back.parts).eq(back.sum.times(forth.parts))).toBe(true);
    }),
  );
});
