import { builtInStanding } from "../../src/core/standing";
import type { Template } from "../../src/core/template";
import { completedFrom, rulesOnly, standingOf } from "../../src/tasks/standing";
import { planTable } from "../../src/tasks/planTable";
import { requireTable, TABLE_IDS } from "../../src/tasks/requireTable";
import { contentHash } from "../../src/templates/hash";
import { templateOf, templates } from "../core/filling";

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

test("official rules whose form is ours are told from printed forms", async () => {
  const tables = await Promise.all(TABLE_IDS.map(requireTable));
  const ours = tables.map(({ template }) => template).filter((template) => builtInStanding(template) === "own-form");
  expect(ours.map(({ id }) => id).sort()).toEqual([
    "beijing-2007",
    "guangdong-2009-mandatory-acceptance",
    "guangxi-2005",
    "henan-2005",
    "liaoning-acceptance",
    "liaoning-review",
    "shaanxi-2008",
    "shenzhen-2025-voluntary",
    "tianjin-2009",
    "yunnan-2004",
  ]);
  expect(await standingOf(await requireTable("henan-2005"))).toBe("own-form");
  expect(await standingOf(await requireTable("guangdong-2003-checklist"))).toBe("official");
});

test("a workbook's cover says of a form of ours that it is no official one", async () => {
  const saidOn = async (id: string) => {
    const { sheets } = planTable(await requireTable(id), {});
    const [cover] = sheets;
    return cover?.cells
      .filter(({ value }) => typeof value === "string" && value.startsWith("注意"))
      .map(({ value }) => value);
  };
  expect(await saidOn("anhui-2007")).toEqual([]);
  expect(await saidOn("tianjin-2009")).toEqual([expect.stringContaining("不是官方印制的表")]);
  expect(await saidOn("guangzhou-simplified")).toEqual([expect.stringContaining("摘自非官方文本")]);
});

test("what says that no form is printed is marked so, and nothing else", () => {
  const said = (template: Template) => template.remarks.some(({ zh }) => zh.includes("原文没有印制核查表"));
  const marked = templates.filter(({ checklist }) => checklist?.printed === false);
  expect(marked.map(({ id }) => id)).toEqual(templates.filter(said).map(({ id }) => id));
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
