import { FaultError } from "../../src/core/fault";
import { listTables } from "../../src/tasks/listTables";
import { requireTemplate } from "../../src/tasks/openTable";
import { TEMPLATE_IDS } from "../../src/templates";
import { templates } from "../core/filling";

test("every built-in table is listed once, in the order of their ids", async () => {
  const tables = await listTables();
  expect(tables.map(({ id }) => id)).toEqual(TEMPLATE_IDS);
  expect(new Set(TEMPLATE_IDS).size).toBe(12);
  expect(tables).toEqual(templates);
});

test("each is the template that its id opens", async () => {
  for (const table of await listTables()) expect(await requireTemplate(table.id)).toEqual(table);
});

test("an id that is not listed opens nothing", async () => {
  const error = await requireTemplate("atlantis").catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(FaultError);
  expect(error).toMatchObject({ fault: { code: "unknown-template", id: "atlantis" } });
});
