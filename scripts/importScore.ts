/** Imports every table of the collected regulations as somebody would paste it, and prints how much is found without correction. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { checklistScores } from "./importing/checklistScores";
import { itemShare, sumScores, type Score } from "./importing/expected";
import {
  cellShare,
  inventedPerformanceScores,
  pastedPerformanceScores,
  performanceScores,
  type CellScore,
} from "./importing/performanceScores";
import { formScores, inventedScores, pastedScores } from "./importing/scores";

const SEEDS = resolve(import.meta.dirname, "../../shared/seeds");

const KINDS = { section: "sections", item: "items", veto: "vetoes", band: "bands", bonus: "bonuses" } as const;

function line({ name, right, doubtful, silent, doubts }: Score): string {
  const counts = (Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap((kind) => {
    const [found, all] = right[kind];
    return all > 0 ? [`${KINDS[kind]} ${found}/${all}`] : [];
  });
  return `${name.padEnd(30)} ${counts.join("  ")}  doubts ${doubts}  marked ${doubtful.length}  silent ${silent.length}\n`;
}

function print(title: string, scores: readonly Score[]): void {
  process.stdout.write(`\n${title}\n`);
  for (const score of scores) {
    process.stdout.write(line(score));
    for (const one of score.doubtful) process.stdout.write(`    marked  ${one}\n`);
    for (const one of score.silent) process.stdout.write(`    SILENT  ${one}\n`);
  }
  const all = sumScores("all", scores);
  process.stdout.write(`${line(all)}items found without correction: ${(itemShare(all) * 100).toFixed(1)} %\n`);
}

if (existsSync(SEEDS)) for (const [title, scores] of await pastedScores(SEEDS)) print(`Pasted text, ${title}`, scores);
else process.stdout.write("The collected regulations are not here: their pasted lines were left out.\n");
for (const [title, scores] of await formScores()) print(`The printed form, ${title}`, scores);
print("Invented layouts", inventedScores());
for (const [way, scores] of await checklistScores()) {
  const sum = (key: "found" | "criteria" | "doubts") => scores.reduce((all, one) => all + one[key], 0);
  const silent = scores.flatMap(({ name, silent: own }) => own.map((one) => `    SILENT  ${name}: ${one}\n`));
  process.stdout.write(
    `\nChecklists, ${way}: criteria ${sum("found")}/${sum("criteria")}  doubts ${sum("doubts")}  silent ${silent.length}\n${silent.join("")}`,
  );
}

function cellLine({ name, found, cells, marked, silent, doubts }: CellScore): string {
  return `${name.padEnd(58)} cells ${found}/${cells}  doubts ${doubts}  marked ${marked.length}  silent ${silent.length}\n`;
}

const pastedForms = existsSync(SEEDS) ? await pastedPerformanceScores(SEEDS) : [];
const performance: [string, CellScore[]][] = [
  ...pastedForms.map(([way, scores]): [string, CellScore[]] => [`pasted text, ${way}`, scores]),
  ...(await performanceScores()),
  ["invented layouts", inventedPerformanceScores()],
];
for (const [title, scores] of performance) {
  process.stdout.write(`\nPerformance tables, ${title}\n`);
  for (const score of scores) {
    process.stdout.write(cellLine(score));
    for (const one of score.marked) process.stdout.write(`    marked  ${one}\n`);
    for (const one of score.silent) process.stdout.write(`    SILENT  ${one}\n`);
  }
  process.stdout.write(`cells found without correction: ${(cellShare(scores) * 100).toFixed(1)} %\n`);
}
