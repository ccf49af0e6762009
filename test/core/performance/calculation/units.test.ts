import Big from "big.js";
import fc from "fast-check";
import { convert, UNITS, type Unit } from "../../../../src/core/performance/calculation/units";

const names = Object.keys(UNITS) as Unit[];
const anyUnit = fc.constantFrom(...names);

function plain(quantity: string, from: Unit, to: Unit, density: string | null = null): string {
  const { value, reason } = convert(new Big(quantity), from, to, density === null ? null : new Big(density));
  return value?.toFixed() ?? reason ?? "";
}

test.each<[string, Unit, Unit, string]>([
  ["1.5", "万kWh", "kWh", "15000"],
  ["1", "kWh", "万kWh", "0.0001"],
  ["2", "GJ", "MJ", "2000"],
  ["3", "t", "kg", "3000"],
  ["3", "kg", "t", "0.003"],
  ["0.2", "万t", "t", "2000"],
  ["7", "万m3", "m3", "70000"],
  ["7", "m3", "L", "7000"],
  ["1", "L", "万m3", "0.0000001"],
  ["-5", "t", "kg", "-5000"],
])("%s %s in %s is %s", (quantity, from, to, expected) => {
  expect(plain(quantity, from, to)).toBe(expected);
});

describe("from volume to mass", () => {
  test("1000 L of diesel at 0.84 kg/L are 840 kg, and a cubic metre as much in tonnes", () => {
    expect(plain("1000", "L", "kg", "0.84")).toBe("840");
    expect(plain("1", "m3", "t", "0.84")).toBe("0.84");
  });

  test.each([
    [null, "density-needed"],
    ["0", "density-out-of-range"],
    ["-0.84", "density-out-of-range"],
    ["840", "density-out-of-range"],
    ["2.01", "density-out-of-range"],
    ["2", "2000"],
  ])("with a density of %s: %s", (density, expected) => {
    expect(plain("1000", "L", "kg", density)).toBe(expected);
  });
});

test.each<[Unit, Unit]>([
  ["kWh", "MJ"],
  ["GJ", "kWh"],
  ["kg", "L"],
  ["t", "万m3"],
  ["kWh", "kg"],
  ["m3", "MJ"],
])("%s do not become %s, whatever the density", (from, to) => {
  expect(plain("1", from, to, "0.84")).toBe("other-dimension");
});

test("there and back is exact between any two units of one dimension", () => {
  const quantity = fc.integer().map((value) => new Big(value).times("1e-4"));
  fc.assert(
    fc.property(quantity, anyUnit, anyUnit, (value, from, to) => {
      fc.pre(UNITS[from].dimension === UNITS[to].dimension);
      const there = convert(value, from, to, null).value ?? new Big(NaN);
      expect(convert(there, to, from, null).value?.toFixed()).toBe(value.toFixed());
    }),
  );
});
