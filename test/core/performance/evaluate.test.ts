import fc from "fast-check";
import { evaluatePerformance } from "../../../src/core/performance/evaluate";
import { allPlaces } from "../../../src/core/performance/addresses";
import { stepsOf, valueAt, withValueAt } from "../../../src/core/path";
import { byId, exampleOf, reference, templateOf } from "./tables";

/** The same object with the keys of its objects, at every level, the other way round; lists keep their order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

/** Every number of a report that is not finite. */
function notFinite(value: unknown): unknown[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [value];
  if (value instanceof Map) return notFinite([...value.values()]);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(notFinite) : [];
}

const HOSTILE: readonly unknown[] = [
  ...[-1, 0, 0.1 + 0.2, 1e21, 1e308, 5e-324, 2024, true, [], {}, [[1]], { a: { b: {} } }],
  ...["8", "８", "1,200", "约30", "2000万", "-0", "+8", "1e5", "2024年5月", "已实施", "中/高费", "F1", "a/b~c"],
];
const wild = fc.oneof(fc.constantFrom(...HOSTILE), fc.jsonValue());

describe.each(byId)("%s", (id, template) => {
  test("a blank table: nothing is filled, nothing is computed, nothing throws", () => {
    const report = evaluatePerformance(template, {}, reference);
    expect(report).toMatchObject({ template: id, complete: false, filled: 0 });
    expect([...report.figures.values()].filter((value) => value !== null)).toEqual([]);
    expect(report.count).toBeGreaterThan(0);
  });

  test("every figure of the form is in the report", () => {
    const { figures } = evaluatePerformance(template, exampleOf(id), reference);
    const numbers = allPlaces(template).filter(({ cell }) => cell.kind === "number");
    expect([...figures.keys()]).toEqual(expect.arrayContaining(numbers.map(({ path }) => path)));
  });

  test("the order of keys changes no figure", () => {
    const [one, other] = [exampleOf(id), reversed(exampleOf(id))].map((raw) =>
      evaluatePerformance(template, raw, reference),
    );
    expect(other).toEqual(one);
  });

  test("whatever stands in its cells, nothing throws, and no figure is infinite", () => {
    const paths = [
      ...allPlaces(template).map(({ path }) => path),
      ...["number", "kind", "status", "date", "investment", "saving", "benefit", "savings", "reductions/cod"].map(
        (field) => `/ledger/0/${field}`,
      ),
      ...["/settings/discountRate", "/settings/moneyLimit", "/feasibility/0/number", "/feasibility/0/flows/0"],
      ...["/coefficients/co2/electricity", "/coefficients/standard-coal/diesel/value", "/coefficients/density/diesel"],
      ...["/fields", "/years", "/indicators", "/options", "/rows", "/ledger", "/feasibility/0", "/coefficients"],
    ];
    const changes = fc.array(fc.tuple(fc.constantFrom(...paths), wild), { maxLength: 12 });
    fc.assert(
      fc.property(changes, (all) => {
        const raw = all.reduce((entries, [path, value]) => withValueAt(entries, path, value), exampleOf(id));
        const report = evaluatePerformance(template, raw, reference);
        expect(notFinite(report)).toEqual([]);
        expect(report.filled).toBeLessThanOrEqual(report.count);
      }),
      { numRuns: 40 },
    );
  });
});

test("anything at all gives a report", () => {
  const template = templateOf("guangdong-2009-mandatory-performance");
  const group = fc.constantFrom(
    "fields",
    "years",
    "indicators",
    "options",
    "rows",
    "settings",
    "ledger",
    "feasibility",
  );
  const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
  const groups = fc.dictionary(fc.oneof(group, fc.constantFrom("__proto__", "coefficients")), anything);
  fc.assert(
    fc.property(fc.oneof(anything, groups), (raw) => {
      expect(evaluatePerformance(template, raw, reference).template).toBe(template.id);
    }),
  );
});

describe("what must be filled in", () => {
  const template = templateOf("general-performance");
  const GENERAL = exampleOf("general-performance");
  const count = (raw: unknown) => {
    const { filled, count: all, complete } = evaluatePerformance(template, raw, reference);
    return { filled, count: all, complete };
  };
  const full = count(GENERAL);

  test.each([
    ["/fields/enterprise.name", -1],
    ["/fields/audit.start", -1],
    ["/fields/audit.focus/0", -1],
    ["/fields/limit.low", -1],
    ["/years/y2", -1],
    ["/indicators/output.value/y3", -1],
    ["/indicators/cod.discharged/y2", -1],
  ])("%s", (path, lost) => {
    const blanked = count(withValueAt(GENERAL, path, ""));
    expect(blanked).toEqual({ filled: full.filled + lost, count: full.count, complete: false });
  });

  test.each([
    "/fields/contact.phone",
    "/fields/audit.focus/1",
    "/fields/raw.1.name",
    "/years/y1",
    "/indicators/output.value/y1",
    "/rows/targets/0/before",
    "/ledger/0/name",
  ])("not %s", (path) => {
    expect(valueAt(GENERAL, path)).not.toBeUndefined();
    expect(count(withValueAt(GENERAL, path, ""))).toEqual(full);
  });

  test("a row of a pollutant is wanted for both years once one is filled in", () => {
    const without = withValueAt(
      withValueAt(GENERAL, "/indicators/vocs.produced", null),
      "/indicators/vocs.discharged",
      null,
    );
    expect(count(without)).toEqual({ filled: full.filled - 4, count: full.count - 4, complete: true });
  });

  test("what cannot be read is not filled in", () => {
    expect(count(withValueAt(GENERAL, "/indicators/output.value/y3", "约12000"))).toMatchObject({ complete: false });
    expect(count(withValueAt(GENERAL, "/fields/audit.end", "年底"))).toMatchObject({ complete: false });
  });

  test("nothing of the agency's or a bureau's", () => {
    const renewal = templateOf("guangdong-2009-renewal");
    const { complete } = evaluatePerformance(renewal, exampleOf("guangdong-2009-renewal"), reference);
    expect(complete).toBe(true);
    const bureau = allPlaces(renewal).filter(({ cell }) => cell.by === "bureau");
    expect(bureau.map(({ path }) => stepsOf(path)[0])).toContain("fields");
  });
});
