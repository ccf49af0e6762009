import Big from "big.js";
import fc from "fast-check";
import { decimalText, isDecimalText } from "../../../src/core/consolidate/decimalText";

test.each([
  ["1e21", "1000000000000000000000"],
  ["-0.50", "-0.5"],
  ["-0", "0"],
  ["1e39", `1${"0".repeat(39)}`],
  ["1e40", null],
  ["1e308", null],
  ["1e-40", `0.${"0".repeat(39)}1`],
  ["1e-41", null],
])("%s is written as %s", (value, text) => {
  expect(decimalText(new Big(value))).toBe(text);
});

test("what is written is read as a record's decimal, and is the same number", () => {
  const digits = fc.array(fc.nat(9), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(digits, fc.integer({ min: -80, max: 60 }), fc.boolean(), (given, exponent, isNegative) => {
      const value = new Big(`${isNegative ? "-" : ""}${given.join("")}e${exponent}`);
      const text = decimalText(value);
      if (text === null) return;
      expect(isDecimalText(text)).toBe(true);
      expect(value.eq(text)).toBe(true);
    }),
  );
});

test.each(["", "1.0", "01", "1e3", "+1", ".5", "1.", "NaN", " 1"])("%j is no decimal of a record", (text) => {
  expect(isDecimalText(text)).toBe(false);
});
