import { overlay } from "../../src/core/overlay";

const base = { scores: { "1.1": 4, "1.2": 2 }, experts: ["A"], metrics: { "2.3": { rdShare: 1 } } };

test.each<[string, unknown, object]>([
  ["nothing", {}, base],
  ["no object", 5, base],
  ["a score", { scores: { "1.1": 3 } }, { ...base, scores: { "1.1": 3, "1.2": 2 } }],
  ["a blanked score", { scores: { "1.1": null } }, { ...base, scores: { "1.1": null, "1.2": 2 } }],
  ["a new score", { scores: { "1.3": 1 } }, { ...base, scores: { "1.1": 4, "1.2": 2, "1.3": 1 } }],
  ["a nested metric", { metrics: { "2.3": { rdShare: 2 } } }, { ...base, metrics: { "2.3": { rdShare: 2 } } }],
  ["a group that is null", { scores: null }, base],
  ["a group of the wrong shape", { scores: [1], experts: "B" }, base],
  ["another list", { experts: ["B", "C"] }, { ...base, experts: ["B", "C"] }],
  ["a new group", { vetoes: { v1: true } }, { ...base, vetoes: { v1: true } }],
])("%s", (_, over, expected) => {
  expect(overlay(base, over)).toEqual(expected);
});

test("changes neither side, and no prototype", () => {
  const over: unknown = JSON.parse('{"scores":{"__proto__":{"polluted":1}},"__proto__":{"polluted":1}}');
  const copy = structuredClone(base);
  overlay(base, over);
  expect(base).toEqual(copy);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});
