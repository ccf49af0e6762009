import { gates } from "../../../src/core/checks/gates";
import { evaluate } from "../../../src/core/evaluate";
import { fullScores, onTable, tiny } from "../tiny";

const place = { path: "/gates/g1", item: "g1" };

test.each(["pass", null, undefined])("accepts %j", (g1) => {
  expect(onTable(gates, { gates: { g1 } })).toEqual([]);
});

test.each<[unknown, object]>([
  ["fail", { code: "gate-failed", severity: "warning", text: "gate", article: "art. 7" }],
  ["Pass", { code: "not-pass-fail", severity: "error", shown: "Pass" }],
  [true, { code: "not-pass-fail", severity: "error", shown: "true" }],
])("finds %j", (g1, expected) => {
  expect(onTable(gates, { gates: { g1 } })).toEqual([{ ...place, ...expected }]);
});

test.each([
  ["pass", { g1: "pass" }],
  ["fail", { g1: "fail" }],
  ["?", {}],
])("%s is reported as %j", (g1, expected) => {
  expect(evaluate(tiny, { gates: { g1 } }).gates).toEqual(expected);
});

test.each(["pass", "fail", "?"])("%s changes neither total nor grade", (g1) => {
  const without = evaluate(tiny, { scores: fullScores });
  const { total, grade } = evaluate(tiny, { scores: fullScores, gates: { g1 } });
  expect({ total, grade }).toEqual({ total: without.total, grade: without.grade });
});
