import fc from "fast-check";
import { allLeaves, type MetricRule } from "../../../src/core/template";
import {
  hasIdleRule,
  joinedMetrics,
  metricDrafts,
  metricsOf,
  newMetric,
  readRules,
  ruleLines,
} from "../../../src/taskpane/importing/metrics";
import { templates } from "../../core/filling";

const metrics = templates.flatMap((template) => allLeaves(template).flatMap((item) => item.metrics ?? []));

test("every built-in metric is typed and read without loss", () => {
  expect(metrics).toHaveLength(4);
  expect(metricsOf(metricDrafts(metrics))).toEqual(metrics);
  expect(ruleLines(metrics[0]?.rules ?? [])).toBe("4 ≥3\n2 ≥2 <3\n0-2 >1 <2 原文未写明\n0 ≤1");
});

test.each<[string, readonly MetricRule[] | null]>([
  [
    "5 ≥97\n0 <97",
    [
      { atLeast: 97, from: 5, to: 5 },
      { lessThan: 97, from: 0, to: 0 },
    ],
  ],
  ["5分：97%以上", [{ atLeast: 97, from: 5, to: 5 }]],
  ["3-2 不低于 95%，低于 97%", [{ atLeast: 95, lessThan: 97, from: 2, to: 3 }]],
  ["1 大于0且不超过2.5", [{ moreThan: 0, atMost: 2.5, from: 1, to: 1 }]],
  ["0 ≤ -3", [{ atMost: -3, from: 0, to: 0 }]],
  ["2 >= 1", [{ atLeast: 1, from: 2, to: 2 }]],
  ["", null],
  ["5", null],
  ["≥97 5", null],
  ["5 好", null],
  ["5 ≥97\n一般", null],
  ["5 ≥97 >98", null],
  ["5 ≥97 ≥98", null],
  ["5 ≥98 <97", null],
  ["5 ≥97 <97", null],
  ["5 ≥97 左右", null],
])("%j", (typed, rules) => {
  expect(readRules(typed)).toEqual(rules);
});

test.each([
  ["3 ≥95\n5 ≥97", true],
  ["5 ≥97\n0 ≥97", true],
  ["5 <97\n0 ≥90 <97", true],
  ["5 ≤97\n0 <97", true],
  ["5 ≥97\n3 ≥95\n0 <95", false],
  ["5 >97\n3 ≥97", false],
  ["5 <97\n3 ≤97", false],
  ["5 ≥97\n0 <97", false],
])("whether a line of %j never counts: %s", (typed, isIdle) => {
  expect(hasIdleRule(readRules(typed) ?? [])).toBe(isIdle);
});

test("no line of a built-in metric is idle", () => {
  expect(metrics.filter(({ rules }) => hasIdleRule(rules))).toEqual([]);
});

const figure = fc.integer({ min: -9_999, max: 9_999 }).map((value) => value / 100);
const anyRule = fc
  .tuple(figure, figure, fc.constantFrom("atLeast", "moreThan"), fc.constantFrom("atMost", "lessThan"), fc.nat(40))
  .filter(([lower, upper]) => lower < upper)
  .map(([lower, upper, below, above, points]): MetricRule => ({
    [below]: lower,
    [above]: upper,
    from: points / 2,
    to: points,
    ...(points % 3 === 0 ? { gap: true } : {}),
  }));

test("what is shown to be typed is read as what it was", () => {
  fc.assert(
    fc.property(fc.array(anyRule, { minLength: 1, maxLength: 5 }), (rules) => {
      expect(readRules(ruleLines(rules))).toEqual(rules);
    }),
  );
});

test("whatever is typed, it is rules or nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (typed) => {
      const rules = readRules(typed);
      expect(rules === null || rules.length > 0).toBe(true);
    }),
  );
});

test("a new or joined metric has a key of its own, and a renamed one another English name", () => {
  const [first] = metricDrafts(metrics);
  if (!first) throw new Error("no metric");
  const one = newMetric([]);
  const two = newMetric([one]);
  expect([one.id, two.id]).toEqual(["value", "valuex"]);
  expect(joinedMetrics([first], [first]).map(({ id }) => id)).toEqual([first.id, `${first.id}x`]);
  const renamed = metricsOf([{ ...first, name: " 研发占比 " }])[0];
  expect(renamed).toMatchObject({ name: { zh: "研发占比", en: "研发占比" }, unit: "%", min: 0 });
  expect(metricsOf([{ ...first, unit: "万元" }])[0]).toMatchObject({ unit: "万元", min: null, max: null });
});
