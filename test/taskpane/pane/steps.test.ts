import fc from "fast-check";
import { stepped } from "../../../src/taskpane/pane/steps";

test.each<[unknown, 1 | -1, number, number]>([
  [null, 1, 8, 0.5],
  [null, -1, 8, 8],
  [null, 1, 0.25, 0.25],
  ["八", 1, 8, 0.5],
  ["八", -1, 8, 8],
  [7.5, 1, 8, 8],
  [7.75, 1, 8, 8],
  [8, 1, 8, 8],
  [9, -1, 8, 8],
  [9, 1, 8, 8],
  [0.25, -1, 8, 0],
  [0, -1, 8, 0],
  [-3, 1, 8, 0],
  [0.1, 1, 8, 0.6],
  ["７.５", -1, 8, 7],
  ["3", 1, 8, 3.5],
])("from %j in direction %d up to %d it is %d", (raw, direction, max, expected) => {
  expect(stepped(raw, direction, max)).toBe(expected);
});

const tenThousandths = fc.integer({ min: 0, max: 1_000_000 });
const direction = fc.constantFrom(1 as const, -1 as const);

test("a step is half a point, exactly, and stays within 0 and the maximum", () => {
  fc.assert(
    fc.property(tenThousandths, tenThousandths, direction, (score, max, way) => {
      const expected = Math.min(Math.max(score + way * 5000, 0), max);
      expect(stepped(score / 10_000, way, max / 10_000)).toBe(expected / 10_000);
    }),
  );
});

test("anything that an entry may be leads into the range", () => {
  fc.assert(
    fc.property(fc.anything(), tenThousandths, direction, (raw, max, way) => {
      const result = stepped(raw, way, max / 10_000);
      expect(result).toBeGreaterThanOrEqual(0);
      expect(result).toBeLessThanOrEqual(max / 10_000);
    }),
  );
});
