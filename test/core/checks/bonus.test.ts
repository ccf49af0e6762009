import { bonus } from "../../../src/core/checks/bonus";
import { onTable } from "../tiny";

const place = { path: "/bonus/b1", item: "b1" };
const outOfRange = (value: string) => ({
  ...place,
  code: "bonus-out-of-range",
  severity: "error",
  value,
  min: "2",
  max: "3",
});

// a blank is not claimed
test.each([2, 2.5, 3, null, "", " "])("accepts %j", (b1) => {
  expect(onTable(bonus, { bonus: { b1 } })).toEqual([]);
});

test.each<[unknown, object[]]>([
  [1.9, [outOfRange("1.9")]],
  [3.1, [outOfRange("3.1")]],
  [0, [outOfRange("0")]],
  [-2, [outOfRange("-2")]],
  ["2", [{ ...place, code: "number-as-text", severity: "warning", value: "2", fullWidth: false }]],
  ["４", [{ ...place, code: "number-as-text", severity: "warning", value: "4", fullWidth: true }, outOfRange("4")]],
  ["2分", [{ ...place, code: "not-a-number", severity: "error", shown: "2分", proposal: "2" }]],
  [true, [{ ...place, code: "not-a-number", severity: "error", shown: "true" }]],
  [2.00001, [{ ...place, code: "too-many-decimals", severity: "error", value: "2.00001", places: 4 }]],
])("finds %j", (b1, expected) => {
  expect(onTable(bonus, { bonus: { b1 } })).toEqual(expected);
});
