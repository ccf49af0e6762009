import { validatePerformance } from "../../../src/templates/performance/schema";
import { altered, at, ANHUI, GENERAL, MANDATORY, RENEWAL, type Node, type Steps } from "./altered";

const messages = (raw: unknown) => validatePerformance(raw).map(({ path, message }) => `${path}: ${message}`);

const COD = "blocks[1].rows[7].cells[1]";

test.each<[string, Node, Steps, unknown, string[]]>([
  [
    "a block's key twice",
    MANDATORY,
    ["blocks", 3, "key"],
    "enterprise",
    ['blocks[3].key: is there twice: "enterprise"'],
  ],
  ["a year's key twice", MANDATORY, ["years", 1, "cell", "key"], "y1", ['years[1].cell.key: is there twice: "y1"']],
  [
    "a cell's key twice",
    MANDATORY,
    at(MANDATORY, "cod.discharged", "key"),
    "cod.produced",
    [`${COD}.key: is there twice: "cod.produced"`],
  ],
  [
    "a column's key twice",
    MANDATORY,
    ["blocks", 2, "columns", 3, "key"],
    "low.planned",
    [
      'blocks[2].columns[5].formula: names no column before it: "high.planned"',
      'blocks[2].columns[3].key: is there twice: "low.planned"',
    ].reverse(),
  ],
  [
    "a row of the summary that is not there",
    MANDATORY,
    at(MANDATORY, "cod.discharged", "summaryRow"),
    "reduction.tn",
    [`${COD}.summaryRow: names no row: "reduction.tn"`],
  ],
  [
    "a row of the summary of something else",
    MANDATORY,
    at(MANDATORY, "cod.discharged", "summaryRow"),
    "reduction.bod",
    [`${COD}.summaryRow: is of something else`],
  ],
  [
    "a column under no heading",
    MANDATORY,
    ["blocks", 2, "groups", 2, "key"],
    "low",
    [
      'blocks[2].groups[2].key: is there twice: "low"',
      'blocks[2].columns[4].group: names no group: "all"',
      'blocks[2].columns[5].group: names no group: "all"',
    ],
  ],
  [
    "a reduction of nothing",
    MANDATORY,
    ["blocks", 2, "rows", 3, "of"],
    undefined,
    [
      "blocks[1].rows[4].cells[1].summaryRow: is of something else",
      "blocks[2].rows[3].of: belongs to reductions and savings, and to all of them",
    ].reverse(),
  ],
  [
    "wording without its place",
    MANDATORY,
    ["blocks", 1, "rows", 0, "source"],
    undefined,
    ["blocks[1].rows[0].source: is missing"],
  ],
  [
    "a place outside the form",
    MANDATORY,
    ["blocks", 1, "rows", 0, "source", "lines"],
    [1, 2],
    ["blocks[1].rows[0].source.lines: lie outside the form"],
  ],
  ["an official table without a regulation", MANDATORY, ["regulation"], null, ["regulation: is missing"]],
  [
    "years without indicators",
    RENEWAL,
    ["years"],
    MANDATORY["years"],
    [
      "years: and indicators go together",
      ...[0, 1, 2].map((year) => `years[${year}].source.lines: lie outside the form`),
    ],
  ],
  ["fewer numbers than rows", ANHUI, ["blocks", 3, "printed"], 4, ["blocks[3].markers: are not 4"]],
  [
    "options without a name",
    ANHUI,
    ["blocks", 2, "columns", 0, "cell", "key"],
    "option",
    ['blocks[2].columns: have no "name"'],
  ],
  ["a table of ours with a regulation", GENERAL, ["regulation"], "办法", ["regulation: belongs to official tables"]],
])("finds %s", (_, table, steps, value, expected) => {
  expect(messages(altered(table, steps, value))).toEqual(expected);
});
