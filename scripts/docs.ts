/** Brings the README's lists of tables up to date from the templates; with --check only says whether it is. */
import { readFileSync, writeFileSync } from "node:fs";
import { allInputs } from "../src/core/performance/addresses";
import type { PerformanceTemplate } from "../src/core/performance/template";
import { builtInStanding, type BuiltInStanding } from "../src/core/standing";
import { allLeaves, type Template } from "../src/core/template";
import { listTables } from "../src/tasks/listTables";

const README = "README.md";

function bands({ bands: all, checklist }: Template): string {
  if (checklist) {
    const outcomes = checklist.outcomes.filter(({ pass }) => pass).map(({ label }) => label);
    return outcomes.length > 0 ? outcomes.join(", ") : "no result in the source";
  }
  const passing = all.filter(({ pass }) => pass);
  if (passing.length === 0) return "no pass mark in the source";
  return passing.map(({ label, min, inclusive }) => `${label} ${inclusive ? "≥" : ">"} ${min ?? 0}`).join(", ");
}

const SCORING_HEAD = ["| id  | place | items | grade bands |\n", "| --- | ----- | ----: | ----------- |\n"];
const PERFORMANCE_HEAD = ["| id  | place | cells to fill | years |\n", "| --- | ----- | ------------: | ----: |\n"];

function items(template: Template): number | string {
  const { checklist, vetoes } = template;
  if (!checklist) return allLeaves(template).length || "rules only";
  return checklist.criteria.length > 0
    ? `${checklist.criteria.length}, no points`
    : `${vetoes.length} vetoes, no points`;
}

const STANDINGS: Readonly<Record<BuiltInStanding, string>> = {
  official: "",
  "own-form": "our form",
  unofficial: "unofficial text",
};

function row(template: Template): string {
  const notes = [template.force.state === "repealed" ? "repealed" : "", STANDINGS[builtInStanding(template)]];
  const place = [template.place.en, template.year, ...notes].filter(Boolean).join(", ");
  return `| \`${template.id}\` | ${place} | ${items(template)} | ${bands(template)} |\n`;
}

function performanceRow(template: PerformanceTemplate): string {
  const notes = template.official ? [] : ["ours, not an official form"];
  const place = [template.place.en, template.year, ...notes].filter(Boolean).join(", ");
  return `| \`${template.id}\` | ${place} | ${allInputs(template).length} | ${template.years.length || "none"} |\n`;
}

/** The README with other lines between the marks of a list. A comment amid a table would end it, so its head is part of it. */
function withRows(text: string, list: string, rows: readonly string[]): string {
  const [begin, end] = [`<!-- ${list}:begin (made by npm run docs) -->\n\n`, `\n<!-- ${list}:end -->`];
  const start = text.indexOf(begin);
  if (start < 0) throw new Error(`README.md has no list "${list}"`);
  return text.slice(0, start + begin.length) + rows.join("") + text.slice(text.indexOf(end));
}

const tables = await listTables();
const scoring = tables.filter((table) => table.kind === "scoring");
const performance = tables.filter((table) => table.kind === "performance");
const before = readFileSync(README, "utf8");
const listed = withRows(before, "tables", [...SCORING_HEAD, ...scoring.map(row)]);
const after = withRows(listed, "performance tables", [...PERFORMANCE_HEAD, ...performance.map(performanceRow)]);
if (process.argv.includes("--check")) {
  if (after !== before) {
    process.stderr.write("README.md does not list the tables as they are: run npm run docs\n");
    process.exitCode = 1;
  }
} else {
  writeFileSync(README, after);
}
