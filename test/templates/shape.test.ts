import fc from "fast-check";
import { validateTemplate } from "../../src/templates/schema";
import { broken } from "./broken";

const paths = (raw: unknown) => validateTemplate(raw).map(({ path }) => path);

test.each<[string, (string | number)[], unknown, string]>([
  ["an unknown key", ["surprise"], 1, "surprise"],
  ["an unknown key of an item", ["sections", 0, "items", 0, "score"], 4, "sections[0].items[0].score"],
  [
    "an unknown key of a sub-item",
    ["sections", 0, "items", 1, "items", 0, "score"],
    4,
    "sections[0].items[1].items[0].score",
  ],
  ["a __proto__ key", ["__proto__"], {}, "__proto__"],
  [
    "a __proto__ key of an item",
    ["sections", 0, "items", 0, "__proto__"],
    { levels: [] },
    "sections[0].items[0].__proto__",
  ],
  ["a __proto__ key of a band", ["bands", 0, "__proto__"], { pass: true }, "bands[0].__proto__"],
  ["another schema", ["schemaVersion"], 2, "schemaVersion"],
  ["another kind", ["kind"], "checklist", "kind"],
  ["an id with capitals", ["id"], "Tiny", "id"],
  ["no title", ["title"], undefined, "title"],
  ["an empty text", ["sections", 0, "items", 0, "text"], "", "sections[0].items[0].text"],
  ["a maximum as text", ["sections", 0, "items", 0, "max"], "4", "sections[0].items[0].max"],
  ["a negative maximum", ["sections", 0, "items", 0, "max"], -4, "sections[0].items[0].max"],
  ["an infinite maximum", ["sections", 0, "items", 0, "max"], Infinity, "sections[0].items[0].max"],
  ["an id that is no position", ["sections", 0, "items", 0, "id"], "x", "sections[0].items[0].id"],
  ["a group without items", ["sections", 0, "items", 1, "items"], [], "sections[0].items[1].items"],
  [
    "a single level",
    ["sections", 1, "items", 0, "levels"],
    [{ from: 8, to: 8, text: null }],
    "sections[1].items[0].levels",
  ],
  [
    "a metric key of the wrong form",
    ["sections", 1, "items", 2, "metrics", 0, "key"],
    "R&D",
    "sections[1].items[2].metrics[0].key",
  ],
  ["a veto's id as a gate", ["gates", 0, "id"], "v1", "gates[0].id"],
  ["a band without pass or fail", ["bands", 0, "pass"], null, "bands[0].pass"],
  ["no expert on the panel", ["panel", "min"], 0, "panel.min"],
  ["a day that is none", ["force", "from"], "2025-02-30", "force.from"],
  ["a line before the first", ["source", "lines", 0], 0, "source.lines[0]"],
  ["a wrong column", ["form", "columns", 0, "role"], "veto", "form.columns[0].role"],
])("refuses %s", (_, steps, value, path) => {
  expect(paths(broken(steps, value))).toEqual([path]);
});

test.each([[null], [undefined], [5], ["tiny"], [[]]])("refuses %j as a whole", (raw) => {
  expect(paths(raw)).toEqual([""]);
});

test("items nested deeper than an id can say are refused", () => {
  const leaf = { id: "1.1.1.1", number: null, text: "x", max: 1, source: { lines: [1, 1] } };
  const nested = (deep: unknown) => ({ ...leaf, items: [deep] });
  const raw = broken(["sections", 0, "items", 0], nested(nested(nested(nested(leaf)))));
  expect(paths(raw)).not.toEqual([]);
});

test("never throws, whatever JSON it is given", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (raw) => {
      expect(validateTemplate(raw).length).toBeGreaterThan(0);
    }),
  );
});

test("never throws for a template with one part replaced by anything", () => {
  const keys = fc.constantFrom(
    "sections",
    "bonus",
    "vetoes",
    "bands",
    "conditions",
    "form",
    "panel",
    "failing",
    "total",
  );
  fc.assert(fc.property(keys, fc.jsonValue(), (key, value) => void validateTemplate(broken([key], value))));
});
