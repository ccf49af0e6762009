import { allInputs, allPlaces } from "../../../src/core/performance/addresses";
import { validatePerformance } from "../../../src/templates/performance/schema";
import { loadPerformance, PERFORMANCE_IDS } from "../../../src/templates/performance";
import type { PerformanceTemplate } from "../../../src/core/performance/template";

async function require(id: string): Promise<PerformanceTemplate> {
  const template = await loadPerformance(id);
  if (!template) throw new Error(`no table ${id}`);
  return template;
}

test.each(PERFORMANCE_IDS)("%s loads, is sound and bears its id", async (id) => {
  const template = await require(id);
  expect(template.id).toBe(id);
  expect(validatePerformance(template)).toEqual([]);
  expect(template.official).toBe(id !== "general-performance");
});

test.each(["", "toString", "__proto__", "guangdong-2009-mandatory"])("there is no performance table %j", async (id) => {
  expect(await loadPerformance(id)).toBeNull();
});

test.each([
  ["general-performance", 350, 548],
  ["guangdong-2009-mandatory-performance", 159, 39],
  ["guangdong-2009-renewal", 33, 0],
  ["anhui-2007-performance-1", 70, 5],
  ["anhui-2007-performance-2", 59, 0],
])("%s has %d inputs and %d computed cells, each with a pointer of its own", async (id, inputs, computed) => {
  const template = await require(id);
  const places = allPlaces(template);
  expect(allInputs(template)).toHaveLength(inputs);
  expect(places).toHaveLength(inputs + computed);
  expect(new Set(places.map(({ path }) => path)).size).toBe(places.length);
  expect(places.map(({ path }) => path).filter((path) => !/^(\/[a-z0-9.-]+){2,4}$/u.test(path))).toEqual([]);
});

test.each<[string, string, boolean]>([
  ["guangdong-2009-mandatory-performance", "/years/y1", false],
  ["guangdong-2009-mandatory-performance", "/indicators/cod.discharged/y3", false],
  ["guangdong-2009-mandatory-performance", "/fields/product.unit", false],
  ["guangdong-2009-mandatory-performance", "/fields/limit.low", false],
  ["guangdong-2009-mandatory-performance", "/options/reduction.cod/low.implemented", false],
  ["guangdong-2009-mandatory-performance", "/options/reduction.cod/all.planned", true],
  ["guangdong-2009-mandatory-performance", "/options/count/total", true],
  ["guangdong-2009-mandatory-performance", "/rows/problems/2/date", false],
  ["anhui-2007-performance-1", "/fields/audit.focus/2", false],
  ["anhui-2007-performance-1", "/rows/targets/4/completion", true],
  ["anhui-2007-performance-2", "/fields/ammonia.reduced", false],
  ["guangdong-2009-renewal", "/fields/high.investment", false],
  ["general-performance", "/indicators/energy.total/y1", true],
  ["general-performance", "/indicators/vocs.discharged.per-value/y2", true],
  ["general-performance", "/indicators/so2.produced/reduction", true],
])("%s has %s (computed: %s)", async (id, path, computed) => {
  const found = allPlaces(await require(id)).filter((place) => place.path === path);
  expect(found.map((place) => place.computed)).toEqual([computed]);
});

test("the years stand where the form prints them, before the indicators", async () => {
  const paths = allPlaces(await require("guangdong-2009-mandatory-performance")).map(({ path }) => path);
  expect(paths.slice(0, 5)).toEqual([
    "/fields/enterprise.name",
    "/years/y1",
    "/years/y2",
    "/years/y3",
    "/indicators/staff/y1",
  ]);
});
