import Big from "big.js";
import fc from "fast-check";
import { changeOf } from "../../src/core/difference";

test("two figures differ by their difference and its share of the first", () => {
  expect(changeOf(120, 90)).toEqual({ before: 120, after: 90, change: -30, percent: -25 });
  expect(changeOf(new Big("0.3"), new Big("0.1"))).toEqual({
    before: 0.3,
    after: 0.1,
    change: -0.2,
    percent: -66.66666666666667,
  });
});

test("a rise from nothing has no share, and a loss that shrinks has risen", () => {
  expect(changeOf(0, 5)).toMatchObject({ change: 5, percent: null });
  expect(changeOf(-10, -5)).toMatchObject({ change: 5, percent: 50 });
});

test("a blank, words and answers have no difference to tell, but differ", () => {
  expect(changeOf(null, 5)).toEqual({ before: null, after: 5, change: null, percent: null });
  expect(changeOf("约30", 30)).toEqual({ before: "约30", after: 30, change: null, percent: null });
  expect(changeOf(true, false)).toMatchObject({ before: true, after: false, change: null });
});

test("what is the same does not differ, however it is held", () => {
  for (const value of [null, "a", true, 0]) expect(changeOf(value, value)).toBeNull();
  expect(changeOf(new Big("1.0"), 1)).toBeNull();
});

test("first plus change is the second, exactly", () => {
  const decimal = fc.integer({ min: -1e9, max: 1e9 }).map((whole) => new Big(whole).div(1000));
  fc.assert(
    fc.property(decimal, decimal, (before, after) => {
      const change = changeOf(before, after);
      if (change === null) expect(before.eq(after)).toBe(true);
      else expect(before.plus(change.change ?? NaN).eq(after)).toBe(true);
    }),
  );
});
