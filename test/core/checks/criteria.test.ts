import { criteria } from "../../../src/core/checks/criteria";
import { checklist, onTable, tiny } from "../tiny";

const BEST = { k1: "A", k2: "A", k3: "A", k4: "A", k5: "A" };
const found = (changed: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  onTable(criteria, { criteria: { ...BEST, ...changed }, vetoes: { v1: false }, ...more }, checklist);

test("nothing is found where every criterion has a grade and every veto an answer", () => {
  expect(found({})).toEqual([]);
  expect(found({ k2: "b" })).toEqual([]);
});

test.each([[true], [1], ["D"], ["AB"], [["A"]]])("%j is none of the grades", (answer) => {
  expect(found({ k2: answer })).toMatchObject([
    { code: "not-a-grade", severity: "error", path: "/criteria/k2", item: "k2", grades: ["A", "B", "C"] },
  ]);
});

test.each([[null], [""]])("%j is open", (answer) => {
  expect(found({ k2: answer })).toMatchObject([{ code: "unanswered", severity: "warning", path: "/criteria/k2" }]);
  expect(found({}, { vetoes: { v1: answer } })).toMatchObject([{ code: "unanswered", path: "/vetoes/v1", item: "v1" }]);
});

test("the lowest grade wants a reason, the others do not", () => {
  expect(found({ k2: "C" })).toMatchObject([{ code: "no-without-reason", path: "/reasons/k2", grade: "C" }]);
  expect(found({ k2: "C" }, { reasons: { k2: " " } })).toHaveLength(1);
  expect(found({ k2: "C" }, { reasons: { k2: "why" } })).toEqual([]);
});

test("a table with points has no criteria", () => {
  expect(onTable(criteria, {}, tiny)).toEqual([]);
});
