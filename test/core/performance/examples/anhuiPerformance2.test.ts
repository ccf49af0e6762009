/*
 * Anhui's table 2 (2007), of the same invented enterprise. What stands "after" is the ledger's, of implemented options:
 *   proposed 8 low-cost (F1 to F8) and 4 medium/high-cost (G1 to G4); implemented 7 and 3
 *   COD 0.16 + 0.5 + 2.4 = 3.06; ammonia 0.04 + 0.3 = 0.34; SO2 0.04; dust none (G4 is planned) = 0
 *   wastewater 1600 + 4000 + 30000 = 35600; common waste 2; hazardous waste 3 t/a
 *   water 0.18 + 0.42 + 3 = 3.6 万吨/年; electricity 6 + 4 + 40 = 50 万kWh/年; steam none yet (F8 is planned) = 0
 *   raw coal and fuel oil are not kept in this ledger: blank
 */
import { worked } from "./worked";

const { report, figure } = worked("anhui-2007-performance-2");

test("is complete and consistent: nothing is found", () => {
  expect(report.findings).toEqual([]);
  expect(report).toMatchObject({ complete: true, filled: report.count });
});

test.each([
  ["low.proposed", "8"],
  ["low.count", "7"],
  ["low.investment", "13.9"],
  ["low.benefit", "24.48"],
  ["high.proposed", "4"],
  ["high.count", "3"],
  ["high.investment", "348"],
  ["high.benefit", "75"],
  ["cod.reduced", "3.06"],
  ["ammonia.reduced", "0.34"],
  ["dust.reduced", "0"],
  ["so2.reduced", "0.04"],
  ["wastewater.reduced", "35600"],
  ["solid-waste.reduced", "2"],
  ["hazardous-waste.reduced", "3"],
  ["water.saved", "3.6"],
  ["saving.electricity", "50"],
  ["saving.steam", "0"],
  ["saving.raw-coal", null],
  ["saving.fuel-oil", null],
])("%s", (key, expected) => {
  expect(figure(`/fields/${key}`)).toBe(expected);
});
