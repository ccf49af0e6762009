import { templateFaults } from "../../src/templates/arithmetic";
import { validateTemplate } from "../../src/templates/schema";
import { rulesOnly, tiny } from "../core/tiny";
import { broken } from "./broken";

type Steps = (string | number)[];
const item = (section: number, ...rest: number[]): Steps => [
  "sections",
  section,
  "items",
  ...rest.flatMap((n, i) => (i ? ["items", n] : [n])),
];

test("the table that the other tests use is a template", () => {
  expect([templateFaults(tiny), templateFaults(rulesOnly)]).toEqual([[], []]);
});

test.each<[string, Steps, unknown, object[]]>([
  ["the total", ["total"], 100, [{ path: "sections", message: "parts add up to 30, not 100" }]],
  [
    "a section's maximum",
    ["sections", 0, "max"],
    11,
    [
      { path: "sections", message: "parts add up to 31, not 30" },
      { path: "sections[0]", message: "parts add up to 10, not 11" },
    ],
  ],
  ["an item's maximum", [...item(0, 0), "max"], 3.9, [{ path: "sections[0]", message: "parts add up to 9.9, not 10" }]],
  [
    "a sub-item's maximum",
    [...item(0, 1, 1), "max"],
    1,
    [{ path: "sections[0].items[1]", message: "parts add up to 5, not 6" }],
  ],
  [
    "a section's id, which its items carry on",
    ["sections", 1, "id"],
    "3",
    [
      { path: "sections[1].id", message: 'is "3", its position says "2"' },
      ...[1, 2, 3, 4].map((n) => ({
        path: `sections[1].items[${n - 1}].id`,
        message: `is "2.${n}", its position says "3.${n}"`,
      })),
    ],
  ],
  [
    "an item's id",
    [...item(1, 2), "id"],
    "2.4",
    [{ path: "sections[1].items[2].id", message: 'is "2.4", its position says "2.3"' }],
  ],
  [
    "a sub-item's id",
    [...item(0, 1, 0), "id"],
    "1.3.1",
    [
      { path: "sections[0].items[1].items[0].id", message: 'is "1.3.1", its position says "1.2.1"' },
      { path: "conditions[0].fullMarks", message: 'names no item that is scored: "1.2.1"' },
    ],
  ],
  ["a veto's id", ["vetoes", 1, "id"], "v3", [{ path: "vetoes[1].id", message: 'is "v3", its position says "v2"' }]],
  ["a bonus's id", ["bonus", 0, "id"], "b2", [{ path: "bonus[0].id", message: 'is "b2", its position says "b1"' }]],
  [
    "a level above the maximum",
    [...item(1, 0), "levels", 0, "to"],
    9,
    [{ path: "sections[1].items[0].levels[0]", message: "is not a range within 0 to 8" }],
  ],
  [
    "a level from high to low",
    [...item(1, 1), "levels", 1, "to"],
    0,
    [{ path: "sections[1].items[1].levels[1]", message: "is not a range within 0 to 3" }],
  ],
  [
    "a metric's rule above the maximum",
    [...item(1, 3), "metrics", 0, "rules", 0, "to"],
    6,
    [{ path: "sections[1].items[3].metrics[0].rules[0]", message: "is not a range within 0 to 5" }],
  ],
  [
    "levels on a group",
    [...item(0, 1), "levels"],
    tiny.sections[1]?.items[1]?.levels?.map((level) => ({ ...level })),
    [{ path: "sections[0].items[1]", message: "is scored through its items and cannot have levels or metrics" }],
  ],
  [
    "bands out of order",
    ["bands", 1, "min"],
    26,
    [{ path: "bands[1].min", message: "is not below the band before it" }],
  ],
  [
    "two bands at one bound",
    ["bands", 1, "min"],
    25,
    [{ path: "bands[1].min", message: "is not below the band before it" }],
  ],
  [
    "an open band above another",
    ["bands", 0, "min"],
    null,
    [{ path: "bands[1].min", message: "is not below the band before it" }],
  ],
  ["a lowest band with a bound", ["bands", 2, "min"], 5, [{ path: "bands[2].min", message: "must be null" }]],
  [
    "a band above all points",
    ["bands", 0, "min"],
    34,
    [{ path: "bands[0].min", message: "cannot be reached: the table gives 33 points at most" }],
  ],
  [
    "a veto that always holds",
    ["vetoes", 0, "totalBelow"],
    33.5,
    [{ path: "vetoes[0].totalBelow", message: "cannot be reached: the table gives 33 points at most" }],
  ],
  [
    "a lowest band that passes",
    ["bands", 2, "pass"],
    true,
    [{ path: "bands[2]", message: 'must fail with the word "不合格"' }],
  ],
  [
    "another failing word",
    ["failing", "label"],
    "不通过",
    [{ path: "bands[2]", message: 'must fail with the word "不通过"' }],
  ],
  [
    "a condition naming no item",
    ["conditions", 0, "fullMarks", 1],
    "9.9",
    [{ path: "conditions[0].fullMarks", message: 'names no item that is scored: "9.9"' }],
  ],
  [
    "a condition naming a group",
    ["conditions", 0, "fullMarks", 1],
    "1.2",
    [{ path: "conditions[0].fullMarks", message: 'names no item that is scored: "1.2"' }],
  ],
  ["no form", ["form"], null, [{ path: "form", message: "is missing" }]],
  [
    "a form without a score column",
    ["form", "columns", 3, "role"],
    "remark",
    [{ path: "form.columns", message: 'has no column "score"' }],
  ],
  [
    "a form with a column twice",
    ["form", "columns", 4, "role"],
    "max",
    [{ path: "form.columns", message: "has a role twice" }],
  ],
  [
    "a requirement without a column",
    [...item(0, 0), "requirement"],
    "must",
    [{ path: "form.columns", message: "has no column for the items' requirements" }],
  ],
])("refuses %s", (_, steps, value, expected) => {
  expect(validateTemplate(broken(steps, value))).toEqual(expected);
});

test.each([
  [33, true, 0],
  [33, false, 1],
])("a band from %d, inclusive %s, counts the bonus: %d faults", (min, inclusive, count) => {
  const [best, ...others] = tiny.bands;
  const bands = [{ ...best, min, inclusive }, ...others];
  expect(validateTemplate({ ...tiny, bands })).toHaveLength(count);
});

test("rules without items need no sum", () => {
  expect(validateTemplate({ ...rulesOnly, total: 120 })).toEqual([]);
});
