import fc from "fast-check";
import { lineOf, MAX_LINE, readLine } from "../../../src/core/consolidate/line";
import { anyFile, fileOf, performed, scored } from "./records";

const record = fileOf("佛山/a.xlsx", [scored(), performed()]);
const line = lineOf(record);

/** The record's line with one field changed by its path. */
function changed(path: string, value: unknown): string {
  const copy = JSON.parse(line) as Record<string, unknown>;
  const steps = path.split(".");
  const last = steps.pop() ?? "";
  const holder = steps.reduce<Record<string, unknown>>((at, step) => at[step] as Record<string, unknown>, copy);
  holder[last] = value;
  return JSON.stringify(copy);
}

test("any record reads back from its line, on one line, and gives the same line again", () => {
  fc.assert(
    fc.property(anyFile, (given) => {
      const written = lineOf(given);
      expect(written).not.toMatch(/[\r\n]/u);
      expect(readLine(written)).toEqual({ record: given, fault: null });
      expect(lineOf(readLine(written).record ?? given)).toBe(written);
    }),
  );
});

test.each(["", "  ", "\uFEFF", "\r"])("a blank line %j is nothing", (blank) => {
  expect(readLine(blank)).toEqual({ record: null, fault: null });
});

test.each<[string, string]>([
  ["format", changed("format", 2)],
  ["format", changed("format", "1")],
  ["file", changed("file", "")],
  ["file", changed("file", "x".repeat(2_001))],
  ["size", changed("size", -1)],
  ["size", changed("size", Number.MAX_VALUE)],
  ["sha256", changed("sha256", "ABC")],
  ["faults", changed("faults", {})],
  ["faults.0", changed("faults", [null])],
  ["tables", changed("tables", null)],
  [
    "tables",
    changed(
      "tables",
      Array.from({ length: 2_001 }, () => null),
    ),
  ],
  ["tables.0.kind", changed("tables.0.kind", "other")],
  ["tables.0.total", changed("tables.0.total", "80")],
  ["tables.0.grade", changed("tables.0.grade", "优秀")],
  ["tables.0.grade.pass", changed("tables.0.grade.pass", 1)],
  ["tables.0.date", changed("tables.0.date", "昨天")],
  ["tables.0.vetoes.0", changed("tables.0.vetoes", [1])],
  ["tables.0.counts.error", changed("tables.0.counts.error", 0.5)],
  ["tables.0.enterprise", changed("tables.0.enterprise", [])],
  ["tables.1.allOptions.planned.count", changed("tables.1.allOptions.planned.count", 1)],
  ["tables.1.allOptions.planned.count", changed("tables.1.allOptions.planned.count", "1e9")],
  ["tables.1.allOptions.planned.count", changed("tables.1.allOptions.planned.count", "01")],
  ["tables.1.effects.0", changed("tables.1.effects", [[]])],
  ["", "[]"],
  ["", "1"],
  ["", "null"],
])("wrong at %j: %.60s", (place, text) => {
  expect(readLine(text)).toEqual({ record: null, fault: { code: "line-wrong-shape", place } });
});

test.each(["{", "{'a':1}", `${line}${line}`, "\u0000"])("no JSON: %.20j", (text) => {
  expect(readLine(text).fault).toEqual({ code: "line-not-json" });
});

test("a line without an end is refused before it is read", () => {
  expect(readLine(`"${"x".repeat(MAX_LINE)}"`).fault).toEqual({ code: "line-too-long", max: MAX_LINE });
});

test("keys of a prototype change nothing and are not taken over", () => {
  const hostile = line.replace(
    "{",
    '{"__proto__":{"tables":[],"polluted":1},"constructor":{"prototype":{"polluted":1}},',
  );
  expect(readLine(hostile)).toEqual({ record, fault: null });
  expect("polluted" in {}).toBe(false);
  const inherited = JSON.stringify({ ...JSON.parse(line), sha256: undefined }).replace(
    "{",
    '{"__proto__":{"sha256":"0"},',
  );
  expect(readLine(inherited).fault).toEqual({ code: "line-wrong-shape", place: "sha256" });
});

test("arbitrary JSON never throws", () => {
  fc.assert(fc.property(fc.json(), (text) => void readLine(text)));
});
