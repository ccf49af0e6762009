import type { OptionFigure } from "../../../src/core/performance/cell";
import { optionTotal } from "../../../src/core/performance/optionTotal";
import { readFigures } from "../../../src/core/performance/readFigures";
import { reference, templateOf } from "./tables";

const count = (kind: OptionFigure["kind"], status: OptionFigure["status"]): OptionFigure => ({
  measure: "count",
  kind,
  status,
});

function total(id: string, raw: unknown, figure: OptionFigure): string | null {
  return optionTotal(readFigures(templateOf(id), raw, reference).figures, figure)?.toFixed() ?? null;
}

const ledger = [
  { number: "1", kind: "low", status: "implemented", investment: 2, benefit: 1 },
  { number: "2", kind: "high", status: "planned", investment: 50 },
];

test("nothing is known of an empty table", () => {
  for (const id of ["general-performance", "guangdong-2009-renewal", "anhui-2007-performance-1"]) {
    expect([id, total(id, {}, count("all", "all"))]).toEqual([id, null]);
  }
});

test("the form's own cell counts before the ledger", () => {
  const raw = { ledger, options: { count: { "low.implemented": 7 } } };
  expect(total("general-performance", raw, count("low", "implemented"))).toBe("7");
  expect(total("general-performance", { ledger }, count("low", "implemented"))).toBe("1");
});

test("what the form does not ask is counted from the ledger, or added up from its parts", () => {
  expect(total("anhui-2007-performance-1", { ledger }, count("all", "all"))).toBe("2");
  expect(
    total("guangdong-2009-renewal", { fields: { "low.count": 8, "high.count": 3 } }, count("all", "implemented")),
  ).toBe("11");
  expect(total("guangdong-2009-renewal", { fields: { "low.count": 8 } }, count("all", "implemented"))).toBeNull();
});

test("what was typed of one kind is added to what the ledger counts of the other", () => {
  const raw = { ledger, options: { count: { "low.implemented": 7 } } };
  expect(total("general-performance", raw, count("all", "all"))).toBe("8");
});

test("half a sum is none", () => {
  const figure = { measure: "benefit", kind: "all", status: "all" } as const;
  expect(total("anhui-2007-performance-1", { ledger }, figure)).toBeNull();
  expect(total("anhui-2007-performance-1", { ledger: ledger.slice(0, 1) }, figure)).toBe("1");
  expect(total("anhui-2007-performance-1", { ledger: [...ledger, { number: "3" }] }, count("all", "all"))).toBeNull();
});
