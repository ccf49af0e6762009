/** Measures consolidation on a corpus of seeded workbooks, as ratios side by side in one run. */
import { rmSync } from "node:fs";
import { writeCorpus } from "../../corpus/corpus";
import { build } from "./contestants";
import { readOptions, TEMPORARY } from "./options";
import { reading } from "./reading";

const { files, keep, corpusOnly } = readOptions(process.argv.slice(2));
const folder = keep ?? TEMPORARY;

process.stdout.write(`writing ${files} workbooks to ${folder}\n`);
await writeCorpus(folder, files);
if (!corpusOnly) {
  await build();
  // The phases: reading alone; the whole command joins them here.
  const phases = [reading];
  const met = phases.map((phase) => phase(folder, files));
  if (!met.every(Boolean)) process.exitCode = 1;
}
if (keep === null) rmSync(folder, { recursive: true, force: true });
