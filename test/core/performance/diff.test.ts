import fc from "fast-check";
import { withValueAt } from "../../../src/core/path";
import { diffPerformance } from "../../../src/core/performance/diff";
import { readFigures } from "../../../src/core/performance/readFigures";
import { exampleOf, reference, templateOf } from "./tables";

const ID = "general-performance";
const template = templateOf(ID);
const first = exampleOf(ID);
const figures = (raw: unknown) => readFigures(template, raw, reference).figures;

/** The example with other entries at some paths. */
function changed(changes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.entries(changes).reduce((raw, [path, value]) => withValueAt(raw, path, value), first);
}

const diff = (changes: Readonly<Record<string, unknown>>) => diffPerformance(figures(first), figures(changed(changes)));
const told = (changes: Readonly<Record<string, unknown>>) =>
  new Map(diff(changes).cells.map((cell) => [cell.path, cell]));

test("a version differs from itself in nothing", () => {
  expect(diffPerformance(figures(first), figures(first))).toEqual({ kind: "performance", cells: [], options: [] });
});

test("a figure is told with its name, year and unit, and what is computed from it is told too", () => {
  const cells = told({ "/indicators/cod.discharged/y3": 4 });
  expect(cells.get("/indicators/cod.discharged/y3")).toEqual({
    path: "/indicators/cod.discharged/y3",
    name: { zh: "化学需氧量排放量", en: "COD discharged" },
    when: "2024",
    unit: "吨/年",
    before: 4.94,
    after: 4,
    change: -0.94,
    percent: expect.closeTo(-19.0283, 4) as number,
  });
  // 4 t over 40 万平方米 in kg each.
  expect(cells.get("/indicators/cod.discharged.per-product/y3")).toMatchObject({ before: 123.5, after: 100 });
  expect(cells.get("/indicators/cod.discharged/reduction")).toMatchObject({
    name: { zh: "化学需氧量排放量下降率" },
    before: 38.25,
    after: 50,
    percent: null,
  });
});

test("texts, days and lists are told as they are written, and figures that cannot be read as typed", () => {
  const cells = told({
    "/fields/enterprise.name": "别的公司",
    "/fields/audit.focus/1": null,
    "/fields/audit.start": "2023年11月1日",
    "/indicators/water.fresh/y3": "约84000",
  });
  expect(cells.get("/fields/enterprise.name")).toMatchObject({ after: "别的公司", change: null });
  expect(cells.get("/fields/audit.focus/1")).toMatchObject({ before: "废水处理站", after: null });
  expect(cells.get("/fields/audit.start")).toMatchObject({ before: "2023-10-08", after: "2023-11-01" });
  expect(cells.get("/indicators/water.fresh/y3")).toMatchObject({ before: 84000, after: "约84000", change: null });
});

test("settings and coefficients are told, which are no cells of the form", () => {
  const cells = told({
    "/settings/discountRate": 10,
    "/coefficients/standard-coal/electricity": { id: null, value: 0.3, source: "某文件" },
  });
  expect(cells.get("/settings/discountRate")).toMatchObject({ name: null, before: 8, after: 10, unit: "%" });
  expect(cells.get("/coefficients/standard-coal/electricity/value")).toMatchObject({ after: 0.3 });
});

test("options are matched by their numbers wherever they stand", () => {
  const ledger = first["ledger"] as Record<string, unknown>[];
  const [one, two, ...more] = ledger;
  const after = [
    two,
    { ...one, investment: 99, reductions: { cod: 7 } },
    ...more.slice(0, -1),
    { number: "N1", name: "新方案" },
  ];
  const gone = more.at(-1)?.["number"];
  const { options } = diff({ "/ledger": after });
  expect(options.map(({ number, what }) => [number, what])).toEqual([
    [one?.["number"], "changed"],
    ["N1", "added"],
    [gone, "removed"],
  ]);
  const fields = new Map(options[0]?.fields.map((field) => [field.field.join("/"), field]));
  expect(fields.get("investment")).toMatchObject({ path: "/ledger/1/investment", after: 99 });
  expect(fields.get("reductions/cod")).toMatchObject({ path: "/ledger/1/reductions/cod", after: 7 });
  expect(options[1]?.fields).toEqual([
    {
      field: ["name"],
      path: `/ledger/${ledger.length - 1}/name`,
      before: null,
      after: "新方案",
      change: null,
      percent: null,
    },
  ]);
  expect(options[2]?.fields.every(({ after: left }) => left === null)).toBe(true);
});

test("an option's cash flows belong to it", () => {
  const feasibility = first["feasibility"] as { number: string; flows: number[] }[];
  const { options } = diff({ "/feasibility/1/flows/0": 1 });
  const [option] = options;
  expect([option?.number, option?.what]).toEqual([feasibility[1]?.number, "changed"]);
  expect(option?.fields).toEqual([
    expect.objectContaining({ path: "/feasibility/1/flows/0", before: feasibility[1]?.flows[0], after: 1 }),
  ]);
});

test("options without a number are matched by name, repeated ones in order", () => {
  const options = (ledger: unknown[]) =>
    diffPerformance(figures({ ledger: [{ name: "甲" }, { name: "甲" }] }), figures({ ledger })).options;
  expect(options([{ name: "甲" }, { name: "甲" }])).toEqual([]);
  expect(options([{ name: "甲" }, { name: "甲", investment: 3 }]).map(({ what, row }) => [what, row])).toEqual([
    ["changed", 1],
  ]);
  expect(options([{ name: "甲" }]).map(({ what, row }) => [what, row])).toEqual([["removed", 1]]);
});

test("rows that only one version has are told", () => {
  const rows = [0, 1, 2, 3, 4, 5, 6].map((index) => ({ problem: `问题${index}` }));
  const [none, many] = [figures({}), figures({ rows: { problems: rows } })];
  const paths = (list: readonly { path: string }[]) => list.map(({ path }) => path);
  const all = rows.map((_, index) => `/rows/problems/${index}/problem`);
  expect(paths(diffPerformance(none, many).cells)).toEqual(all);
  expect(paths(diffPerformance(many, none).cells)).toEqual(all);
});

test("seen from the other side every difference is the opposite", () => {
  const slot = fc.constantFrom("y1", "y2", "y3");
  const key = fc.constantFrom("energy.electricity", "cod.discharged", "water.fresh", "output.value");
  const value = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 1e6 }), fc.constant("约3"));
  const changes = fc.dictionary(
    fc.tuple(key, slot).map(([k, s]) => `/indicators/${k}/${s}`),
    value,
    { maxKeys: 4 },
  );
  fc.assert(
    fc.property(changes, (given) => {
      const [before, after] = [figures(first), figures(changed(given))];
      const there = diffPerformance(before, after).cells.map(({ path, before: a, after: b }) => [path, a, b]);
      const back = diffPerformance(after, before).cells.map(({ path, before: a, after: b }) => [path, b, a]);
      expect(back).toEqual(there);
    }),
    { numRuns: 30 },
  );
});
