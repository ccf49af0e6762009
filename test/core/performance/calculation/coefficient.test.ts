import Big from "big.js";
import { useCoefficient, type Figure } from "../../../../src/core/performance/calculation/coefficient";
import { ASK, coefficient, RANGE } from "./coefficients";

const VALUE: Figure = { kind: "value", value: "0.7143" };

test("the source's figure is used, digit for digit", () => {
  expect(useCoefficient(coefficient({ figure: VALUE }), null)).toEqual({
    value: {
      id: "test-coal",
      value: new Big("0.7143"),
      per: "kg",
      result: "kgce",
      origin: "source",
      outsideRange: false,
    },
    reason: null,
  });
});

test.each<[string, Figure]>([
  ["a range", RANGE],
  ["an open figure", ASK],
])("%s demands the user's value", (_, figure) => {
  expect(useCoefficient(coefficient({ figure }), null)).toEqual({ value: null, reason: "own-value-needed" });
});

test.each<[string, Figure, string, boolean]>([
  ["in place of the source's", VALUE, "0.7", false],
  ["at the lower end of a range", RANGE, "1.1", false],
  ["at its upper end", RANGE, "1.33", false],
  ["below it", RANGE, "1.0999", true],
  ["above it", RANGE, "1.3301", true],
  ["where only the user knows", ASK, "0.1", false],
  ["of zero", VALUE, "0", false],
])("the user's value %s", (_, figure, own, outsideRange) => {
  const { value } = useCoefficient(coefficient({ figure }), new Big(own));
  expect(value).toMatchObject({ value: new Big(own), origin: "user", outsideRange });
});

test("a negative value of the user's is refused", () => {
  expect(useCoefficient(coefficient(), new Big("-0.1"))).toEqual({ value: null, reason: "negative-coefficient" });
});

test("without a coefficient the user's value has no unit, so there is none", () => {
  expect(useCoefficient(null, new Big(1))).toEqual({ value: null, reason: "no-coefficient" });
});
