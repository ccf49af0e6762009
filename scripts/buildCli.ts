/** Builds the command line into dist/cli: qingping.js, and worker.js for its threads, which loads nothing else. */
import { rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { bundleForNode } from "./bundleForNode";

const { values } = parseArgs({ options: { outdir: { type: "string", default: "dist/cli" } } });

rmSync(values.outdir, { recursive: true, force: true });
await bundleForNode({ qingping: "src/cli/main.ts", worker: "src/cli/crew/entry.ts" }, values.outdir);
