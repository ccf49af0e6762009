import { maxima } from "../../../src/core/checks/maxima";
import { onSection, tiny } from "../tiny";

const fixed = { ...tiny, reallocation: null };
const at = (id: string) => ({ path: `/maxima/${id}`, item: id });
const broken = (sum: string) => ({
  code: "maxima-break-section",
  severity: "error",
  path: "/maxima",
  item: "1",
  section: "section 1",
  sum,
  max: "10",
});

test.each<[string, object]>([
  ["nothing", {}],
  ["blanks", { "1.1": null, "1.2.1": "" }],
  ["the printed maxima", { "1.1": 4, "1.2.1": 4, "1.2.2": 2 }],
  ["points moved within the section", { "1.1": 3.5, "1.2.2": 2.5 }],
  ["0.1 and 0.2 moved exactly", { "1.1": 3.7, "1.2.1": 4.1, "1.2.2": 2.2 }],
  ["an item without points", { "1.1": 0, "1.2.1": 8 }],
  ["another section's trouble", { "2.1": 99 }],
])("accepts %s", (_, given) => {
  expect(onSection(maxima, "1", { maxima: given })).toEqual([]);
});

test.each<[string, object, object[]]>([
  ["too much", { "1.1": 4.0001 }, [broken("10.0001")]],
  ["too little", { "1.1": 3 }, [broken("9")]],
  ["words", { "1.1": "four" }, [{ ...at("1.1"), code: "not-a-number", severity: "error", shown: "four" }]],
  [
    "text",
    { "1.1": "5" },
    [{ ...at("1.1"), code: "number-as-text", severity: "warning", value: "5", fullWidth: false }, broken("11")],
  ],
  [
    "five decimals",
    { "1.1": 3.99999, "1.2.1": 4.00001 },
    [
      { ...at("1.1"), code: "too-many-decimals", severity: "error", value: "3.99999", places: 4 },
      { ...at("1.2.1"), code: "too-many-decimals", severity: "error", value: "4.00001", places: 4 },
    ],
  ],
])("finds %s", (_, given, expected) => {
  expect(onSection(maxima, "1", { maxima: given })).toEqual(expected);
});

test("finds a negative one, even where the sum fits", () => {
  const found = onSection(maxima, "1", { maxima: { "1.1": -1, "1.2.1": 9 } });
  expect(found).toContainEqual({ ...at("1.1"), code: "below-zero", severity: "error", value: "-1" });
});

test.each<[unknown, boolean]>([
  [4, true],
  ["4", true],
  [null, true],
  [5, false],
  ["x", false],
])("where the table fixes them, %j for 4 is accepted: %s", (value, accepted) => {
  const expected = accepted ? [] : [{ ...at("1.1"), code: "maximum-fixed", severity: "error", max: "4" }];
  expect(onSection(maxima, "1", { maxima: { "1.1": value } }, fixed)).toEqual(expected);
});

test("a section that is not there has no findings", () => {
  expect(onSection(maxima, "9", { maxima: { "1.1": 99 } })).toEqual([]);
});
