import fc from "fast-check";
import { validatePerformance } from "../../../src/templates/performance/schema";
import { altered, MANDATORY, type Steps } from "./altered";

const paths = (raw: unknown) => validatePerformance(raw).map(({ path }) => path);

test.each<[string, Steps, unknown, string]>([
  ["an unknown key", ["surprise"], 1, "surprise"],
  ["a __proto__ key", ["__proto__"], {}, "__proto__"],
  ["another kind", ["kind"], "scoring", "kind"],
  ["no title", ["title"], undefined, "title"],
  ["a block of an unknown kind", ["blocks", 0, "kind"], "chart", "blocks[0].kind"],
  ["a key with capitals", ["blocks", 0, "key"], "Enterprise", "blocks[0].key"],
  [
    "a unit without a factor",
    ["blocks", 1, "rows", 0, "cells", 0, "unit", "factor"],
    0,
    "blocks[1].rows[0].cells[0].unit.factor",
  ],
  [
    "an unknown pollutant",
    ["blocks", 1, "rows", 6, "cells", 0, "pollutant"],
    "dioxin",
    "blocks[1].rows[6].cells[0].pollutant",
  ],
  ["a formula as code", ["blocks", 2, "columns", 4, "formula"], "a+b", "blocks[2].columns[4].formula"],
  ["an unknown operation", ["blocks", 2, "columns", 4, "formula", "op"], "product", "blocks[2].columns[4].formula.op"],
  ["a row without cells", ["blocks", 1, "rows", 0, "cells"], [], "blocks[1].rows[0].cells"],
  ["no printed rows", ["blocks", 4, "printed"], 0, "blocks[4].printed"],
  ["a line before the first", ["source", "lines", 0], 0, "source.lines[0]"],
])("the shape refuses %s", (_, steps, value, path) => {
  expect(paths(altered(MANDATORY, steps, value))).toEqual([path]);
});

test.each([[null], [undefined], [5], ["x"], [[]]])("refuses %j as a whole", (raw) => {
  expect(paths(raw)).toEqual([""]);
});

test("never throws, whatever JSON it is given", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (raw) => {
      expect(validatePerformance(raw).length).toBeGreaterThan(0);
    }),
  );
});

test("never throws for a table with one part replaced by anything", () => {
  const keys = fc.constantFrom("blocks", "years", "source", "force", "remarks", "official", "regulation");
  fc.assert(
    fc.property(keys, fc.jsonValue(), (key, value) => void validatePerformance(altered(MANDATORY, [key], value))),
  );
});
