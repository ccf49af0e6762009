import { FaultError } from "../../src/core/fault";
import { listTables } from "../../src/tasks/listTables";
import { requirePerformance, requireTable, requireTemplate, TABLE_IDS } from "../../src/tasks/requireTable";
import { TEMPLATE_IDS } from "../../src/templates";
import { PERFORMANCE_IDS } from "../../src/templates/performance";
import { templates } from "../core/filling";

test("every built-in table is listed once, scoring tables before performance tables", async () => {
  const tables = await listTables();
  expect(tables.map(({ id }) => id)).toEqual(TABLE_IDS);
  expect(new Set(TABLE_IDS).size).toBe(27);
  expect(tables.filter(({ kind }) => kind === "scoring")).toEqual(templates);
  expect(tables.filter(({ kind }) => kind === "performance").map(({ id }) => id)).toEqual(PERFORMANCE_IDS);
});

test("each is the template that its id opens", async () => {
  for (const table of await listTables()) {
    const known = await requireTable(table.id);
    expect([known.kind, known.template]).toEqual([table.kind, table]);
  }
});

test("a performance table comes with the built-in coefficients", async () => {
  const known = await requireTable("general-performance");
  if (known.kind !== "performance") throw new Error("a scoring table");
  expect([known.reference.standardCoal.measure, known.reference.co2.measure]).toEqual(["standard-coal", "co2"]);
});

test("an id that is not listed opens nothing, nor does one of the other kind", async () => {
  const asked = [
    requireTemplate("atlantis"),
    requirePerformance("atlantis"),
    requireTable("atlantis"),
    requireTable("__proto__"),
    requireTemplate("general-performance"),
    requirePerformance(TEMPLATE_IDS[0] ?? ""),
  ];
  for (const each of asked) {
    const error = await each.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(FaultError);
    expect(error).toMatchObject({ fault: { code: "unknown-template" } });
  }
});
