/** Measures consolidation on a corpus of seeded workbooks, as ratios side by side in one run. */
import { rmSync } from "node:fs";
import { writeCorpus } from "../../corpus/corpus";
import { build } from "./contestants";
import { printGoals } from "./goals";
import { compareGrowth, GROWTH } from "./growth";
import { readOptions, TEMPORARY } from "./options";
import { compare } from "./reading";

const { files, keep, corpusOnly, growth } = readOptions(process.argv.slice(2));
const folder = keep ?? TEMPORARY;

async function write(to: string, count: number): Promise<void> {
  process.stdout.write(`writing ${count} workbooks to ${to}\n`);
  await writeCorpus(to, count);
}

async function grows(): Promise<boolean> {
  const large = `${TEMPORARY}-large`;
  try {
    await write(large, GROWTH * files);
    return compareGrowth(folder, large, files);
  } finally {
    rmSync(large, { recursive: true, force: true });
  }
}

try {
  await write(folder, files);
  if (!corpusOnly) {
    await build();
    const measured = compare(folder, files);
    const isMet = [measured !== null && printGoals(measured), !growth || (await grows())];
    if (!isMet.every(Boolean)) process.exitCode = 1;
  }
} finally {
  if (keep === null) rmSync(folder, { recursive: true, force: true });
}
