import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Coefficient, CoefficientTable } from "../../src/core/performance/calculation/coefficient";
import { loadCoefficients, MEASURES } from "../../src/templates/coefficients";
import { validateCoefficients } from "../../src/templates/coefficients/schema";

const FOLDER = resolve(__dirname, "../../src/templates/coefficients");

test("every file of the folder is listed once", () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
  expect(MEASURES.map((measure) => `${measure}.json`).sort()).toEqual(files.sort());
});

test.each(MEASURES)("%s loads as the table of that measure, and is sound", async (measure) => {
  const table = await loadCoefficients(measure);
  expect(table).toMatchObject({ kind: "coefficients", measure });
  expect(validateCoefficients(table)).toEqual([]);
});

/** What the figure is, as one line. */
function written({ figure, result, per }: Coefficient): string {
  const unit = `${result}/${per}`;
  if (figure.kind === "value") return `${figure.value} ${unit}`;
  return figure.kind === "range" ? `${figure.from}-${figure.to} ${unit}` : `ask (${figure.seen.join(", ")}) ${unit}`;
}

async function all(measure: "standard-coal" | "co2"): Promise<Record<string, string>> {
  const { coefficients } = await loadCoefficients(measure);
  return Object.fromEntries(coefficients.map((one) => [one.id, written(one)]));
}

// Typed a second time, from the collection of coefficients, so that a slip in the file shows.
test("standard coal is as collected", async () => {
  expect(await all("standard-coal")).toEqual({
    "electricity-calorific": "0.1229 kgce/kWh",
    "electricity-equivalent": "ask (0.3025, 0.31) kgce/kWh",
    "raw-coal": "0.7143 kgce/kg",
    "washed-coal": "0.9000 kgce/kg",
    middlings: "0.2857 kgce/kg",
    coke: "0.9714 kgce/kg",
    "crude-oil": "1.4286 kgce/kg",
    "fuel-oil": "1.4286 kgce/kg",
    petrol: "1.4714 kgce/kg",
    kerosene: "1.4714 kgce/kg",
    diesel: "1.4571 kgce/kg",
    lpg: "1.7143 kgce/kg",
    "refinery-gas": "1.5714 kgce/kg",
    "natural-gas": "1.1000-1.3300 kgce/m3",
    "coke-oven-gas": "0.5714-0.6143 kgce/m3",
    "other-gas": "ask () kgce/m3",
    heat: "0.03412 kgce/MJ",
    steam: "ask (0.1286, 0.0943) kgce/kg",
    "fresh-water": "ask (0.0857, 0.2571) kgce/t",
  });
});

test("CO2 is as collected", async () => {
  expect(await all("co2")).toEqual({
    "electricity-2021-national": "0.5568 kgCO2/kWh",
    "electricity-2021-guangdong": "0.4715 kgCO2/kWh",
    "electricity-2021-southern-grid": "0.4326 kgCO2/kWh",
    "electricity-2022-national": "0.5366 kgCO2/kWh",
    "electricity-2022-guangdong": "0.4403 kgCO2/kWh",
    "electricity-2022-southern-grid": "0.3869 kgCO2/kWh",
    "electricity-2023-national": "0.5306 kgCO2/kWh",
    "electricity-2023-guangdong": "0.4419 kgCO2/kWh",
    "electricity-2023-southern-grid": "0.4042 kgCO2/kWh",
    diesel: "3.096 tCO2/t",
    petrol: "2.925 tCO2/t",
    "fuel-oil": "3.170 tCO2/t",
    "crude-oil": "3.020 tCO2/t",
    lpg: "3.101 tCO2/t",
    "natural-gas": "21.62 tCO2/万m3",
    coke: "2.860 tCO2/t",
    "bituminous-coal": "ask (1.742) tCO2/t",
    heat: "0.11 tCO2/GJ",
    lng: "ask (2.831, 3.183) tCO2/t",
  });
});

test("fresh water alone is off by default", async () => {
  const { coefficients } = await loadCoefficients("standard-coal");
  expect(coefficients.filter(({ offByDefault }) => offByDefault).map(({ id }) => id)).toEqual(["fresh-water"]);
});

test("electricity's CO2 has a year and names its notice; no CO2 factor is credited to GB/T 2589", async () => {
  const { coefficients } = await loadCoefficients("co2");
  for (const { id, year, standard } of coefficients) {
    const named = /^electricity-(\d{4})/u.exec(id)?.[1];
    expect([id, year]).toEqual([id, named === undefined ? null : Number(named)]);
    expect(standard.zh).not.toContain("2589");
  }
});

describe("faults are named", () => {
  const table = JSON.parse(readFileSync(resolve(FOLDER, "standard-coal.json"), "utf8")) as CoefficientTable;
  const withFirst = (changes: object): unknown => {
    const [first, ...rest] = table.coefficients;
    return { ...table, coefficients: [{ ...first, ...changes }, ...rest] };
  };

  test.each<[string, unknown, string]>([
    ["a figure of 0", withFirst({ figure: { kind: "value", value: "0.000" } }), "coefficients[0].figure.value"],
    [
      "a number instead of text",
      withFirst({ figure: { kind: "value", value: 0.1229 } }),
      "coefficients[0].figure.value",
    ],
    ["a value and a range", withFirst({ figure: { kind: "value", value: "1", to: "2" } }), "coefficients[0].figure"],
    ["a range upside down", withFirst({ figure: { kind: "range", from: "2", to: "1" } }), "coefficients[0].figure"],
    ["an unknown unit", withFirst({ per: "lb" }), "coefficients[0].per"],
    ["a unit of the other measure", withFirst({ result: "tCO2" }), "coefficients[0].result"],
    ["another status", withFirst({ status: "official" }), "coefficients[0].status"],
    ["no region", withFirst({ region: undefined }), "coefficients[0].region"],
    ["a key more", withFirst({ remark: "x" }), "coefficients[0]"],
    ["an id used twice", withFirst({ id: "raw-coal" }), "coefficients[2].id"],
    ["nothing", null, ""],
  ])("%s", (_, raw, path) => {
    expect(validateCoefficients(raw).map((fault) => fault.path)).toEqual([path]);
  });
});
