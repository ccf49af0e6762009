import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { validateTemplate } from "../../src/templates/schema";
import { loadTemplate, TEMPLATE_IDS } from "../../src/templates";

test("every file of the folder is listed once", () => {
  const files = readdirSync(resolve(__dirname, "../../src/templates/scoring")).map((name) =>
    name.replace(/\.json$/u, ""),
  );
  expect([...TEMPLATE_IDS].sort()).toEqual(files.sort());
});

test.each(TEMPLATE_IDS)("%s loads as the template of that id, and is sound", async (id) => {
  const template = await loadTemplate(id);
  expect(template).toMatchObject({ id, kind: "scoring" });
  expect(validateTemplate(template)).toEqual([]);
});

test.each(["", "nowhere", "Guangzhou", "__proto__", "constructor", "toString", "../guangzhou"])(
  "there is no %j",
  async (id) => {
    expect(await loadTemplate(id)).toBeNull();
  },
);
