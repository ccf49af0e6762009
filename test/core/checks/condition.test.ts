import { condition } from "../../../src/core/checks/condition";
import { onItem } from "../tiny";

test.each<[string, unknown]>([
  ["full marks", { conditions: { c1: true }, scores: { "1.2.1": 4 } }],
  ["a blank, which counts as full marks", { conditions: { c1: true }, scores: {} }],
  ["what another check finds", { conditions: { c1: true }, scores: { "1.2.1": "x" } }],
  ["any score while the condition does not hold", { conditions: { c1: false }, scores: { "1.2.1": 1 } }],
  ["any score while the condition is blank", { scores: { "1.2.1": 1 } }],
  ["any score while the answer is no answer", { conditions: { c1: "yes" }, scores: { "1.2.1": 1 } }],
  ["full marks after re-allocation", { conditions: { c1: true }, scores: { "1.2.1": 3 }, maxima: { "1.2.1": 3 } }],
])("accepts %s", (_, raw) => {
  expect(onItem(condition, "1.2.1", raw)).toEqual([]);
});

test("an item that the condition does not name is free", () => {
  expect(onItem(condition, "1.1", { conditions: { c1: true }, scores: { "1.1": 0 } })).toEqual([]);
});

test.each([
  [3.9999, "3.9999"],
  [0, "0"],
  [5, "5"],
])("finds %d points of 4 while the condition holds", (entered, value) => {
  expect(onItem(condition, "1.2.1", { conditions: { c1: true }, scores: { "1.2.1": entered } })).toEqual([
    {
      code: "condition-contradicts-score",
      severity: "error",
      path: "/scores/1.2.1",
      item: "1.2.1",
      value,
      max: "4",
      condition: "condition",
    },
  ]);
});
