import fc from "fast-check";
import { evaluate } from "../../../src/core/evaluate";
import { sectionPoints } from "../../../src/taskpane/pane/sectionPoints";
import { byId, points, units, validFilling } from "../../core/filling";
import { fullScores, tiny } from "../../core/tiny";

const [first, second] = tiny.sections;

function ofTiny(scores: Record<string, unknown>) {
  if (!first || !second) throw new Error("no sections");
  const report = evaluate(tiny, { scores });
  return [sectionPoints(first, report), sectionPoints(second, report)];
}

test("blank, half and full", () => {
  expect(ofTiny({})).toEqual([
    { filled: 0, count: 3, points: 0 },
    { filled: 0, count: 4, points: 0 },
  ]);
  expect(ofTiny({ "1.1": 0.1, "1.2.1": 0.2, "2.1": 4 })).toEqual([
    { filled: 2, count: 3, points: 0.3 },
    { filled: 1, count: 4, points: 4 },
  ]);
  expect(ofTiny(fullScores)).toEqual([
    { filled: 3, count: 3, points: 10 },
    { filled: 4, count: 4, points: 20 },
  ]);
});

test("what is no valid score does not count", () => {
  expect(ofTiny({ "1.1": 99, "1.2.1": "八", "1.2.2": 1 })[0]).toEqual({ filled: 1, count: 3, points: 1 });
});

test.each(byId)("%s: for a complete table they are the report's", (_id, template) => {
  fc.assert(
    fc.property(validFilling(template), (raw) => {
      const report = evaluate(template, raw);
      const sections = template.sections.map((section) => sectionPoints(section, report));
      expect(sections.map((section) => section.points)).toEqual(report.sections.map(({ score }) => score));
      expect(sections.every(({ filled, count }) => filled === count)).toBe(true);
      const sum = sections.reduce((total, section) => total + units(section.points), 0);
      if (sections.length > 0) expect(points(sum + units(report.bonus ?? 0))).toBe(report.total);
    }),
    { numRuns: 40 },
  );
});
