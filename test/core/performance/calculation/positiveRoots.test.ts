import Big from "big.js";
import fc from "fast-check";
import { countPositiveRoots, signChanges } from "../../../../src/core/performance/calculation/positiveRoots";

/** Coefficients of Π (x − root) · Π (x² + b) from c_0 on. */
function polynomial(roots: readonly Big[], squares: readonly Big[] = []): Big[] {
  const factors = [
    ...roots.map((root) => [root.times(-1), new Big(1)]),
    ...squares.map((b) => [b, new Big(0), new Big(1)]),
  ];
  return factors.reduce<Big[]>(
    (product, factor) => {
      const result = Array.from({ length: product.length + factor.length - 1 }, () => new Big(0));
      product.forEach((left, i) => {
        factor.forEach((right, j) => (result[i + j] = (result[i + j] ?? new Big(0)).plus(left.times(right))));
      });
      return result;
    },
    [new Big(1)],
  );
}

const bigs = (...values: readonly (string | number)[]) => values.map((value) => new Big(value));

test.each([
  [[], 0],
  [[1, 1], 0],
  [[1, -1, 1], 2],
  [[-1, 0, 1], 1],
  [[0, 0], 0],
])("signs %j change %i times", (signs, expected) => {
  expect(signChanges(signs)).toBe(expected);
});

test.each<[string, Big[], number]>([
  ["none, in spite of two changes of sign", bigs(1, -1, 1), 0],
  ["one, in spite of three", bigs(-2, 3, -2, 1.5), 1],
  ["two, either side of 1", polynomial(bigs("0.5", 2)), 2],
  ["two, both tiny", polynomial(bigs("1e-6", "2e-6")), 2],
  ["one met twice in the middle of a half", polynomial(bigs("0.5", "0.5")), 2],
  ["one met twice at no binary fraction", polynomial(bigs("0.3", "0.3")), 2],
  ["one met three times at 1", polynomial(bigs(1, 1, 1)), 3],
  ["two that lie 1e-12 apart", polynomial(bigs("0.7", "0.700000000001")), 2],
  ["a constant has none", bigs(5), 0],
])("%s", (_, coefficients, expected) => {
  expect(countPositiveRoots(coefficients)).toBe(expected);
});

test("counts the positive roots that a polynomial was made of", () => {
  const root = fc.integer({ min: -4000, max: 4000 }).filter((value) => value !== 0);
  const roots = fc.uniqueArray(root, { maxLength: 7 }).map((all) => all.map((value) => new Big(value).div(1000)));
  const squares = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 2 }).map((all) => bigs(...all));
  fc.assert(
    fc.property(roots, squares, (real, beside) => {
      const positive = real.filter((value) => value.gt(0)).length;
      expect(countPositiveRoots(polynomial(real, beside))).toBe(positive);
    }),
  );
});
