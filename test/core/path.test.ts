import fc from "fast-check";
import { pointer } from "../../src/core/finding";
import { eachGiven, spotList, stepsOf, valueAt, withValueAt } from "../../src/core/path";

test("steps of a pointer are what it was made of", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (steps) => {
      expect(stepsOf(pointer(...steps))).toEqual(steps);
    }),
  );
});

test("a value is found where it was put, and nothing else changes", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.integer(), (group, id, value) => {
      const raw = { other: { "1.1": 5 }, total: 3 };
      const path = pointer(`x${group}`, id);
      const changed = withValueAt(raw, path, value);
      expect(valueAt(changed, path)).toBe(value);
      expect(valueAt(changed, "/other/1.1")).toBe(5);
      expect(raw).toEqual({ other: { "1.1": 5 }, total: 3 });
    }),
  );
});

test.each<[unknown, string, unknown]>([
  [{ experts: [{ name: "甲" }] }, "/experts/0/name", "甲"],
  [{ scores: null }, "/scores/1.1", undefined],
  [{ ledger: [{ investment: 5 }, null] }, "/ledger/0/investment", 5],
  [{ ledger: [{ investment: 5 }, null] }, "/ledger/1/investment", undefined],
  [{ ledger: [1] }, "/ledger/", undefined],
  [{ ledger: [1] }, "/ledger/length", undefined],
  [{ ledger: [1] }, "/ledger/00", undefined],
  [{}, "/constructor/name", undefined],
  ["text", "/0", undefined],
])("in %j %s leads to %j", (raw, path, value) => {
  expect(valueAt(raw, path)).toBe(value);
});

test("a key that JavaScript treats apart is a key like any other", () => {
  const changed = withValueAt({}, "/scores/__proto__", 5);
  expect(valueAt(changed, "/scores/__proto__")).toBe(5);
  expect(Object.getPrototypeOf(changed["scores"])).toBe(Object.prototype);
});

test.each<[unknown, string, unknown]>([
  [{ ledger: [{ name: "甲" }, { name: "乙" }] }, "/ledger/1/name", { ledger: [{ name: "甲" }, { name: "丙" }] }],
  [{ ledger: [{ name: "甲" }] }, "/ledger/2/name", { ledger: [{ name: "甲" }, null, { name: "丙" }] }],
  [{}, "/ledger/0/savings/water", { ledger: [{ savings: { water: "丙" } }] }],
  [{ rows: {} }, "/rows/targets/1/item", { rows: { targets: [null, { item: "丙" }] } }],
  [{}, "/feasibility/0/flows/2", { feasibility: [{ flows: [null, null, "丙"] }] }],
  [{ fields: { focus: null } }, "/fields/focus/0", { fields: { focus: ["丙"] } }],
  // Items may have numbers for ids: where entries hold no list none is made.
  [{}, "/scores/1", { scores: { "1": "丙" } }],
  [{ ledger: [1, 2] }, "/ledger/length", { ledger: [1, 2] }],
  [{ ledger: { "0": 1 } }, "/ledger/0", { ledger: { "0": "丙" } }],
])("in %j a value put at %s makes %j", (raw, path, expected) => {
  const copy = structuredClone(raw);
  expect(withValueAt(raw, path, "丙")).toEqual(expected);
  expect(raw).toEqual(copy);
});

test("what is put into a list can be taken back", () => {
  const row = fc.record({ name: fc.string(), investment: fc.integer() }, { requiredKeys: [] });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), fc.nat(), fc.integer(), (ledger, place, value) => {
      const path = pointer("ledger", String(place % ledger.length), "investment");
      const before = valueAt({ ledger }, path);
      const changed = withValueAt({ ledger }, path, value);
      expect(valueAt(changed, path)).toBe(value);
      expect(valueAt(withValueAt(changed, path, before), path)).toBe(before);
      expect((changed["ledger"] as unknown[]).length).toBe(ledger.length);
    }),
  );
});

test("what stands at spots is handed out in their order, with all that one holder has found at once", () => {
  const paths = [
    "/fields/b",
    "/rows/x/0/a",
    "/rows/x/0/b",
    "/fields/a",
    "/fields/none",
    "/list/1",
    "/list/01",
    "/no/a",
  ];
  const raw = { fields: { a: 1, b: "", none: null }, rows: { x: [{ a: 0, b: false }] }, list: [5, 6], no: "text" };
  const spots = paths.map((path) => ({ path }));
  const found: unknown[] = [];
  eachGiven(spotList(spots), raw, (spot, value) => found.push([spot.path, value]));
  const known = paths.map((path) => [path, valueAt(raw, path)]);
  expect(found).toEqual(known.filter(([, value]) => value !== undefined && value !== null));
  expect(found).toHaveLength(5);
});
