import { missing } from "../../../src/core/checks/missing";
import { onItem, score } from "../tiny";

test.each<[string, unknown]>([
  ["a zero", score("1.2.1", 0)],
  ["an unreadable score, found elsewhere", score("1.2.1", "x")],
  ["a blank with full marks by a condition", { conditions: { c1: true } }],
])("accepts %s", (_, raw) => {
  expect(onItem(missing, "1.2.1", raw)).toEqual([]);
});

test.each<[string, unknown]>([
  ["an absent score", {}],
  ["null", score("1.2.1", null)],
  ["white space", score("1.2.1", " \u3000")],
  ["a blank while the condition does not hold", { conditions: { c1: false } }],
])("finds %s", (_, raw) => {
  expect(onItem(missing, "1.2.1", raw)).toEqual([
    { code: "missing", severity: "warning", path: "/scores/1.2.1", item: "1.2.1" },
  ]);
});
