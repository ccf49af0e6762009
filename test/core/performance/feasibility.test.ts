import Big from "big.js";
import type { Amount } from "../../../src/core/performance/calculation/amount";
import { readAmount } from "../../../src/core/performance/calculation/amount";
import { economicsOfAll, type FeasibilityRow } from "../../../src/core/performance/feasibility";
import { option } from "./calculation/options";

const flows = (...raw: readonly unknown[]): Amount[] => raw.map((each) => readAmount(each, "万元"));
const row = (number: string, ...raw: readonly unknown[]): FeasibilityRow => ({ number, flows: flows(...raw) });
const high = option({ row: 4, number: "G1", name: "改造", kind: "high", investment: new Big(100) });
const eight = new Big(8);

test("payback is the investment over the mean flow; the rates are in %", () => {
  const [found] = economicsOfAll([high], [row("G1", 60, 60, null, "")], eight);
  expect(found).toMatchObject({ row: 4, number: "G1", name: "改造", investment: 100, rate: 8, flows: [60, 60] });
  expect(found?.payback).toEqual({ value: 100 / 60, reason: null });
  expect(found?.npv.value).toBeCloseTo(60 / 1.08 + 60 / 1.08 ** 2 - 100, 10);
  // 100 (1 + i)^2 = 60 (1 + i) + 60.
  expect(found?.irr.value).toBeCloseTo(((60 + Math.sqrt(60 ** 2 + 4 * 100 * 60)) / 200 - 1) * 100, 10);
});

test("text with one meaning is read, and so is a year of loss", () => {
  const [found] = economicsOfAll([high], [row("G1", "-20", "1,200万元")], eight);
  expect(found?.flows).toEqual([-20, 1200]);
});

test.each([
  ["no row", []],
  ["a row of blanks", [row("G1", null, "")]],
  ["a blank between years", [row("G1", 60, null, 60)]],
  ["a first year left blank", [row("G1", null, 60)]],
  ["a flow that cannot be read", [row("G1", 60, "约60")]],
])("%s: no value", (_, rows) => {
  const [found] = economicsOfAll([high], rows, eight);
  const blank = { value: null, reason: "blank" };
  expect(found).toMatchObject({ number: "G1", flows: [], payback: blank, npv: blank, irr: blank });
});

test("without an investment there is no value, without a rate no net present value", () => {
  const [blank] = economicsOfAll([{ ...high, investment: null }], [row("G1", 60, 60)], eight);
  expect([blank?.payback.reason, blank?.npv.reason, blank?.irr.reason]).toEqual(["blank", "blank", "blank"]);
  const [rateless] = economicsOfAll([high], [row("G1", 60, 60)], null);
  expect(rateless).toMatchObject({ rate: null, npv: { value: null, reason: "blank" } });
  expect(rateless?.irr.value).not.toBeNull();
});

test("flows that never pay back say why", () => {
  const [found] = economicsOfAll([high], [row("G1", -1, -1)], eight);
  expect([found?.payback.reason, found?.irr.reason]).toEqual(["no-yearly-benefit", "no-sign-change"]);
});

test("medium/high-cost options in the ledger's order, then rows without one; nothing is left out", () => {
  const low = option({ row: 0, number: "F1", kind: "low", investment: new Big(2) });
  const second = { ...high, row: 5, number: "G2" };
  const nameless = { ...high, row: 6, number: "" };
  const rows = [row("G9", 1), row("F1", 2), row("G1", 60), row("G1", 70), row("", 3), row("", null), row("G2", 5)];
  const found = economicsOfAll([low, high, second, nameless], rows, eight);
  expect(found.map(({ row: place, number, flows: given }) => [place, number, given])).toEqual([
    [4, "G1", [60]],
    [5, "G2", [5]],
    [6, "", []],
    [null, "G9", [1]],
    [0, "F1", [2]],
    [4, "G1", [70]],
    [null, "", [3]],
  ]);
});
