import Big from "big.js";
import fc from "fast-check";
import type { Option } from "../../../../src/core/performance/calculation/option";

/** An option for tests, blank but for its place, with what is to differ. */
export function option(changes: Partial<Option> = {}): Option {
  return {
    row: 0,
    number: "F1",
    name: "某方案",
    kind: "low",
    kindFrom: "given",
    status: "implemented",
    date: null,
    investment: null,
    saving: null,
    abatement: null,
    benefit: null,
    savings: new Map(),
    reductions: new Map(),
    evidence: "",
    refused: [],
    ...changes,
  };
}

const figure = fc.integer({ min: -1_000_000, max: 100_000_000 }).map((value) => new Big(value).times("1e-4"));
const maybe = fc.option(figure);
const figures = (...keys: readonly string[]) =>
  fc.uniqueArray(fc.tuple(fc.constantFrom(...keys), figure), { selector: ([key]) => key }).map((all) => new Map(all));

/** Any option, complete or not. */
export const anyOption: fc.Arbitrary<Option> = fc
  .record({
    kind: fc.constantFrom("low", "high", null),
    status: fc.constantFrom("implemented", "planned", null),
    investment: maybe,
    saving: maybe,
    abatement: maybe,
    benefit: maybe,
    savings: figures("power", "coal"),
    reductions: figures("cod", "so2", "wastewater"),
    refused: fc.subarray(["saving", "reductions/nox"]),
  })
  .map((changes) => option(changes));
