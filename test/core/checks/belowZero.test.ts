import { belowZero } from "../../../src/core/checks/belowZero";
import { onItem, score } from "../tiny";

test.each([0, -0, "-0", 0.0001, 99, null, "", "minus"])("accepts %j", (value) => {
  expect(onItem(belowZero, "1.1", score("1.1", value))).toEqual([]);
});

test.each<[unknown, string]>([
  [-1, "-1"],
  [-0.0001, "-0.0001"],
  ["－２", "-2"],
])("finds %j", (raw, value) => {
  expect(onItem(belowZero, "1.1", score("1.1", raw))).toEqual([
    { code: "below-zero", severity: "error", path: "/scores/1.1", item: "1.1", value },
  ]);
});
