import { FaultError } from "../../src/core/fault";
import { ownTable, readTemplate } from "../../src/tasks/ownTable";
import { requireTable, TABLE_IDS } from "../../src/tasks/requireTable";
import { tiny } from "../core/tiny";
import { broken } from "../templates/broken";

const own = { ...tiny, id: "own-tiny", official: false };

test("a table of somebody's own is one, and says so", async () => {
  const table = await ownTable(JSON.stringify(own));
  expect(table).toMatchObject({ kind: "scoring", template: own, own: true });
});

test("a byte order mark does not matter", async () => {
  expect((await ownTable(`\uFEFF${JSON.stringify(own)}`)).template.id).toBe("own-tiny");
});

test.each(TABLE_IDS)("a copy of %s is the built-in table", async (id) => {
  const builtIn = await requireTable(id);
  const table = await ownTable(JSON.stringify(builtIn.template, null, 2));
  expect(table).toEqual(builtIn);
  expect(table.own).toBeUndefined();
});

test("a changed copy of a built-in table may not keep its id", async () => {
  const { template } = await requireTable("anhui-2007");
  const { faults } = await readTemplate(JSON.stringify({ ...template, title: "改过的表" }, null, 2));
  expect(faults).toMatchObject([{ path: "id", place: { line: expect.any(Number) as number } }]);
});

test("no own table is official", async () => {
  const { faults } = await readTemplate(JSON.stringify({ ...own, official: true }));
  expect(faults).toMatchObject([{ path: "official" }]);
});

test("what is no template is refused with its first fault, its line, and how many there are", async () => {
  const text = JSON.stringify({ ...(broken(["total"], "30") as object), audit: "none" }, null, 2);
  const fault = await ownTable(text).catch((error: unknown) => (error instanceof FaultError ? error.fault : error));
  expect(fault).toMatchObject({ code: "faulty-template", path: "audit", line: expect.any(Number) as number, more: 1 });
});

test("a table that no sheet can hold is refused", async () => {
  const [item] = own.sections[0]?.items ?? [];
  const deep = { ...item, items: [{ ...item, id: "1.1.1", items: [{ ...item, id: "1.1.1.1" }] }] };
  const sections = own.sections.map((section, at) => {
    return at > 0 ? section : { ...section, items: [deep, ...section.items.slice(1)] };
  });
  const columns = [...(own.form?.columns ?? []).filter(({ role }) => role !== "requirement")];
  const requirement = { role: "requirement", header: "要求" };
  const form = { ...own.form, columns: [...columns, requirement] };
  const template = { ...own, reallocation: null, conditions: [], sections, form };
  const { faults } = await readTemplate(JSON.stringify(template));
  expect(faults).toMatchObject([{ path: "", message: "cannot be laid out as a sheet" }]);
});
