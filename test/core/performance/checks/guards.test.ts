import fc from "fast-check";
import { PERFORMANCE_CHECKS } from "../../../../src/core/performance/checks";
import { readFigures } from "../../../../src/core/performance/readFigures";
import type { Reference } from "../../../../src/core/performance/reference";
import type { PerformanceTemplate } from "../../../../src/core/performance/template";
import { PERFORMANCE_IDS } from "../../../../src/templates/performance";
import { changedBy, exampleOf, referenceTables, templateOf } from "./setting";

const BY_YEAR = ["general-performance", "guangdong-2009-mandatory-performance"];

type Indicators = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const templates = new Map<string, PerformanceTemplate>();
let reference: Reference;

beforeAll(async () => {
  for (const id of PERFORMANCE_IDS) templates.set(id, await templateOf(id));
  reference = await referenceTables();
});

function found(id: string, raw: unknown): string[] {
  const template = templates.get(id);
  if (!template) throw new Error(id);
  const { figures } = readFigures(template, raw, reference);
  return PERFORMANCE_CHECKS.flatMap((check) => check(figures)).map(({ code }) => code);
}

/** Everything of a year times its factor, as when more or less is produced. */
function scaled(raw: Record<string, unknown>, factors: Readonly<Record<string, number>>): Record<string, unknown> {
  const indicators = raw.indicators as Indicators;
  const changes = Object.entries(indicators).flatMap(([key, years]) =>
    Object.entries(years).flatMap(([year, value]) =>
      typeof value === "number" && !/staff|recycling/u.test(key)
        ? [[`/indicators/${key}/${year}`, Number((value * (factors[year] ?? 1)).toPrecision(8))] as const]
        : [],
    ),
  );
  return changedBy(raw, Object.fromEntries(changes));
}

const factor = fc.double({ min: 0.5, max: 2, noNaN: true });

test.each(BY_YEAR)("%s: more or less production is no slip of a unit, and contradicts nothing within a year", (id) => {
  const raw = exampleOf(id);
  fc.assert(
    fc.property(fc.record({ y1: factor, y2: factor, y3: factor }), (factors) => {
      const codes = found(id, scaled(raw, factors));
      // Options that were worked out for another output may outgrow it; nothing else may.
      const allowed = ["reduction-not-shown", "reduced-above-discharged"];
      expect(codes.filter((code) => !allowed.includes(code))).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

test.each(BY_YEAR)("%s: where all years grow alike, nothing is found at all", (id) => {
  const raw = exampleOf(id);
  fc.assert(
    fc.property(fc.double({ min: 1, max: 2, noNaN: true }), (each) => {
      expect(found(id, scaled(raw, { y1: each, y2: each, y3: each }))).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

test.each(PERFORMANCE_IDS)("%s: one blank cell contradicts nothing", (id) => {
  const raw = exampleOf(id);
  const paths = ["fields", "indicators", "years"].flatMap((group) => {
    const entries = Object.entries((raw[group] ?? {}) as Record<string, unknown>);
    return entries.flatMap(([key, value]) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.keys(value).flatMap((year) => (year === "y1" ? [] : [`/${group}/${key}/${year}`]))
        : [`/${group}/${key}`],
    );
  });
  const codes = paths.flatMap((path) => found(id, changedBy(raw, { [path]: null })));
  expect([...new Set(codes)].filter((code) => !["year-missing", "years-not-consecutive"].includes(code))).toEqual([]);
});

test.each(PERFORMANCE_IDS)("%s: checks throw on nothing that can be typed", (id) => {
  const groups = fc.record(
    {
      fields: fc.object({ maxDepth: 1 }),
      years: fc.object({ maxDepth: 1 }),
      indicators: fc.object({ maxDepth: 2 }),
      ledger: fc.array(fc.oneof(fc.object({ maxDepth: 2 }), fc.anything())),
      feasibility: fc.anything(),
      rows: fc.object({ maxDepth: 3 }),
      coefficients: fc.object({ maxDepth: 3 }),
      settings: fc.object({ maxDepth: 1 }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(groups, (raw) => {
      expect(Array.isArray(found(id, { ...exampleOf(id), ...raw }))).toBe(true);
    }),
    { numRuns: 10 },
  );
});
