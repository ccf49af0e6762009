import fc from "fast-check";
import { searchTables } from "../../../src/taskpane/pane/search";
import { templates } from "../../core/filling";

const found = (query: string) => searchTables(templates, query).map(({ id }) => id);
const all = templates.map(({ id }) => id);
const where = (holds: (template: (typeof templates)[number]) => boolean) => templates.filter(holds).map(({ id }) => id);

test("there are 22 tables, and an empty search finds them all in their order", () => {
  expect(all).toHaveLength(22);
  expect(found("")).toEqual(all);
  expect(found(" \t　")).toEqual(all);
});

test.each([
  ["浙江", (template: (typeof templates)[number]) => template.place.zh === "浙江省"],
  ["Guangdong", (template: (typeof templates)[number]) => template.place.en === "Guangdong"],
  ["inner MONGOLIA", (template: (typeof templates)[number]) => template.id === "inner-mongolia-2005"],
  ["内蒙古", (template: (typeof templates)[number]) => template.id === "inner-mongolia-2005"],
  ["强制性", (template: (typeof templates)[number]) => template.audit === "mandatory"],
  ["repealed", (template: (typeof templates)[number]) => template.force.state === "repealed"],
  ["已废止", (template: (typeof templates)[number]) => template.force.state === "repealed"],
  ["unofficial", (template: (typeof templates)[number]) => !template.official],
  ["非官方", (template: (typeof templates)[number]) => !template.official],
  ["福建 评估", (template: (typeof templates)[number]) => template.id === "fujian-2009-assessment"],
  ["Fujian acceptance", (template: (typeof templates)[number]) => template.id === "fujian-2009-acceptance"],
])("%s finds the tables that it says", (query, holds) => {
  const expected = where(holds);
  expect(expected).not.toHaveLength(0);
  expect(found(query)).toEqual(expected);
});

test.each(templates.map((template) => [template.id, template] as const))("%s is found by each name", (id, template) => {
  const { title, regulation, place, year } = template;
  for (const query of [id, title, regulation, place.zh, place.en, String(year ?? "")]) {
    expect([query, found(query)]).toEqual([query, expect.arrayContaining([id])]);
  }
});

test("words count in any order, together", () => {
  expect(found("2009 广东 自愿")).toEqual(["guangdong-2009-voluntary"]);
  const words = fc.shuffledSubarray(["guangdong", "2009", "自愿", "voluntary", "验收"], { minLength: 5 });
  fc.assert(fc.property(words, (some) => expect(found(some.join("  "))).toEqual(["guangdong-2009-voluntary"])));
});

test("one word that is nowhere finds nothing", () => {
  expect(found("广东 上海")).toEqual([]);
  expect(found("guangdong-2009-voluntary x")).toEqual([]);
});
