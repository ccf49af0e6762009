import fc from "fast-check";
import { pointer } from "../../src/core/finding";
import { stepsOf, valueAt, withValueAt } from "../../src/core/path";

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
