import fc from "fast-check";
import { readEntries } from "../../src/core/entries";
import { evaluate, judge } from "../../src/core/evaluate";
import type { Report } from "../../src/core/report";
import { allLeaves } from "../../src/core/template";
import { byId, fullMarks, points, unitsOf, units, validFilling } from "./filling";
import { idsOf, wildFilling } from "./wild";

const ofSeverity = (report: Report, severity: string) =>
  report.findings.filter((finding) => finding.severity === severity);

/** The same object with its keys, at every level, in the order that `seed` gives. */
function shuffled(value: unknown, seed: number): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const rank = (key: string) =>
    Array.from(key).reduce((hash, char) => (hash * 31 + char.charCodeAt(0) * (seed + 1)) % 9973, seed);
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(entries.map(([key, inner]) => [key, shuffled(inner, seed)]));
}

/** Every number of a report that is not finite. */
function notFinite(value: unknown): unknown[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [value];
  if (value instanceof Map) return notFinite([...value.values()]);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(notFinite) : [];
}

/** What a JSON pointer (RFC 6901) leads to; undefined where the entries hold nothing there. */
function follow(raw: unknown, path: string): unknown {
  const steps = path
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return steps.reduce<unknown>((at, step) => {
    if (typeof at !== "object" || at === null) return undefined;
    return Object.hasOwn(at, step) ? (at as Record<string, unknown>)[step] : undefined;
  }, raw);
}

describe.each(byId)("%s", (_, template) => {
  const items = allLeaves(template);
  const valid = validFilling(template);

  test("full marks: the total, the best band, no error", () => {
    const report = evaluate(template, fullMarks(template));
    const [best] = template.bands;
    expect(report).toMatchObject({
      complete: true,
      total: 100,
      provisional: 100,
      reachable: 100,
      vetoes: [],
      next: null,
    });
    expect(report.grade?.label).toBe(best?.label);
    expect(ofSeverity(report, "error")).toEqual([]);
    expect(ofSeverity(report, "warning")).toEqual([]);
  });

  test("a blank sheet: nothing counts, nothing is wrong", () => {
    const report = evaluate(template, {});
    expect(report).toMatchObject({
      complete: false,
      filled: 0,
      total: null,
      provisional: 0,
      reachable: 100,
      grade: null,
    });
    expect(ofSeverity(report, "error")).toEqual([]);
    expect(report.findings.filter(({ code }) => code === "missing")).toHaveLength(report.count);
  });

  test("valid fillings: no error, and the total is the sum in whole ten-thousandths", () => {
    fc.assert(
      fc.property(valid, (filling) => {
        const report = evaluate(template, filling);
        const bonus = Object.values(filling.bonus).map(units);
        const own =
          items.length === 0
            ? [units(filling["total"] as number)]
            : items.map((item) => unitsOf(template, filling, item));
        const expected = points([...own, ...bonus].reduce((total, part) => total + part, 0));
        expect(ofSeverity(report, "error")).toEqual([]);
        expect([report.total, report.provisional, report.reachable]).toEqual([expected, expected, expected]);
      }),
    );
  });

  test("valid fillings: sections and bonus add up to the total, groups to their items", () => {
    fc.assert(
      fc.property(valid, (filling) => {
        const report = evaluate(template, filling);
        const own =
          items.length === 0 ? [filling["total"] as number] : report.sections.map(({ score }) => score ?? NaN);
        const whole = [...own, report.bonus ?? NaN].reduce((total, part) => total + units(part), 0);
        expect(points(whole)).toBe(report.total);
      }),
    );
  });

  test("the order of keys does not matter", () => {
    fc.assert(
      fc.property(valid, fc.nat(1000), fc.nat(60), (filling, seed, keep) => {
        const scores = Object.fromEntries(Object.entries(filling.scores).slice(0, keep));
        const raw = { ...filling, scores };
        expect(evaluate(template, shuffled(raw, seed))).toEqual(evaluate(template, raw));
      }),
    );
  });

  test("leaving scores out opens the total, lowers the provisional one and never what is reachable", () => {
    fc.assert(
      fc.property(valid, fc.nat(), (filling, pick) => {
        const ids = Object.keys(filling.scores);
        const left = ids[pick % Math.max(ids.length, 1)];
        const scores = Object.fromEntries(Object.entries(filling.scores).filter(([id]) => id !== left));
        const [whole, part] = [evaluate(template, filling), evaluate(template, { ...filling, scores })];
        expect(part.provisional).toBeLessThanOrEqual(whole.provisional);
        expect(part.reachable).toBeGreaterThanOrEqual(whole.reachable);
        expect(part.total === null || part.total === whole.total).toBe(true);
      }),
    );
  });

  test("raising one score never lowers the total, and never the grade", () => {
    const rank = (report: Report) => template.bands.findIndex(({ label }) => label === report.grade?.label);
    fc.assert(
      fc.property(valid, fc.nat(), fc.nat(50_000), (filling, pick, more) => {
        const item = items[pick % Math.max(items.length, 1)];
        const raise = (value: number, max: number) => points(Math.min(units(value) + more, units(max)));
        const own = item && filling.scores[item.id];
        const raised =
          item === undefined || own === undefined
            ? {
                ...filling,
                total: filling["total"] ? raise(filling["total"] as number, template.total) : filling["total"],
              }
            : { ...filling, scores: { ...filling.scores, [item.id]: raise(own, filling.maxima[item.id] ?? item.max) } };
        const [before, after] = [evaluate(template, filling), evaluate(template, raised)];
        // a level or a metric may forbid the raised score; then there is no total
        fc.pre(after.total !== null);
        expect(after.total).toBeGreaterThanOrEqual(before.total ?? NaN);
        expect(rank(after)).toBeLessThanOrEqual(rank(before));
      }),
    );
  });

  test("the grade is the band of the exact total, unless a veto holds", () => {
    fc.assert(
      fc.property(valid, (filling) => {
        const report = evaluate(template, filling);
        const total = units(report.total ?? NaN);
        const band = template.bands.find(
          ({ min, inclusive }) => min === null || (inclusive ? total >= units(min) : total > units(min)),
        );
        const expected = report.vetoes.length > 0 ? template.failing.label : (band?.label ?? null);
        expect(report.grade?.label ?? null).toBe(expected);
      }),
    );
  });

  test("wild fillings never throw and give finite numbers", () => {
    fc.assert(
      fc.property(fc.oneof(wildFilling(template), fc.jsonValue()), (raw) => {
        expect(notFinite(evaluate(template, raw))).toEqual([]);
      }),
    );
  });

  test("what was judged before does not mislead, and a verdict is the report without how", () => {
    fc.assert(
      fc.property(fc.oneof(wildFilling(template), valid), (raw) => {
        const [report, { entries, findings }] = [evaluate(template, raw), readEntries(raw)];
        expect(report).toEqual(evaluate(structuredClone(template), raw));
        const foreign = report.findings.filter(({ code }) => code === "unknown-id" || code === "not-scored-itself");
        const verdict = judge(template, entries);
        const whole = { ...verdict, findings: [...verdict.findings, ...foreign, ...findings] };
        expect(report).toEqual({ ...report, ...whole });
      }),
      { numRuns: 30 },
    );
  });

  test("every finding points into the entries or names a blank of the template", () => {
    const blanks = new Set(["experts", "vetoes", "maxima", "total", ...idsOf(template)]);
    fc.assert(
      fc.property(fc.oneof(wildFilling(template), valid), (raw) => {
        const lost = evaluate(template, raw)
          .findings.map(({ path }) => path)
          .filter((path) => follow(raw, path) === undefined && !blanks.has(path.split("/")[2] ?? path.slice(1)));
        expect(lost).toEqual([]);
      }),
    );
  });

  test("findings stand in the table's order, items before clauses", () => {
    const order = new Map(items.map(({ id }, index) => [id, index]));
    fc.assert(
      fc.property(wildFilling(template), (raw) => {
        const places = evaluate(template, raw)
          .findings.filter(({ code, path }) => path.startsWith("/scores/") && code !== "unknown-id")
          .flatMap(({ item }) => (item === undefined ? [] : [order.get(item) ?? -1]));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });
});
