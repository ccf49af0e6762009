import { validatePerformance } from "../../../src/templates/performance/schema";
import { altered, at, ANHUI, GENERAL, MANDATORY, WATER, type Node, type Steps } from "./altered";

const messages = (raw: unknown) => validatePerformance(raw).map(({ path, message }) => `${path}: ${message}`);

const COD = "blocks[1].rows[7].cells[1]";

test.each<[string, Node, Steps, unknown, string[]]>([
  [
    "a pair without its source",
    MANDATORY,
    at(MANDATORY, "cod.produced", "pair"),
    undefined,
    ['blocks: pair "cod" has not one source'],
  ],
  [
    "a pair without its other side",
    MANDATORY,
    at(MANDATORY, "cod.discharged", "pair"),
    undefined,
    ['blocks: pair "cod" has a source only'],
  ],
  [
    "a pair with two sources",
    MANDATORY,
    at(MANDATORY, "cod.discharged", "pair", "side"),
    "consumed",
    ['blocks: pair "cod" has not one source'],
  ],
  [
    "a pair in different units",
    MANDATORY,
    at(MANDATORY, "cod.produced", "unit"),
    { zh: "万吨/年", base: "t/a", factor: 10000 },
    ['blocks: pair "cod" is in different units'],
  ],
  [
    "a unit that is not known",
    MANDATORY,
    at(MANDATORY, "tax", "unit", "zh"),
    "千元",
    ['blocks[1].rows[1].cells[1].unit: is no known unit: "千元"'],
  ],
  [
    "a factor that is not its unit's",
    MANDATORY,
    at(MANDATORY, "tax", "unit", "factor"),
    1000,
    ['blocks[1].rows[1].cells[1].unit: is no known unit: "万元"'],
  ],
  [
    "a unit named by no text",
    MANDATORY,
    at(MANDATORY, "product.output", "unit", "from"),
    "staff",
    ["blocks[1].rows[2].cells[1].unit.from: names no text cell"],
  ],
  ["bounds crossed", MANDATORY, at(MANDATORY, "tax", "max"), -1, ["blocks[1].rows[1].cells[1].min: is above max"]],
  [
    "a row of the summary in another unit",
    MANDATORY,
    at(MANDATORY, "cod.discharged", "summaryRow"),
    "count",
    [`${COD}.summaryRow: is in another unit`],
  ],
  [
    "a formula of no column",
    ANHUI,
    ["blocks", 1, "columns", 4, "cell", "formula", "target"],
    "goal",
    ['blocks[1].columns[4].cell.formula: names no figure: "goal"'],
  ],
  [
    "a formula of a text",
    ANHUI,
    ["blocks", 1, "columns", 4, "cell", "formula", "target"],
    "item",
    ['blocks[1].columns[4].cell.formula: names no figure: "item"'],
  ],
  [
    "a formula that names a cell twice",
    ANHUI,
    ["blocks", 1, "columns", 4, "cell", "formula", "target"],
    "before",
    ["blocks[1].columns[4].cell.formula: names a cell twice"],
  ],
  [
    "a formula of itself",
    ANHUI,
    ["blocks", 1, "columns", 4, "cell", "formula", "target"],
    "completion",
    ["blocks[1].columns[4].cell.formula: depends on itself"],
  ],
  [
    "a saving in another unit than its source",
    WATER,
    at(WATER, "water.saved", "unit"),
    { zh: "吨／年", base: "t/a", factor: 1 },
    ['blocks: pair "water" is in different units'],
  ],
  [
    "a reduction over a year that is not there",
    GENERAL,
    ["blocks", 1, "columns", 0, "cell", "formula", "after"],
    "y4",
    ['blocks[1].columns[0].cell.formula: names no column before it: "y4"'],
  ],
  [
    "a column that is no reduction",
    GENERAL,
    ["blocks", 1, "columns", 0, "cell", "formula"],
    { op: "sum", of: ["y1"] },
    ["blocks[1].columns[0].cell.formula: is no formula for columns: sum"],
  ],
  [
    "standard coal of water",
    GENERAL,
    at(GENERAL, "energy.total", "formula", "of", 0),
    "water.fresh",
    ["blocks[1].rows[13].cells[0].formula: adds up a cell without a carrier of energy"],
  ],
  [
    "standard coal in tonnes of CO2",
    GENERAL,
    at(GENERAL, "energy.total", "formula", "op"),
    "carbon-dioxide",
    ["blocks[1].rows[13].cells[0].formula: is not in tCO2/a"],
  ],
  [
    "a ratio in another unit",
    GENERAL,
    at(GENERAL, "so2.produced.per-value", "formula", "of"),
    "energy.electricity",
    ["blocks[3].rows[31].cells[0].formula: is not in the units of its cells"],
  ],
  [
    "a sum of different units",
    GENERAL,
    at(GENERAL, "co2.total", "formula", "of", 0),
    "water.fresh",
    ["blocks[1].rows[16].cells[0].formula: adds up cells of different units"],
  ],
  [
    "a circle",
    GENERAL,
    at(GENERAL, "co2.energy", "formula"),
    { op: "sum", of: ["co2.total"] },
    [
      "blocks[1].rows[14].cells[0].formula: depends on itself",
      "blocks[1].rows[16].cells[0].formula: depends on itself",
    ],
  ],
])("finds %s", (_, table, steps, value, expected) => {
  expect(messages(altered(table, steps, value))).toEqual(expected);
});
