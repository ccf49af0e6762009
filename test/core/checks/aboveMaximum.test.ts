import { aboveMaximum } from "../../../src/core/checks/aboveMaximum";
import { onItem, score, tiny } from "../tiny";

test.each<[string, unknown]>([
  ["at the maximum", score("1.1", 4)],
  ["below it", score("1.1", 3.9999)],
  ["negative", score("1.1", -1)],
  ["blank", score("1.1", null)],
  ["unreadable", score("1.1", "nine")],
  ["at a raised maximum", { ...score("1.1", 6), maxima: { "1.1": 6 } }],
])("accepts a score: %s", (_, raw) => {
  expect(onItem(aboveMaximum, "1.1", raw)).toEqual([]);
});

test.each<[string, unknown, string, string]>([
  ["just above", score("1.1", 4.0001), "4.0001", "4"],
  ["typed as text", score("1.1", "５"), "5", "4"],
  ["huge", score("1.1", 1e21), "1e+21", "4"],
  ["above a lowered maximum", { ...score("1.1", 4), maxima: { "1.1": 2.5 } }, "4", "2.5"],
])("finds a score: %s", (_, raw, value, max) => {
  expect(onItem(aboveMaximum, "1.1", raw)).toEqual([
    { code: "above-maximum", severity: "error", path: "/scores/1.1", item: "1.1", value, max },
  ]);
});

test("a maximum cannot be raised where the table fixes it", () => {
  const raw = { ...score("1.1", 5), maxima: { "1.1": 6 } };
  expect(onItem(aboveMaximum, "1.1", raw, { ...tiny, reallocation: null })).toMatchObject([{ max: "4" }]);
});
