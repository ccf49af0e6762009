/*
 * Guangdong's application for renewal (2009), of the same invented enterprise. Its figures are the ledger's:
 *   implemented low-cost F1 to F7: 7 options; 1.2 + 3.5 + 0.8 + 4.8 + 3 + 0 + 0.6 = 13.9 万元; benefit
 *     1.38 + 4.2 + 2.8 + 10.2 + 3.3 + 1.5 + 1.1 = 24.48 万元
 *   implemented medium/high-cost G1 to G3: 3; 48 + 120 + 180 = 348; 11 + 28 + 36 = 75
 *   planned F8 and G4: 2; 4 + 30 = 34; 1.5 + 5 = 6.5
 */
import { worked } from "./worked";

const { report, figure } = worked("guangdong-2009-renewal");

test("is complete and consistent: nothing is found", () => {
  expect(report.findings).toEqual([]);
  expect(report).toMatchObject({ complete: true, filled: report.count });
});

test.each([
  ["low", ["7", "13.9", "24.48"]],
  ["high", ["3", "348", "75"]],
  ["planned", ["2", "34", "6.5"]],
])("%s options: number, investment, benefit", (key, expected) => {
  expect(["count", "investment", "benefit"].map((what) => figure(`/fields/${key}.${what}`))).toEqual(expected);
});
