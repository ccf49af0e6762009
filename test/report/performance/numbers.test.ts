import Big from "big.js";
import { toldFigure, toldIn, toldPercent } from "../../../src/report/performance/numbers";

test.each([
  [0, "0"],
  [12.5, "12.5"],
  [-0.1234, "-0.1234"],
  [1245.46824, "1245.4682"],
  [0.000123456, "0.0001235"],
  [1e21, "1000000000000000000000"],
])("%s is told as %s", (value, told) => {
  expect(toldFigure(value)).toBe(told);
});

test("percentages have two decimal places", () => {
  expect(toldPercent(new Big(100).div(3))).toBe("33.33");
  expect([toldIn("%", 41.6667), toldIn("％", 41.6667), toldIn("吨/年", 41.6667)]).toEqual([
    "41.67",
    "41.67",
    "41.6667",
  ]);
});
