import { declaredTotal } from "../../../src/core/checks/declaredTotal";
import { onTable, rulesOnly } from "../tiny";

const place = { path: "/total" };

test.each([0, 29.9999, 30])("accepts %d where the table has no items", (total) => {
  expect(onTable(declaredTotal, { total }, rulesOnly)).toEqual([]);
});

test.each<[unknown, object[]]>([
  [undefined, [{ ...place, code: "missing", severity: "warning" }]],
  ["", [{ ...place, code: "missing", severity: "warning" }]],
  [-1, [{ ...place, code: "below-zero", severity: "error", value: "-1" }]],
  [30.1, [{ ...place, code: "above-maximum", severity: "error", value: "30.1", max: "30" }]],
  ["20", [{ ...place, code: "number-as-text", severity: "warning", value: "20", fullWidth: false }]],
  ["二十", [{ ...place, code: "not-a-number", severity: "error", shown: "二十" }]],
  [20.00001, [{ ...place, code: "too-many-decimals", severity: "error", value: "20.00001", places: 4 }]],
])("finds %j where the table has no items", (total, expected) => {
  expect(onTable(declaredTotal, { total }, rulesOnly)).toEqual(expected);
});

test.each([undefined, null, ""])("accepts %j where the items are scored", (total) => {
  expect(onTable(declaredTotal, { total })).toEqual([]);
});

test.each([0, 30, "x", false])("finds %j where the items are scored", (total) => {
  expect(onTable(declaredTotal, { total })).toEqual([{ ...place, code: "total-not-needed", severity: "warning" }]);
});
