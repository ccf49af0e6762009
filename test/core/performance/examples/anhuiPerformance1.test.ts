/*
 * Anhui's table 1 (2007), of the same invented enterprise. Completion of the targets, by hand:
 *   electricity (130000 − 117500) / (130000 − 120000) = 12500 / 10000 = 125 %
 *   fresh water (3000 − 2100) / (3000 − 2300) = 900 / 700 = 128.5714285714 %
 *   COD         (8 − 4.94) / (8 − 5) = 3.06 / 3 = 102 %
 *   water reuse (41.67 − 20) / (40 − 20) = 21.67 / 20 = 108.35 %
 * The options listed are G1 48 and 10.5 + 0.5 = 11; G2 120 and 28; G3 180 and 15 + 21 = 36; planned G4 30 and 3.5 + 1.5 = 5.
 */
import { worked } from "./worked";

const { report, figure } = worked("anhui-2007-performance-1");

test("is complete and consistent: nothing is found", () => {
  expect(report.findings).toEqual([]);
  expect(report).toMatchObject({ complete: true, filled: report.count });
});

test("targets and their completion", () => {
  const completion = [0, 1, 2, 3, 4].map((row) => figure(`/rows/targets/${row}/completion`));
  expect(completion).toEqual(["125", "128.5714285714", "102", "108.35", null]);
});

test.each([
  ["implemented/0", "48", "11"],
  ["implemented/1", "120", "28"],
  ["implemented/2", "180", "36"],
  ["implemented/3", null, null],
  ["planned/0", "30", "5"],
])("option %s: investment and benefit", (row, investment, benefit) => {
  expect(figure(`/rows/${row}/investment`)).toBe(investment);
  expect(figure(`/rows/${row}/benefit`)).toBe(benefit);
});
