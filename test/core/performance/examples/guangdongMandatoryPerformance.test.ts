/*
 * Guangdong's table for mandatory audits (2009), of the same invented enterprise: output value in 亿元, water, wastewater and
 * solid waste in 万吨. The ledger stands in the form's units. By hand:
 *   count      F1 to F7 implemented 7, F8 planned 1, G1 to G3 implemented 3, G4 planned 1; 10, 2, 12
 *   investment 13.9;  4;  348;  30;  361.9;  34;  395.9 万元
 *   benefit    24.48;  1.5;  75;  5;  99.48;  6.5;  105.98 万元
 *   wastewater 0.16 + 0.4 = 0.56;  0;  3;  0;  3.56;  0;  3.56 万吨/年: from 10 in 2023 to 6.44 in 2024
 *   COD        0.16 + 0.5 = 0.66;  0;  2.4;  0;  3.06: from 8 to 4.94
 *   BOD        0.03 + 0.08 = 0.11;  0;  0.5;  0;  0.61: from 1.6 to 0.99
 *   NOx        0.02;  0;  0.6;  0;  0.62: from 1.8 to 1.18
 *   solid      0.0003 + 0.0002 = 0.0005 万吨/年 of hazardous and common waste: from 0.014 to 0.0135
 *   other      VOCs, planned with G4: 0.5
 */
import { SUMMARY_COLUMNS, worked } from "./worked";

const { report, figure } = worked("guangdong-2009-mandatory-performance");

test("is complete and consistent: nothing is found", () => {
  expect(report.findings).toEqual([]);
  expect(report).toMatchObject({ complete: true, filled: report.count });
});

test.each([
  ["count", ["7", "1", "3", "1", "10", "2", "12"]],
  ["investment", ["13.9", "4", "348", "30", "361.9", "34", "395.9"]],
  ["benefit", ["24.48", "1.5", "75", "5", "99.48", "6.5", "105.98"]],
  ["reduction.wastewater", ["0.56", "0", "3", "0", "3.56", "0", "3.56"]],
  ["reduction.cod", ["0.66", "0", "2.4", "0", "3.06", "0", "3.06"]],
  ["reduction.bod", ["0.11", "0", "0.5", "0", "0.61", "0", "0.61"]],
  ["reduction.nox", ["0.02", "0", "0.6", "0", "0.62", "0", "0.62"]],
  ["reduction.smoke", [null, null, null, null, null, null, null]],
  ["reduction.solid-waste", ["0.0005", "0", "0", "0", "0.0005", "0", "0.0005"]],
  ["reduction.other", ["0", "0", "0", "0.5", "0", "0.5", "0.5"]],
])("%s of the options by kind and status", (key, expected) => {
  expect(SUMMARY_COLUMNS.map((column) => figure(`/options/${key}/${column}`))).toEqual(expected);
});

test("two figures under one printed label stand apart", () => {
  expect([figure("/indicators/output.value/y2"), figure("/indicators/tax/y2")]).toEqual(["1.2", "360"]);
  expect([figure("/indicators/cod.produced/y3"), figure("/indicators/cod.discharged/y3")]).toEqual(["30.84", "4.94"]);
});

test("computes no energy: the form does not ask which coal", () => {
  expect(report.coefficients).toEqual([]);
});
