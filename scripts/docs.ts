/** Brings the README's list of tables up to date from the templates; with --check only says whether it is. */
import { readFileSync, writeFileSync } from "node:fs";
import { allLeaves, type Template } from "../src/core/template";
import { requireTemplate } from "../src/tasks/openTable";
import { TEMPLATE_IDS } from "../src/templates";

const README = "README.md";
const BEGIN = "<!-- tables:begin (made by npm run docs) -->\n";
const END = "<!-- tables:end -->";

function bands({ bands: all }: Template): string {
  const passing = all.filter(({ pass }) => pass);
  if (passing.length === 0) return "no pass mark in the source";
  return passing.map(({ label, min, inclusive }) => `${label} ${inclusive ? "≥" : ">"} ${min ?? 0}`).join(", ");
}

function row(template: Template): string {
  const items = allLeaves(template).length;
  const notes = [template.force.state === "repealed" ? "repealed" : "", template.official ? "" : "unofficial text"];
  const place = [template.place.en, template.year, ...notes].filter(Boolean).join(", ");
  return `| \`${template.id}\` | ${place} | ${items || "rules only"} | ${bands(template)} |\n`;
}

const rows = (await Promise.all(TEMPLATE_IDS.map(requireTemplate))).map(row).join("");
const before = readFileSync(README, "utf8");
const [start, end] = [before.indexOf(BEGIN) + BEGIN.length, before.indexOf(END)];
const after = before.slice(0, start) + rows + before.slice(end);
if (process.argv.includes("--check")) {
  if (after !== before) {
    process.stderr.write("README.md does not list the tables as they are: run npm run docs\n");
    process.exitCode = 1;
  }
} else {
  writeFileSync(README, after);
}
