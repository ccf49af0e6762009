import * as z from "zod";
import { TEMPLATE_IDS, loadTemplate } from "../../src/templates";
import { templateJsonSchema } from "../../src/templates/jsonSchema";
import { loadPerformance, PERFORMANCE_IDS } from "../../src/templates/performance";
import { tiny } from "../core/tiny";
import { broken } from "./broken";

const schema = templateJsonSchema("scoring");
/** The published schema read back as one that checks. */
const published = z.fromJSONSchema(schema);

test("the schema is plain JSON of the current draft", () => {
  expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
});

test.each(TEMPLATE_IDS)("%s keeps to the published schema", async (id) => {
  expect(published.safeParse(JSON.parse(JSON.stringify(await loadTemplate(id)))).error?.issues ?? []).toEqual([]);
});

test.each<[string, (string | number)[], unknown]>([
  ["an unknown key", ["surprise"], 1],
  ["an unknown key of a sub-item", ["sections", 0, "items", 1, "items", 0, "score"], 1],
  ["a maximum as text", ["sections", 0, "items", 0, "max"], "4"],
  ["no title", ["title"], undefined],
  ["a wrong column", ["form", "columns", 0, "role"], "veto"],
])("%s does not", (_, steps, value) => {
  expect(published.safeParse(broken(steps, value)).success).toBe(false);
});

test("the table that other tests use does", () => {
  expect(published.safeParse(tiny).success).toBe(true);
});

test.each(PERFORMANCE_IDS)("%s keeps to the published schema of performance tables", async (id) => {
  const ofPerformance = z.fromJSONSchema(templateJsonSchema("performance"));
  const table = JSON.parse(JSON.stringify(await loadPerformance(id))) as Record<string, unknown>;
  expect(ofPerformance.safeParse(table).error?.issues ?? []).toEqual([]);
  expect(ofPerformance.safeParse({ ...table, blocks: {} }).success).toBe(false);
});
