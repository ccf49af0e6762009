import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Section, Template } from "../../src/core/template";

const SECTIONS = 10;
const ITEMS = 20;

function section(index: number, { sections: [like] }: Template): Section {
  if (!like) throw new Error("the table has no section to be like");
  const id = String(index + 1);
  const items = Array.from({ length: ITEMS }, (_item, place) => ({
    id: `${id}.${place + 1}`,
    number: String(place + 1),
    text: `条目 ${id}.${place + 1}`,
    requirement: "记录完整，措施落实，效果明显",
    max: 0.5,
    source: like.source,
  }));
  return { id, number: id, title: `部分 ${id}`, max: ITEMS * 0.5, items, source: like.source };
}

/** Writes a table of 200 items made after a built-in one. @returns The file's path. */
export function writeBigTable(like: string, folder: string): string {
  const template = JSON.parse(readFileSync(like, "utf8")) as Template;
  const sections = Array.from({ length: SECTIONS }, (_section, index) => section(index, template));
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "big.json");
  writeFileSync(file, JSON.stringify({ ...template, sections }));
  return file;
}
