import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { validateTemplate } from "../../src/templates/schema";

const FOLDER = resolve(__dirname, "../../src/templates/scoring");

test.each(readdirSync(FOLDER))("%s has the shape, sums and ids of a template", (name) => {
  expect(validateTemplate(JSON.parse(readFileSync(resolve(FOLDER, name), "utf8")))).toEqual([]);
});
