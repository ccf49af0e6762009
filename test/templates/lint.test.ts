import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { syntaxErrorAt } from "../../src/templates/jsonSyntax";
import { lintTemplate } from "../../src/templates/lint";
import { tiny } from "../core/tiny";
import { broken } from "./broken";

const FOLDER = resolve(__dirname, "../../src/templates/scoring");
const text = JSON.stringify(tiny, null, 2);
const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split("\n").length;

test.each(readdirSync(FOLDER))("%s is without fault", (name) => {
  expect(lintTemplate(readFileSync(resolve(FOLDER, name), "utf8"))).toEqual([]);
});

test("a fault of a text has its line and column", () => {
  const wrong = text.replace('"total": 30', '"total": "30"');
  expect(lintTemplate(wrong)).toMatchObject([{ path: "total", place: { line: lineOf('"total"'), column: 12 } }]);
});

test("a fault about what is missing has the line of what it is missing from", () => {
  const wrong = text.replace(/^ {2}"title": .*\n/mu, "");
  expect(lintTemplate(wrong)).toMatchObject([{ path: "title", place: { line: 1, column: 1 } }]);
});

test("a fault of a sum has the line of the section", () => {
  const faults = lintTemplate(JSON.stringify(broken(["sections", 1, "max"], 99), null, 2));
  expect(faults.map(({ path }) => path)).toEqual(["sections", "sections[1]"]);
  expect(faults[1]?.place?.line).toBeGreaterThan(faults[0]?.place?.line ?? Infinity);
});

test("a value has faults without places", () => {
  expect(lintTemplate(broken(["total"], "30"))).toMatchObject([{ path: "total", place: null }]);
});

test.each([
  ["", 1, 1],
  ["{", 1, 2],
  ['{\n  "a": 1,\n  }', 3, 3],
  ['{ "a": x }', 1, 8],
  ["hello", 1, 1],
  ["[1, 2] 3", 1, 8],
  ['["a\n"]', 1, 2],
  ['{ "a" 1 }', 1, 7],
  ["[1 2]", 1, 4],
  ["[01]", 1, 3],
])("%j is no JSON, and where is told", (wrong, line, column) => {
  expect(lintTemplate(wrong)).toEqual([{ path: "", message: "is not JSON", place: { line, column } }]);
});

test("what the engine takes for JSON is JSON to the end", () => {
  fc.assert(fc.property(fc.json(), (json) => expect(syntaxErrorAt(json)).toBe(json.length)));
});

test("a key that stands twice is told, with its second line", () => {
  const wrong = text.replace('"total": 30', '"total": 30,\n  "total": 31');
  expect(lintTemplate(wrong)[0]).toEqual({
    path: "total",
    message: "stands twice",
    place: { line: lineOf('"total"') + 1, column: 3 },
  });
});

test.each(["__proto__", "constructor", "toString"])("the key %s is an unknown one, and changes nothing", (key) => {
  const wrong = text.replace('"total": 30', `"${key}": { "official": true },\n  "total": 30`);
  expect(lintTemplate(wrong)).toHaveLength(1);
  expect(({} as Record<string, unknown>)["official"]).toBeUndefined();
});

test("ids that stand twice are told", () => {
  expect(lintTemplate(broken(["sections", 0, "items", 1, "id"], "1.1"))[0]?.path).toBe("sections[0].items[1].id");
  expect(lintTemplate(broken(["vetoes", 1, "id"], "v1"))[0]?.path).toBe("vetoes[1].id");
  expect(lintTemplate(broken(["conditions", 0, "fullMarks"], ["1.1", "1.1"]))).toMatchObject([
    { path: "conditions[0].fullMarks", message: 'names "1.1" twice' },
  ]);
});

test("metrics of one item with one key are told", () => {
  const metrics = tiny.sections[1]?.items[2]?.metrics;
  const wrong = broken(["sections", 1, "items", 2, "metrics"], [...(metrics ?? []), ...(metrics ?? [])]);
  expect(lintTemplate(wrong)).toMatchObject([{ path: "sections[1].items[2].metrics" }]);
});

test("huge numbers of items and entries are refused before they are checked", () => {
  const leaf = tiny.sections[0]?.items[0];
  const items = Array.from({ length: 3_000 }, () => leaf);
  expect(lintTemplate(broken(["sections", 0, "items"], items))).toMatchObject([
    { path: "sections", message: "hold more than 2000 items" },
  ]);
  expect(
    lintTemplate(
      broken(
        ["vetoes"],
        Array.from({ length: 500 }, () => tiny.vetoes[0]),
      ),
    ),
  ).toMatchObject([{ path: "vetoes" }]);
  expect(lintTemplate(" ".repeat(6_000_000))).toMatchObject([{ message: "is larger than any template" }]);
  expect(lintTemplate(`[${"1,".repeat(200_000)}1]`)).toMatchObject([{ message: "holds more than 100000 values" }]);
});

test("a circle ends", () => {
  const circle: Record<string, unknown> = { ...tiny };
  circle["sections"] = [circle];
  circle["items"] = [circle];
  expect(lintTemplate(circle).length).toBeGreaterThan(0);
});

test("nesting without end ends", () => {
  const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
  expect(lintTemplate(deep).length).toBeGreaterThan(0);
});

test("text that begins with = is text", () => {
  expect(lintTemplate(broken(["sections", 0, "items", 0, "text"], '=HYPERLINK("http://x","y")'))).toEqual([]);
});

test("whatever JSON or text it is given, it throws nothing", () => {
  fc.assert(fc.property(fc.jsonValue(), (raw) => void lintTemplate(raw)));
  fc.assert(fc.property(fc.json(), (raw) => expect(lintTemplate(raw).length).toBeGreaterThan(0)));
  fc.assert(fc.property(fc.string(), (raw) => void lintTemplate(raw)));
});

test("every place that is told lies in the text", () => {
  const keys = fc.constantFrom("sections", "bonus", "vetoes", "bands", "form", "panel", "failing", "total", "id");
  fc.assert(
    fc.property(keys, fc.jsonValue(), fc.nat({ max: 4 }), (key, value, indent) => {
      const wrong = JSON.stringify(broken([key], value), null, indent);
      for (const { place } of lintTemplate(wrong)) {
        expect(place?.line).toBeLessThanOrEqual(wrong.split("\n").length);
        expect(place?.column).toBeGreaterThan(0);
      }
    }),
  );
});

test("a performance table is held to fewer values, for its formulas follow one another", () => {
  const blocks = Array.from({ length: 7_000 }, (_, index) => ({ kind: "notes", key: `n${index}` }));
  expect(lintTemplate(JSON.stringify({ kind: "performance", blocks }))).toMatchObject([
    { message: "holds more than 20000 values" },
  ]);
});

test("a fault deep inside has the line of the nearest thing around it", () => {
  const wrong = JSON.stringify(broken(["sections", 1, "items", 0, "text"], undefined), null, 2);
  const [fault] = lintTemplate(wrong);
  expect([fault?.path, fault?.message]).toEqual(["sections[1].items[0].text", "is missing"]);
  expect(wrong.split("\n")[(fault?.place?.line ?? 0) + 0]).toContain('"id": "2.1"');
});

test("a key with brackets and dots ends", () => {
  expect(lintTemplate('{"a[b.c":1,"]":{}}').length).toBeGreaterThan(0);
});
