/*
 * The general table of one invented enterprise, an electroplating works, computed by hand.
 *
 * Years 2022, 2023 (before) and 2024 (after). Output 32, 40, 40 万平方米; output value 9600, 12000, 12000 万元.
 *
 * Comprehensive energy, tce. Electricity 0.1229 kgce/kWh = 1.229 tce/万kWh; natural gas 1.2143 kgce/m3 = 12.143 tce/万m3;
 * diesel 1.4571 tce/t; steam 0.0943 tce/t:
 *   2022: 448 × 1.229 + 20.8 × 12.143 + 19.2 × 1.4571 + 2560 × 0.0943
 *         = 550.592 + 252.5744 + 27.97632 + 241.408                     = 1072.55072
 *   2023: 520 × 1.229 + 24 × 12.143 + 22 × 1.4571 + 3000 × 0.0943
 *         = 639.08 + 291.432 + 32.0562 + 282.9                          = 1245.4682
 *   2024: 470 × 1.229 + 21 × 12.143 + 20 × 1.4571 + 3000 × 0.0943
 *         = 577.63 + 255.003 + 29.142 + 282.9                           = 1144.675
 *   reduction (1245.4682 − 1144.675) / 1245.4682 = 100.7932 / 1245.4682 = 8.0927959461 %
 *   and 100.7932 is what the implemented options save: 50 × 1.229 + 3 × 12.143 + 2 × 1.4571 = 61.45 + 36.429 + 2.9142.
 *
 * CO2, t. Electricity 0.5306 kg/kWh = 5.306 t/万kWh; natural gas 21.62 t/万m3; diesel 3.096 t/t; steam 0.3 t/t:
 *   2022: 2377.088 + 449.696 + 59.4432 + 768 = 3654.2272
 *   2023: 2759.12 + 518.88 + 68.112 + 900    = 4246.112
 *   2024: 2493.82 + 454.02 + 61.92 + 900     = 3909.76
 *   4246.112 − 3909.76 = 336.352 = 50 × 5.306 + 3 × 21.62 + 2 × 3.096 = 265.3 + 64.86 + 6.192, the options' CO2.
 *
 * Reuse of water: 24800 / 124000 = 20 %; 30000 / 150000 = 20 %; 60000 / 144000 = 41.6666666667 %.
 *
 * Options. Low-cost implemented F1 to F7, planned F8; medium/high-cost implemented G1 to G3, planned G4:
 *   investment 1.2 + 3.5 + 0.8 + 4.8 + 3 + 0 + 0.6 = 13.9;  4;  48 + 120 + 180 = 348;  30;  361.9;  34;  395.9
 *   saving     0.9 + 4.2 + 2.8 + 9 + 2.1 + 1.5 + 1 = 21.5;  1.5;  10.5 + 28 + 15 = 53.5;  3.5;  75;  5;  80
 *   abatement  0.48 + 0 + 0 + 1.2 + 1.2 + 0 + 0.1 = 2.98;  0;  0.5 + 0 + 21 = 21.5;  1.5;  24.48;  1.5;  25.98
 *   benefit    24.48;  1.5;  75;  5;  99.48;  6.5;  105.98
 *   energy     10 × 1.229 + 2 × 1.4571 = 15.2042;  60 × 0.0943 = 5.658;  40 × 1.229 + 3 × 12.143 = 85.589;  5 × 1.229 = 6.145
 *
 * Feasibility, ten years at 8 %: the annuity factor is (1 − 1.08^−10) / 0.08 = 6.7100813989415:
 *   G1 payback 48 / 11 = 4.3636363636, NPV 11 × 6.7100813989415 − 48 = 25.8108953884
 *   G2         120 / 28 = 4.2857142857,    28 × … − 120              = 67.8822791704
 *   G3         180 / 36 = 5,               36 × … − 180              = 61.5629303619
 *   G4         30 / 5 = 6,                  5 × … − 30               = 3.5504069947
 *   IRR is the rate at which the annuity factor is the payback time: 15.0984144771 % for 5, by trial:
 *   (1 − 1.150984144771^−10) / 0.150984144771 = 5.0000000000.
 */
import { SUMMARY_COLUMNS, worked } from "./worked";

const { report, figure } = worked("general-performance");

test("is complete and consistent: nothing is found", () => {
  expect(report.findings).toEqual([]);
  expect(report).toMatchObject({ template: "general-performance", complete: true, filled: report.count });
});

test.each([
  ["energy.total", ["1072.55072", "1245.4682", "1144.675", "8.0927959461"]],
  ["co2.energy", ["3654.2272", "4246.112", "3909.76", "7.9214113994"]],
  ["co2.total", ["3654.2272", "4246.112", "3909.76", "7.9214113994"]],
  ["water.recycling", ["20", "20", "41.6666666667", "-108.3333333333"]],
  ["cod.discharged", ["6.64", "8", "4.94", "38.25"]],
  ["energy.raw-coal", [null, null, null, null]],
])("%s by year, and its reduction from the year before to the year after", (key, expected) => {
  expect(["y1", "y2", "y3", "reduction"].map((slot) => figure(`/indicators/${key}/${slot}`))).toEqual(expected);
});

/*
 * Per 万平方米: 448 × 10^4 / 32 = 140000 kWh, 520 × 10^4 / 40, 470 × 10^4 / 40; 1245.4682 × 1000 / 40 = 31136.705 kgce;
 * 4.94 × 1000 / 40 = 123.5 kg; 9000 × 10^4 / 40 = 2250000 m3; 18.5 / 40 = 0.4625 t.
 * Per 万元: 470 × 10^4 / 12000 = 391.6666666667 kWh; 1144.675 / 12000 = 0.0953895833 tce; 4940 / 12000 = 0.4116666667 kg.
 */
test.each([
  ["energy.electricity.per-product", ["140000", "130000", "117500", "9.6153846154"]],
  ["energy.total.per-product", ["33517.21", "31136.705", "28616.875", "8.0927959461"]],
  ["cod.discharged.per-product", ["207.5", "200", "123.5", "38.25"]],
  ["waste-gas.discharged.per-product", ["2250000", "2250000", "2250000", "0"]],
  ["raw.1.per-product", ["0.525", "0.5", "0.4625", "7.5"]],
  ["energy.electricity.per-value", ["466.6666666667", "433.3333333333", "391.6666666667", "9.6153846154"]],
  ["energy.total.per-value", ["0.1117240333", "0.1037890167", "0.0953895833", "8.0927959461"]],
  ["cod.discharged.per-value", ["0.6916666667", "0.6666666667", "0.4116666667", "38.25"]],
  ["raw.3.per-value", [null, null, null, null]],
])("%s by year, and its reduction", (key, expected) => {
  expect(["y1", "y2", "y3", "reduction"].map((slot) => figure(`/indicators/${key}/${slot}`))).toEqual(expected);
});

/* (130000 − 117500) / (130000 − 120000); (3000 − 2100) / (3000 − 2300); (8 − 4.94) / (8 − 5); (41.67 − 20) / (40 − 20). */
test("targets and their completion, of falling and rising indicators", () => {
  const completion = [0, 1, 2, 3, 4].map((row) => figure(`/rows/targets/${row}/completion`));
  expect(completion).toEqual(["125", "128.5714285714", "102", "108.35", null]);
});

test.each([
  ["count", ["7", "1", "3", "1", "10", "2", "12"]],
  ["investment", ["13.9", "4", "348", "30", "361.9", "34", "395.9"]],
  ["benefit.saving", ["21.5", "1.5", "53.5", "3.5", "75", "5", "80"]],
  ["benefit.abatement", ["2.98", "0", "21.5", "1.5", "24.48", "1.5", "25.98"]],
  ["benefit", ["24.48", "1.5", "75", "5", "99.48", "6.5", "105.98"]],
  ["saving.electricity", ["10", "0", "40", "5", "50", "5", "55"]],
  ["saving.energy", ["15.2042", "5.658", "85.589", "6.145", "100.7932", "11.803", "112.5962"]],
  ["saving.coke", [null, null, null, null, null, null, null]],
  ["reduction.co2", ["59.252", "18", "277.1", "26.53", "336.352", "44.53", "380.882"]],
  ["reduction.cod", ["0.66", "0", "2.4", "0", "3.06", "0", "3.06"]],
])("%s of the options by kind and status", (key, expected) => {
  expect(SUMMARY_COLUMNS.map((column) => figure(`/options/${key}/${column}`))).toEqual(expected);
});

test.each([
  ["G1", 48 / 11, 25.8108953884, 18.8368573631],
  ["G2", 120 / 28, 67.8822791704, 19.3567932564],
  ["G3", 5, 61.5629303619, 15.0984144771],
  ["G4", 6, 3.5504069947, 10.557981605],
])("%s: payback, net present value, internal rate", (number, payback, npv, irr) => {
  const found = report.economics.find((each) => each.number === number);
  expect(found).toMatchObject({ rate: 8 });
  expect(found?.payback.value).toBeCloseTo(payback, 10);
  expect(found?.npv.value).toBeCloseTo(npv, 9);
  expect(found?.irr.value).toBeCloseTo(irr, 9);
  const factor = (rate: number) => (1 - (1 + rate / 100) ** -10) / (rate / 100);
  expect(factor(found?.irr.value ?? 0)).toBeCloseTo(payback, 10);
});

test("the report lists the options and the coefficients used", () => {
  expect(report.options).toHaveLength(12);
  expect(report.options[9]).toEqual({
    row: 9,
    number: "G2",
    name: "高频开关电源替换可控硅整流器",
    kind: "high",
    status: "implemented",
    investment: 120,
    benefit: 28,
  });
  const gas = report.coefficients.filter(({ carrier }) => carrier === "natural-gas");
  expect(gas.map(({ measure, id, value }) => [measure, id, value])).toEqual([
    ["standard-coal", null, "1.2143"],
    ["co2", "natural-gas", "21.62"],
  ]);
});
