/**
 * Runs the property tests with new seeds, to find what the fixed seed of `npm test` does not: `npm run fuzz -- [ROUNDS]`.
 * Each round prints its seed; `PROPERTY_SEED=<seed> npx jest <file>` repeats it. Exit 1 when a round failed.
 */
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const rounds = Number(process.argv[2] ?? 5);
const files = readdirSync("test", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => join("test", file))
  .filter((file) => readFileSync(file, "utf8").includes("fast-check"));

for (let round = 1; round <= rounds; round++) {
  const seed = String(randomInt(2 ** 31));
  console.log(`round ${round} of ${rounds}, seed ${seed}, ${files.length} files`);
  const env = { ...process.env, PROPERTY_SEED: seed };
  const { status } = spawnSync("npx", ["jest", "--reporters=summary", "--runTestsByPath", ...files], {
    env,
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
}
