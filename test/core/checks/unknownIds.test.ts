import { unknownIds } from "../../../src/core/checks/unknownIds";
import { onTable } from "../tiny";

const found = (path: string, id: string, code = "unknown-id") => ({ code, severity: "error", path, id });

test("accepts every id that the template has", () => {
  const raw = {
    scores: { "1.1": 1, "1.2.1": 1 },
    maxima: { "1.2.2": 2 },
    reasons: { "1.1": "a", v1: "b", g1: "c", e1: "d", c1: "e" },
    metrics: { "2.3": { rdShare: 1 }, "2.4": {} },
    bonus: { b1: 2 },
    vetoes: { v1: true, v2: null },
    gates: { g1: "pass" },
    eligibility: { e1: true },
    conditions: { c1: false },
  };
  expect(onTable(unknownIds, raw)).toEqual([]);
});

test.each<[string, unknown, object[]]>([
  ["an item that is not there", { scores: { "1.3": null } }, [found("/scores/1.3", "1.3")]],
  ["a group's score", { scores: { "1.2": 6 } }, [found("/scores/1.2", "1.2", "not-scored-itself")]],
  ["a section's score", { scores: { "1": 10 } }, [found("/scores/1", "1", "not-scored-itself")]],
  ["a group's maximum", { maxima: { "1.2": 6 } }, [found("/maxima/1.2", "1.2", "not-scored-itself")]],
  ["a metric of an item without any", { metrics: { "1.1": { rdShare: 1 } } }, [found("/metrics/1.1", "1.1")]],
  ["another item's metric", { metrics: { "2.4": { rdShare: 1 } } }, [found("/metrics/2.4/rdShare", "rdShare")]],
  ["an id of another list", { vetoes: { g1: true } }, [found("/vetoes/g1", "g1")]],
  ["a reason for the bonus", { reasons: { b1: "x" } }, [found("/reasons/b1", "b1")]],
  ["an id to escape", { gates: { "a/b~": "pass" } }, [found("/gates/a~1b~0", "a/b~")]],
  ["__proto__", JSON.parse('{"scores":{"__proto__":4}}'), [found("/scores/__proto__", "__proto__")]],
  ["a name of Object.prototype", { bonus: { toString: 2 } }, [found("/bonus/toString", "toString")]],
])("finds %s", (_, raw, expected) => {
  expect(onTable(unknownIds, raw)).toEqual(expected);
});

test("findings follow the order of the groups", () => {
  const raw = { conditions: { c9: true }, metrics: { "2.3": { x: 1 } }, scores: { "9": 1 } };
  expect(onTable(unknownIds, raw).map(({ path }) => path)).toEqual(["/scores/9", "/conditions/c9", "/metrics/2.3/x"]);
});
