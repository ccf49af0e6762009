import Big from "big.js";
import fc from "fast-check";
import type { Formula, NumberCell } from "../../../src/core/performance/cell";
import { namesIn } from "../../../src/core/performance/cell";
import { compute, type Conversion, type Term } from "../../../src/core/performance/formulas";

function cell(zh: string, base: string, factor: number, more: Partial<NumberCell> = {}): NumberCell {
  const name = { zh, en: zh };
  return {
    kind: "number",
    key: zh,
    name,
    unit: { zh, base, factor },
    min: null,
    max: null,
    direction: "neutral",
    ...more,
  };
}

const TONNES = cell("吨/年", "t/a", 1);
const POWER = cell("万千瓦时/年", "kWh/a", 1e4, { carrier: "electricity" });
const COAL = cell("吨标准煤/年", "tce/a", 1, { carrier: "other-energy" });
const PERCENT = cell("%", "%", 1);

/** 0.0001229 tce/kWh for electricity, no coefficient for anything else. */
const convert: Conversion = (_, { carrier }, quantity) =>
  carrier === "electricity" ? quantity.times("0.0001229") : null;

const term = (text: string): Term => (text === "blank" || text === "gap" ? text : new Big(text));
const shown = (found: Term) => (typeof found === "string" ? found : found.round(8).toFixed());

/** A formula over figures that are given by name. */
function result(formula: Formula, target: NumberCell, parts: Readonly<Record<string, readonly [NumberCell, string]>>) {
  return shown(
    compute(
      formula,
      target,
      namesIn(formula).map((key) => {
        const [of, text] = parts[key] ?? [TONNES, "gap"];
        return { cell: of, term: term(text) };
      }),
      convert,
    ),
  );
}

const over = (texts: readonly string[], of = TONNES) =>
  Object.fromEntries(texts.map((text, index) => [String(index), [of, text] as const]));
const keys = (texts: readonly string[]) => texts.map((_, index) => String(index));

test.each([
  [["1", "2.5"], "3.5"],
  [["1", "blank"], "1"],
  [["blank", "blank"], "blank"],
  [["1", "gap"], "gap"],
  [["blank", "gap"], "gap"],
  [["0", "blank"], "0"],
])("the sum of %j is %s", (texts, expected) => {
  expect(result({ op: "sum", of: keys(texts) }, TONNES, over(texts))).toBe(expected);
});

test.each([
  [["20", "80", "20"], "20"],
  [["20", "blank", "20"], "blank"],
  [["20", "gap", "20"], "gap"],
  [["0", "0", "0"], "gap"],
])("the share of %j is %s", (texts, expected) => {
  expect(result({ op: "share", of: "0", in: ["1", "2"] }, PERCENT, over(texts))).toBe(expected);
});

test.each([
  [["200", "150"], "25"],
  [["100", "120"], "-20"],
  [["0", "1"], "gap"],
  [["blank", "1"], "blank"],
  [["1", "gap"], "gap"],
])("the reduction of %j is %s", (texts, expected) => {
  expect(result({ op: "reduction", before: "0", after: "1" }, PERCENT, over(texts))).toBe(expected);
});

test.each([
  [["100", "80", "80"], "100"],
  [["100", "80", "70"], "150"],
  [["20", "40", "30"], "50"],
  [["100", "80", "110"], "-50"],
  [["20", "20", "30"], "gap"],
  [["20", "40", "blank"], "blank"],
])("completion of before, target, after %j is %s", (texts, expected) => {
  const formula: Formula = { op: "completion", before: "0", target: "1", after: "2" };
  expect(result(formula, PERCENT, over(texts))).toBe(expected);
});

test("a ratio stands in its own unit: 470 万kWh for 1.2 亿元 are 391.66666667 kWh/万元", () => {
  const target = cell("千瓦时/万元", "kWh/CNY", 1e-4);
  const value = cell("亿元", "CNY/a", 1e8);
  const formula: Formula = { op: "ratio", of: "of", per: "per" };
  expect(result(formula, target, { of: [POWER, "470"], per: [value, "1.2"] })).toBe("391.66666667");
  expect(result(formula, target, { of: [POWER, "470"], per: [value, "0"] })).toBe("gap");
  expect(result(formula, target, { of: [POWER, "470"], per: [value, "-1"] })).toBe("gap");
  expect(result(formula, target, { of: [POWER, "470"], per: [value, "blank"] })).toBe("blank");
});

describe("comprehensive energy", () => {
  const formula: Formula = { op: "standard-coal", of: ["power", "own", "coke"] };
  const coke = cell("吨/年", "t/a", 1, { carrier: "coke" });
  const of = (power: string, own: string, other: string) =>
    result(formula, COAL, { power: [POWER, power], own: [COAL, own], coke: [coke, other] });

  test("adds up what is used; what is in standard coal already counts as it is", () => {
    expect(of("520", "10", "blank")).toBe("649.08");
    expect(of("blank", "10", "blank")).toBe("10");
    expect(of("blank", "blank", "blank")).toBe("blank");
  });

  test("a used carrier without a coefficient leaves no total, an unused one does", () => {
    expect(of("520", "10", "3")).toBe("gap");
    expect(of("520", "10", "0")).toBe("649.08");
    expect(of("0", "0", "0")).toBe("0");
    expect(of("gap", "10", "blank")).toBe("gap");
  });

  test("in another unit than its base", () => {
    const tenThousand = cell("万吨标准煤/年", "tce/a", 1e4);
    expect(result(formula, tenThousand, { power: [POWER, "520"], own: [COAL, "10"], coke: [coke, "blank"] })).toBe(
      "0.064908",
    );
  });
});

test("a name that is not there leaves no value", () => {
  expect(result({ op: "sum", of: ["nowhere"] }, TONNES, {})).toBe("gap");
});

const amount = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, shift]) => new Big(String(digits)).times(`1e-${shift}`).toFixed());

test("sums are exact whatever the order, to the last digit", () => {
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 12 }), (texts) => {
      const micro = texts.reduce((total, text) => total + BigInt(new Big(text).times(1e6).toFixed()), 0n);
      const exact = new Big(String(micro)).times("1e-6").toFixed();
      const sums = [texts, [...texts].reverse()].map((order) =>
        compute(
          { op: "sum", of: keys(order) },
          TONNES,
          order.map((text) => ({ cell: TONNES, term: term(text) })),
          convert,
        ),
      );
      expect(sums.map((found) => (typeof found === "string" ? found : found.toFixed()))).toEqual([exact, exact]);
    }),
  );
});

test("a ratio times its divisor gives the dividend back", () => {
  const positive = fc.integer({ min: 1, max: 1e9 }).map((value) => new Big(value).times("1e-3").toFixed());
  const units = fc.constantFrom(1, 1e4, 1e8);
  fc.assert(
    fc.property(amount, positive, units, units, units, (of, per, ofFactor, perFactor, ownFactor) => {
      const found = compute(
        { op: "ratio", of: "of", per: "per" },
        cell("", "t/CNY", ownFactor),
        [
          { cell: cell("", "t/a", ofFactor), term: term(of) },
          { cell: cell("", "CNY/a", perFactor), term: term(per) },
        ],
        convert,
      );
      const back = typeof found === "string" ? new Big(NaN) : found.times(ownFactor).times(per).times(perFactor);
      const dividend = new Big(of).times(ofFactor);
      const slack = dividend.abs().plus(1).times("1e-10");
      expect(back.minus(dividend).abs().lte(slack)).toBe(true);
    }),
  );
});
