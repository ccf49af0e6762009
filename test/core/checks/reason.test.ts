import { reason } from "../../../src/core/checks/reason";
import { onItem, tiny } from "../tiny";

const run = (points: unknown, given?: unknown, maxima = {}) =>
  onItem(reason, "1.1", { scores: { "1.1": points }, reasons: { "1.1": given }, maxima });

test.each<[string, unknown, unknown]>([
  ["full marks", 4, undefined],
  ["lost points with a reason", 3, "no records"],
  ["a blank", null, undefined],
  ["an unreadable score", "x", undefined],
  ["too many points", 5, undefined],
])("accepts %s", (_, points, given) => {
  expect(run(points, given)).toEqual([]);
});

test.each<[unknown, unknown, string]>([
  [3.9999, undefined, "0.0001"],
  [0, null, "4"],
  ["３", " \u3000", "1"],
  [3, 5, "1"],
])("finds %j points with the reason %j", (points, given, lost) => {
  expect(run(points, given)).toEqual([
    { code: "reason-missing", severity: "warning", path: "/reasons/1.1", item: "1.1", lost },
  ]);
});

test("what is lost is counted from the re-allocated maximum", () => {
  expect(run(4, undefined, { "1.1": 4.5 })).toMatchObject([{ lost: "0.5" }]);
});

test("a table without the column asks for no reason", () => {
  const form = tiny.form && { ...tiny.form, columns: tiny.form.columns.filter(({ role }) => role !== "reason") };
  expect(onItem(reason, "1.1", { scores: { "1.1": 0 } }, { ...tiny, form })).toEqual([]);
});
