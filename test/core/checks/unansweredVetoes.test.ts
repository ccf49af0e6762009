import { unansweredVetoes } from "../../../src/core/checks/unansweredVetoes";
import { templateOf } from "../filling";
import { onTable, tiny } from "../tiny";

// an answer that is not yes or no is found by `answers`
test.each([true, false, "?"])("accepts %j", (v1) => {
  expect(onTable(unansweredVetoes, { vetoes: { v1 } })).toEqual([]);
});

test.each([{}, { vetoes: { v1: null } }, { vetoes: { v2: false } }])("finds %j", (raw) => {
  expect(onTable(unansweredVetoes, raw)).toEqual([
    { code: "vetoes-unanswered", severity: "info", path: "/vetoes", count: 1 },
  ]);
});

test("counts only those that are asked", () => {
  expect(onTable(unansweredVetoes, { vetoes: { v1: false } }, templateOf("shandong-2008"))).toMatchObject([
    { count: 4 },
  ]);
  expect(onTable(unansweredVetoes, {}, { ...tiny, vetoes: [] })).toEqual([]);
});
