import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { FOREIGN_CHECKS, ITEM_CHECKS, SECTION_CHECKS, TABLE_CHECKS } from "../../../src/core/checks";

const listed = [...SECTION_CHECKS, ...ITEM_CHECKS, ...TABLE_CHECKS, ...FOREIGN_CHECKS].map(({ name }) => name);

test.each(listed)("%s has a test file", (name) => {
  expect(existsSync(resolve(__dirname, `${name}.test.ts`))).toBe(true);
});

test("every check in the folder is listed once", () => {
  const helpers = ["check", "index", "readable"];
  const files = readdirSync(resolve(__dirname, "../../../src/core/checks")).map((file) => file.replace(/\.ts$/u, ""));
  expect([...listed].sort()).toEqual(files.filter((file) => !helpers.includes(file)).sort());
});
