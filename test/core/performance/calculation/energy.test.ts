import Big from "big.js";
import fc from "fast-check";
import type { Coefficient, Measure } from "../../../../src/core/performance/calculation/coefficient";
import {
  carbonDioxide,
  comprehensiveEnergy,
  type CarrierGap,
  type CarrierUse,
} from "../../../../src/core/performance/calculation/energy";
import { loadCoefficients } from "../../../../src/templates/coefficients";
import { ASK, coefficient, RANGE } from "./coefficients";

async function builtIn(measure: Measure): Promise<(id: string) => Coefficient> {
  const { coefficients } = await loadCoefficients(measure);
  return (id) => {
    const found = coefficients.find((one) => one.id === id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  };
}

const use = (changes: Partial<CarrierUse> = {}): CarrierUse => {
  return { id: "a", quantity: new Big(1000), unit: "kg", coefficient: coefficient(), ...changes };
};

describe("an enterprise", () => {
  test("comprehensive energy", async () => {
    const of = await builtIn("standard-coal");
    const balance = comprehensiveEnergy([
      // 500 万kWh = 5 000 000 kWh x 0.1229 = 614 500 kgce
      { id: "power", quantity: new Big(500), unit: "万kWh", coefficient: of("electricity-calorific") },
      // 120 t = 120 000 kg x 0.7143 = 85 716 kgce
      { id: "coal", quantity: new Big(120), unit: "t", coefficient: of("raw-coal") },
      // 10 000 L x 0.84 = 8 400 kg x 1.4571 = 12 239.64 kgce
      { id: "diesel", quantity: new Big(10000), unit: "L", coefficient: of("diesel"), density: new Big("0.84") },
      // 2 万m3 = 20 000 m3 x 1.2143 (measured) = 24 286 kgce
      { id: "gas", quantity: new Big(2), unit: "万m3", coefficient: of("natural-gas"), own: new Big("1.2143") },
      // 100 GJ = 100 000 MJ x 0.03412 = 3 412 kgce
      { id: "heat", quantity: new Big(100), unit: "GJ", coefficient: of("heat") },
    ]);
    expect(balance.carriers.map(({ amount }) => amount.value?.toFixed())).toEqual([
      "614.5",
      "85.716",
      "12.23964",
      "24.286",
      "3.412",
    ]);
    expect(balance.unit).toBe("tce");
    expect(balance.total.value?.toFixed()).toBe("740.15364");
    expect(balance.carriers[3]).toMatchObject({
      id: "gas",
      converted: new Big(20000),
      used: { id: "natural-gas", value: new Big("1.2143"), per: "m3", result: "kgce", origin: "user" },
    });
  });

  test("CO2", async () => {
    const of = await builtIn("co2");
    const balance = carbonDioxide([
      // 5 000 000 kWh x 0.4419 kg = 2 209 500 kg
      { id: "power", quantity: new Big(500), unit: "万kWh", coefficient: of("electricity-2023-guangdong") },
      // 8.4 t x 3.096 t
      { id: "diesel", quantity: new Big(10), unit: "m3", coefficient: of("diesel"), density: new Big("0.84") },
      // 20 000 m3 = 2 万m3 x 21.62 t
      { id: "gas", quantity: new Big(20000), unit: "m3", coefficient: of("natural-gas") },
      // 100 GJ x 0.11 t
      { id: "heat", quantity: new Big(100000), unit: "MJ", coefficient: of("heat") },
    ]);
    expect(balance.carriers.map(({ amount }) => amount.value?.toFixed())).toEqual(["2209.5", "26.0064", "43.24", "11"]);
    expect(balance.unit).toBe("tCO2");
    expect(balance.total.value?.toFixed()).toBe("2289.7464");
  });
});

test.each<[string, Partial<CarrierUse>, CarrierGap, boolean]>([
  ["no coefficient", { coefficient: null }, "no-coefficient", false],
  ["no coefficient, only a figure", { coefficient: null, own: new Big(1) }, "no-coefficient", false],
  ["a range", { coefficient: coefficient({ figure: RANGE }) }, "own-value-needed", false],
  ["an open figure", { coefficient: coefficient({ figure: ASK }), own: null }, "own-value-needed", false],
  ["a figure below zero", { own: new Big(-1) }, "negative-coefficient", false],
  ["a CO2 factor", { coefficient: coefficient({ result: "tCO2", per: "t" }) }, "wrong-measure", false],
  ["litres without a density", { unit: "L" }, "density-needed", true],
  ["litres with one in kg/m3", { unit: "L", density: new Big(840) }, "density-out-of-range", true],
  ["electricity per mass", { unit: "kWh" }, "other-dimension", true],
  ["a blank", { quantity: null }, "blank-quantity", true],
])("with %s a carrier has no figure, nor has the total", (_, changes, reason, isUsed) => {
  const balance = comprehensiveEnergy([use(changes), use({ id: "b" })]);
  expect(balance.carriers[0]).toMatchObject({ amount: { value: null, reason }, converted: null });
  expect(balance.carriers[0]?.used !== null).toBe(isUsed);
  expect(balance.total).toEqual({ value: null, reason: "incomplete" });
  expect(balance.provisional.toFixed()).toBe("0.5");
});

test("a coefficient of GB/T 2589 gives no CO2", () => {
  expect(carbonDioxide([use()]).carriers[0]?.amount).toEqual({ value: null, reason: "wrong-measure" });
});

test("zero consumed is a figure, and what is sold on is taken off", () => {
  const balance = comprehensiveEnergy([use({ quantity: new Big(0) }), use(), use({ quantity: new Big(-400) })]);
  expect(balance.carriers[0]?.amount.value?.toFixed()).toBe("0");
  expect(balance.total.value?.toFixed()).toBe("0.3");
});

test("no carriers have no total", () => {
  expect(comprehensiveEnergy([]).total).toEqual({ value: null, reason: "empty" });
});

test("the total is the same however one carrier's quantity is split and in whichever unit it stands", () => {
  const grams = fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(grams, (parts) => {
      const whole = new Big(parts.reduce((total, part) => total + part, 0)).times("1e-3");
      const split = parts.map((part, index) =>
        index % 2
          ? use({ quantity: new Big(part).times("1e-3") })
          : use({ quantity: new Big(part).times("1e-6"), unit: "t" }),
      );
      const expected = comprehensiveEnergy([use({ quantity: whole })]).total.value?.toFixed();
      expect(comprehensiveEnergy(split).total.value?.toFixed()).toBe(expected);
    }),
  );
});
