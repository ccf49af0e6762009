import fc from "fast-check";
import { readDate } from "../../../../src/core/performance/calculation/isoDate";

test.each<[string, string, boolean]>([
  ["2024-05-01", "2024-05-01", false],
  ["2024-05", "2024-05", false],
  ["2024-5-1", "2024-05-01", true],
  ["2024/5/1", "2024-05-01", true],
  ["2024.5", "2024-05", true],
  ["2024年5月1日", "2024-05-01", true],
  ["2024年12月", "2024-12", true],
  ["2024-02-29", "2024-02-29", false],
])("%s is %s", (text, iso, isRewritten) => {
  expect(readDate(text)).toEqual({ iso, isRewritten });
});

test.each(
  [
    "",
    "2024",
    "45413",
    "2023-02-29",
    "2024-13",
    "2024-00",
    "2024-05-00",
    "2024-04-31",
    "0024-05-01",
    "5/1/2024",
  ].concat(["24.5.1", "2024年5月1", "2024-05-01T00:00", "2024.50", "上半年", "2024-05-01 "]),
)("%j is no date", (text) => {
  expect(readDate(text)).toBeNull();
});

test("every day of the calendar reads as itself", () => {
  const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2999-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const iso = date.toISOString().slice(0, 10);
      expect(readDate(iso)).toEqual({ iso, isRewritten: false });
    }),
  );
});
