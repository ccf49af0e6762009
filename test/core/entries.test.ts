import fc from "fast-check";
import { ENTRY_GROUPS, readEntries, type Entries } from "../../src/core/entries";
import type { Finding } from "../../src/core/finding";

const wrongShape = (path: string, expected: "object" | "list" | "text"): Finding => ({
  code: "wrong-shape",
  severity: "error",
  path,
  expected,
});
const unknownKey = (path: string, key: string): Finding => ({ code: "unknown-key", severity: "error", path, key });

test("reads every group as it stands", () => {
  const { entries, findings } = readEntries({
    scores: { "1.1": "８", "1.2": null },
    metrics: { "2.3": { rdShare: 1.5 }, "2.4": null },
    vetoes: { v1: true },
    experts: [{ name: "A", noInterest: true, index: 0 }, { name: "B", noInterest: null, index: 1 }, "C"],
    enterprise: { name: "E", date: null },
    total: 60,
  });
  expect(findings).toEqual([]);
  expect(entries.scores).toEqual(
    new Map([
      ["1.1", "８"],
      ["1.2", null],
    ]),
  );
  expect(entries.metrics).toEqual(new Map([["2.3", new Map([["rdShare", 1.5]])]]));
  expect(entries.vetoes).toEqual(new Map([["v1", true]]));
  expect(entries.experts).toEqual([
    { name: "A", noInterest: true, index: 0 },
    { name: "B", noInterest: null, index: 1 },
    { name: "C", noInterest: null, index: 2 },
  ]);
  expect(entries.enterprise).toEqual({ name: "E" });
  expect(entries.total).toBe(60);
});

test.each([[{}], [Object.fromEntries(ENTRY_GROUPS.map((name) => [name, null]))]])("%j is a blank sheet", (raw) => {
  const { entries, findings } = readEntries(raw);
  expect(findings).toEqual([]);
  expect(ENTRY_GROUPS.map((name) => entries[name].size)).toEqual(ENTRY_GROUPS.map(() => 0));
  expect(entries.experts).toEqual([]);
});

test.each<[string, unknown, Finding[]]>([
  ["a list for the whole", [], [wrongShape("", "object")]],
  ["nothing for the whole", null, [wrongShape("", "object")]],
  ["a text for a group", { scores: "8" }, [wrongShape("/scores", "object")]],
  ["a list for a group", { vetoes: [true] }, [wrongShape("/vetoes", "object")]],
  ["a number for an item's metrics", { metrics: { "2.3": 3 } }, [wrongShape("/metrics/2.3", "object")]],
  ["an object for experts", { experts: {} }, [wrongShape("/experts", "list")]],
  ["a number for an expert", { experts: ["A", 5] }, [wrongShape("/experts/1", "text")]],
  ["an expert without a name", { experts: [{}] }, [wrongShape("/experts/0", "text")]],
  ["a number for a name", { enterprise: { code: 91 } }, [wrongShape("/enterprise/code", "text")]],
  ["an unknown key", { score: {} }, [unknownKey("/score", "score")]],
  ["an unknown key to escape", { "a/b~c": 1 }, [unknownKey("/a~1b~0c", "a/b~c")]],
  ["an unknown field of the enterprise", { enterprise: { tel: "1" } }, [unknownKey("/enterprise/tel", "tel")]],
  ["a __proto__ key", JSON.parse('{"__proto__":{"scores":{"1.1":4}}}'), [unknownKey("/__proto__", "__proto__")]],
])("finds %s", (_, raw, expected) => {
  expect(readEntries(raw).findings).toEqual(expected);
});

test("one bad part does not stop the rest", () => {
  const { entries } = readEntries({ scores: { "1.1": 4 }, metrics: 5, experts: 5, enterprise: 5 });
  expect(entries.scores.get("1.1")).toBe(4);
});

test("blank experts are left out", () => {
  expect(readEntries({ experts: [null, "", { name: "" }, { name: null }, "A"] })).toMatchObject({
    entries: { experts: [{ name: "A", noInterest: null }] },
    findings: [],
  });
});

test("a __proto__ key in a group is an id like any other and reaches no prototype", () => {
  const { entries } = readEntries(
    JSON.parse('{"scores":{"__proto__":{"polluted":1}},"enterprise":{"__proto__":{"name":"x"}}}'),
  );
  expect([...entries.scores.keys()]).toEqual(["__proto__"]);
  expect(entries.enterprise.name).toBeUndefined();
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("never throws, and every group is a map", () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (raw) => {
      const { entries }: { entries: Entries } = readEntries(raw);
      expect(ENTRY_GROUPS.every((name) => entries[name] instanceof Map)).toBe(true);
    }),
  );
});
