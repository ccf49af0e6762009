import type { Template } from "../../src/core/template";
import { completedFrom, rulesOnly, standingOf } from "../../src/tasks/standing";
import { requireTable } from "../../src/tasks/requireTable";
import { contentHash } from "../../src/templates/hash";
import { templateOf } from "../core/filling";

const SHENZHEN = templateOf("shenzhen-2025-voluntary");
const { sections, form } = templateOf("anhui-2007");
const COMPLETED: Template = { ...SHENZHEN, id: "own-1", official: false, sections, form, remarks: [] };

const own = (template: Template) => ({ kind: "scoring", template, hash: contentHash(template), own: true }) as const;

test("the built-in rules without items are those that can be completed", async () => {
  expect((await rulesOnly()).map(({ id }) => id)).toEqual(["shenzhen-2025-voluntary", "guangzhou", "beijing-2007"]);
});

test("a built-in table is what it says; an own one is completed only with rules to the letter and items", async () => {
  expect(await standingOf(await requireTable("anhui-2007"))).toBe("official");
  expect(await standingOf(await requireTable("guangzhou"))).toBe("unofficial");
  expect(await standingOf(await requireTable("general-performance"))).toBe("unofficial");
  expect(await standingOf(own(COMPLETED))).toBe("completed");
  expect((await completedFrom(COMPLETED))?.id).toBe("shenzhen-2025-voluntary");
  expect(await standingOf(own({ ...COMPLETED, sections: [] }))).toBe("own");
});

test.each<Partial<Template>>([
  { title: "另一张表" },
  { total: 110 },
  { vetoes: SHENZHEN.vetoes.slice(1) },
  { bands: SHENZHEN.bands.map((band) => ({ ...band, inclusive: !band.inclusive })) },
  { panel: null },
  { source: { ...SHENZHEN.source, number: "假文号" } },
  { place: { zh: "广州市", en: "Guangzhou" } },
])("with a rule changed it is somebody's own: %j", async (change) => {
  expect(await standingOf(own({ ...COMPLETED, ...change }))).toBe("own");
});

test("who says official is still somebody's own", async () => {
  expect(await standingOf(own({ ...COMPLETED, official: true, vetoes: [] }))).toBe("own");
});
