import Big from "big.js";
import { summarise } from "../../../src/core/performance/calculation/summary";
import type { OptionFigure } from "../../../src/core/performance/cell";
import { countedTerm } from "../../../src/core/performance/counted";
import { option } from "./calculation/options";

const big = (value: number) => new Big(value);
const shown = (found: ReturnType<typeof countedTerm>) => (typeof found === "string" ? found : found.toFixed());
const low: OptionFigure = { measure: "investment", kind: "low", status: "implemented" };

test("without options with kind and status everything is blank", () => {
  const unplaced = option({ kind: null, investment: big(3) });
  expect(shown(countedTerm(summarise([]), { ...low, measure: "count" }))).toBe("blank");
  expect(shown(countedTerm(summarise([unplaced]), low))).toBe("blank");
});

describe("a ledger", () => {
  const summary = summarise([
    option({ investment: big(1), saving: big(2), reductions: new Map([["cod", big(4)]]) }),
    option({ investment: null, abatement: big(3) }),
    option({ kind: "high", investment: null, refused: ["reductions/nox"] }),
    option({ kind: "high", status: "planned", refused: ["investment"], savings: new Map([["steam", big(9)]]) }),
  ]);

  test.each<[string, OptionFigure, string]>([
    ["money of some: the sum of the others", low, "1"],
    ["money of all blank", { ...low, kind: "high" }, "blank"],
    ["no option of this kind and status", { ...low, status: "planned" }, "0"],
    ["money that could not be read", { ...low, kind: "high", status: "planned" }, "gap"],
    ["and what is built on it", { ...low, kind: "all", status: "all" }, "gap"],
    ["number", { ...low, measure: "count", kind: "all", status: "all" }, "4"],
    ["benefit", { ...low, measure: "benefit" }, "5"],
    ["benefit of saving", { ...low, measure: "saving-benefit" }, "2"],
    ["benefit of abatement", { ...low, measure: "abatement-benefit" }, "3"],
    ["a reduction", { ...low, measure: "reduction", of: "cod" }, "4"],
    ["a reduction of none of this kind", { ...low, kind: "high", measure: "reduction", of: "cod" }, "0"],
    ["a saving", { ...low, kind: "high", status: "all", measure: "saving", of: "steam" }, "9"],
    ["a reduction of no option at all", { ...low, measure: "reduction", of: "so2" }, "blank"],
    ["a reduction that could not be read", { ...low, kind: "high", measure: "reduction", of: "nox" }, "gap"],
  ])("%s", (_, figure, expected) => {
    expect(shown(countedTerm(summary, figure))).toBe(expected);
  });
});
