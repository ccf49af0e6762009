import { coefficientRows, coefficientUnit, referenceCoefficient } from "../../../src/core/performance/carriers";
import { CARRIERS } from "../../../src/core/performance/cell";
import { defaultCoefficients, sourceOf } from "../../../src/core/performance/defaultCoefficients";
import { byId, reference, templateOf } from "./tables";

const general = templateOf("general-performance");
const MEASURES = ["standard-coal", "co2"] as const;

test("every built-in coefficient stands in the unit of its carrier", () => {
  for (const measure of MEASURES) {
    for (const carrier of CARRIERS) {
      const found = referenceCoefficient(reference, measure, carrier);
      if (found)
        expect([carrier, coefficientUnit(measure, carrier)]).toEqual([
          carrier,
          { result: found.result, per: found.per },
        ]);
    }
  }
});

test("the general table computes with eleven carriers but other energy, which is in standard coal", () => {
  const carriers = coefficientRows(general).filter(({ measure }) => measure === "co2");
  expect(carriers.map(({ carrier }) => carrier)).toEqual([
    "electricity",
    "raw-coal",
    "coke",
    "fuel-oil",
    "petrol",
    "diesel",
    "lpg",
    "natural-gas",
    "steam",
    "heat",
  ]);
  expect(carriers[0]?.name.zh).toBe("电力");
  expect(coefficientRows(general)).toHaveLength(20);
});

test("other tables compute none", () => {
  const others = byId.filter(([id]) => id !== "general-performance");
  for (const [, template] of others) {
    expect(coefficientRows(template)).toEqual([]);
    expect(defaultCoefficients(template, reference)).toEqual({ "standard-coal": {}, co2: {}, density: {} });
  }
});

describe("defaults", () => {
  const defaults = defaultCoefficients(general, reference);

  test("electricity by its heat value, and by the newest factor of the country", () => {
    expect(defaults["standard-coal"]["electricity"]).toEqual({
      id: "electricity-calorific",
      value: 0.1229,
      source: "GB/T 2589-2020 附录 A，全国，2020（二手资料）",
    });
    expect(defaults.co2["electricity"]).toEqual({
      id: "electricity-2023-national",
      value: 0.5306,
      source: "生态环境部、国家统计局公告2025年第47号，全国，2023（二手资料）",
    });
  });

  test("a range, an open figure and what has no coefficient stay blank", () => {
    const blank = { id: null, value: null, source: "" };
    expect([defaults["standard-coal"]["natural-gas"], defaults["standard-coal"]["steam"]]).toEqual([blank, blank]);
    expect([defaults.co2["raw-coal"], defaults.co2["steam"]]).toEqual([blank, blank]);
    expect(defaults["standard-coal"]).not.toHaveProperty("other-energy");
  });

  test("a source without a year says none", () => {
    const diesel = referenceCoefficient(reference, "co2", "diesel");
    expect(diesel && sourceOf(diesel)).toMatch(/，全国（二手资料）$/u);
  });
});

test("a coefficient may be named by its id", () => {
  expect(referenceCoefficient(reference, "co2", "electricity", "electricity-2022-guangdong")?.figure).toEqual({
    kind: "value",
    value: "0.4403",
  });
  expect(referenceCoefficient(reference, "co2", "electricity", "constructor")).toBeNull();
  expect(referenceCoefficient(reference, "standard-coal", "coal")).toBeNull();
});
