import Big from "big.js";
import { agrees, cite, citedAt, numberAt, twoFigures, whenOf } from "../../../../src/core/performance/checks/tell";
import type { Figures } from "../../../../src/core/performance/figures";
import { changedBy, exampleOf, figuresOf } from "./setting";

let figures: Figures;

beforeAll(async () => {
  figures = await figuresOf("general-performance", exampleOf("general-performance"));
});

test.each([
  ["12.3", "12.34", true],
  ["12.3", "12.36", false],
  ["12.34", "12.34", true],
  ["12", "12.5", true],
  ["12", "12.51", false],
  ["0.0005", "0.00054", true],
])("%s typed, %s computed: agrees %s", (typed, computed, expected) => {
  expect(agrees(new Big(typed), new Big(computed))).toBe(expected);
});

test.each([
  ["/indicators/cod.discharged/y2", "2023"],
  ["/indicators/cod.discharged/reduction", "下降率"],
  ["/options/count/low.implemented", "无/低费方案已实施"],
  ["/options/count/total", "总计"],
  ["/rows/targets/0/before", "单位产品电耗"],
  ["/rows/targets/5/before", "6"],
  ["/fields/limit.low", undefined],
])("%s stands under %s", (path, when) => {
  expect(whenOf(figures, path)).toBe(when);
});

test("a year that is not given is called by its place", async () => {
  const blank = changedBy(exampleOf("general-performance"), { "/years/y2": null });
  expect(whenOf(await figuresOf("general-performance", blank), "/indicators/tax/y2")).toBe("审核前年度");
});

test("a figure is told with the unit that the enterprise named", () => {
  expect(citedAt(figures, "/indicators/raw.1/y2")?.figure).toMatchObject({ value: "20", unit: "吨" });
  expect(citedAt(figures, "/rows/targets/0/before")?.figure).toMatchObject({ unit: "千瓦时/万平方米" });
  expect(citedAt(figures, "/indicators/raw.5/y2")).toBeNull();
  expect(citedAt(figures, "/nothing")).toBeNull();
});

test("a finding names every other cell once", () => {
  const place = numberAt(figures, "/fields/limit.low");
  if (!place) throw new Error("no limit");
  const first = cite(figures, place, new Big(1));
  const second = { ...first, path: "/fields/limit.high" };
  const found = twoFigures("limits-crossed", "error", first, second, [second.path, first.path, "/x"]);
  expect(found.others).toEqual([{ path: "/fields/limit.high" }, { path: "/x" }]);
  expect(twoFigures("limits-crossed", "error", first, first)).not.toHaveProperty("others");
});
