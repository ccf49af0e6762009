import Big from "big.js";
import fc from "fast-check";
import { internalRate, netPresentValue, payback } from "../../../../src/core/performance/calculation/economics";

const bigs = (values: readonly (number | string)[]) => values.map((value) => new Big(value));
const level = (flow: number, years: number) => bigs(Array.from({ length: years }, () => flow));
const money = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((value) => new Big(value).div(100));
const gain = fc.integer({ min: 1, max: 10_000_000 }).map((value) => new Big(value).div(100));
const flowsOf = (flow: fc.Arbitrary<Big>) => fc.array(flow, { minLength: 1, maxLength: 25 });

/** The plain formula, to twenty decimals a term. */
function exactNpv(investment: Big, flows: readonly Big[], rate: Big): Big {
  return flows.reduce((total, flow, index) => total.plus(flow.div(rate.plus(1).pow(index + 1))), investment.times(-1));
}

/** Size of what is added up, against which rounding is measured. */
function size(investment: Big, flows: readonly Big[]): number {
  return flows.reduce((total, flow) => total.plus(flow.abs()), investment.abs()).toNumber();
}

describe("payback", () => {
  test.each<[string, string, string | null, string | null]>([
    ["120", "40", "3", null],
    ["100", "30", "3.33333333333333333333", null],
    ["0", "5", "0", null],
    ["100", "0", null, "no-yearly-benefit"],
    ["100", "-1", null, "no-yearly-benefit"],
    ["-1", "5", null, "negative-investment"],
    ["-1", "0", null, "negative-investment"],
  ])("of %s at %s a year: %s (%s)", (investment, yearly, value, reason) => {
    const outcome = payback(new Big(investment), new Big(yearly));
    expect([outcome.value?.toFixed() ?? null, outcome.reason]).toEqual([value, reason]);
  });
});

describe("netPresentValue", () => {
  test("100 now against 60 in a year and 60 in two, at 10 %", () => {
    // 60 / 1.1 + 60 / 1.21 − 100 = 54.5454… + 49.5867… − 100
    const { value } = netPresentValue(new Big(100), level(60, 2), new Big("0.1"));
    expect(value).toBeCloseTo(4.132231404958678, 12);
  });

  test.each<[string, string[], string, number]>([
    ["at no interest it is the plain sum", ["3", "4"], "0", -3],
    ["without flows it is the investment", [], "0.08", -10],
    ["at a negative rate later money weighs more", ["4"], "-0.5", -2],
  ])("%s", (_, flows, rate, expected) => {
    expect(netPresentValue(new Big(10), bigs(flows), new Big(rate))).toEqual({ value: expected, reason: null });
  });

  test.each([["-1"], ["-1.5"]])("there is none at a rate of %s", (rate) => {
    expect(netPresentValue(new Big(1), bigs([1]), new Big(rate))).toEqual({
      value: null,
      reason: "rate-not-above-minus-one",
    });
  });

  test.each<[string, Big, Big[], string]>([
    ["a rate just above −100 % over many years", new Big(1), level(1, 40), "-0.9999999999"],
    ["flows beyond double precision", new Big(1), bigs(["1e400"]), "0.1"],
    ["flows beyond it that would cancel", new Big("1e400"), bigs(["1e400"]), "0"],
    ["1 + i too small for a double", new Big(1), bigs([0]), `-0.${"9".repeat(400)}`],
  ])("%s gives a reason", (_, investment, flows, rate) => {
    expect(netPresentValue(investment, flows, new Big(rate))).toEqual({ value: null, reason: "too-large" });
  });

  test("is the formula's value", () => {
    const rate = fc.integer({ min: 0, max: 100 }).map((percent) => new Big(percent).div(100));
    fc.assert(
      fc.property(money, flowsOf(money), rate, (investment, flows, i) => {
        const exact = exactNpv(investment, flows, i).toNumber();
        const { value } = netPresentValue(investment, flows, i);
        expect(Math.abs((value ?? NaN) - exact)).toBeLessThanOrEqual(1e-13 * size(investment, flows) + 1e-15);
      }),
    );
  });
});

describe("internalRate", () => {
  test.each<[string, number, (number | string)[], number]>([
    ["100 for 110 in a year", 100, [110], 0.1],
    ["100 for 121 in two years", 100, [0, 121], 0.1],
    ["money back without interest", 100, [50, 50], 0],
    ["half the money back", 100, [50], -0.5],
    ["a thousandfold in a year", 1, [1001], 1000],
    ["almost everything lost", 1, ["1e-9"], 1e-9 - 1],
    ["income first", -110, [-121], 0.1],
    ["nothing invested at first", 0, [-100, 110], 0.1],
    ["zeros at the end", 100, [110, 0, 0], 0.1],
    // −(1 − 1.25x)(1 + x²) with x = 1 / (1+i)
    ["a loss on the way and still one rate", 100, [125, -100, 125], 0.25],
  ])("%s", (_, investment, flows, expected) => {
    const { value } = internalRate(new Big(investment), bigs(flows));
    expect(value).not.toBeNull();
    expect(Math.abs((value ?? NaN) - expected)).toBeLessThan(1e-12 * (1 + Math.abs(expected)));
  });

  test.each<[string, number | string, (number | string)[], string]>([
    ["nothing at all", 0, [], "zero-flow"],
    ["zeros", 0, [0, 0], "zero-flow"],
    ["only spent", 100, [], "no-sign-change"],
    ["spent again and again", 100, [-1, 0, -1], "no-sign-change"],
    ["income without investment", 0, [5, 5], "no-sign-change"],
    // −1 + 5 / (1+i) − 6 / (1+i)² is 0 at 100 % and at 200 %.
    ["two rates", 1, [5, -6], "several-rates"],
    // −1 + 2.5 / (1+i) − 1 / (1+i)² is 0 at 100 % and at −50 %.
    ["one rate above 0 and one below", 1, [2.5, -1], "several-rates"],
    ["a value that only touches 0", 1, [2, -1], "several-rates"],
    ["two changes of sign and no rate", 1, [1, -1], "not-found"],
    ["more irregular years than are examined", 1, Array.from({ length: 101 }, (_, t) => (t % 2 ? 3 : -2)), "not-found"],
    ["a rate beyond double precision", "1e-400", [1], "not-found"],
  ])("%s: %s, %j gives %s", (_, investment, flows, reason) => {
    expect(internalRate(new Big(investment), bigs(flows))).toEqual({ value: null, reason });
  });

  test("money in and out in one order has exactly one rate, and the value changes sign there", () => {
    fc.assert(
      fc.property(gain, flowsOf(gain), (investment, flows) => {
        const { value: rate } = internalRate(investment, flows);
        if (rate === null) throw new Error("no rate");
        const at = (i: number) => netPresentValue(investment, flows, new Big(i)).value ?? NaN;
        const step = 1e-12 * (1 + Math.abs(rate));
        expect(at(rate - step)).toBeGreaterThanOrEqual(0);
        expect(at(rate + step)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("is found again when the flows are made of it", () => {
    const percent = fc.integer({ min: -90, max: 500 }).map((value) => new Big(value).div(100));
    fc.assert(
      fc.property(percent, flowsOf(gain), (rate, flows) => {
        const { value } = internalRate(exactNpv(new Big(0), flows, rate), flows);
        expect(Math.abs((value ?? NaN) - rate.toNumber())).toBeLessThan(1e-12 * (1 + rate.toNumber() + 1));
      }),
    );
  });

  test("whatever the flows: a finite rate where the value is 0, or a reason, and the same for a thousandth of them", () => {
    fc.assert(
      fc.property(money, flowsOf(money), (investment, flows) => {
        const outcome = internalRate(investment, flows);
        const scaled = internalRate(
          investment.times("0.001"),
          flows.map((flow) => flow.times("0.001")),
        );
        expect(scaled.reason).toBe(outcome.reason);
        if (outcome.value === null) return;
        expect(outcome.value).toBeGreaterThan(-1);
        expect(Number.isFinite(outcome.value)).toBe(true);
        expect(scaled.value).toBeCloseTo(outcome.value, 9);
      }),
    );
  });
});
