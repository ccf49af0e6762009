import { spawnSync } from "node:child_process";
import path from "node:path";
import esbuild from "esbuild";
import type { Outcome } from "./outcome";

/** A way of reading all workbooks, each run as a process of its own. */
export interface Contestant {
  readonly name: string;
  readonly threads: number;
  /** How often it runs; the median counts. Those that take many seconds run once. */
  readonly rounds: number;
  readonly command: readonly string[];
}

const HERE = path.join(import.meta.dirname, "readers");
const OUTPUT = path.resolve("out/bench/consolidate");
const PYTHON = process.env["PYTHON"] ?? "/usr/bin/python3";
const ROUNDS = 5;
/** What bundled packages written for require() find missing in a module. */
const REQUIRE = 'import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);';

function inNode(name: string, file: string, threads: number, rounds: number): Contestant {
  return { name, threads, rounds, command: [process.execPath, path.join(OUTPUT, `${file}.mjs`)] };
}

export const FLOOR = inNode("floor: read and inflate only", "floor", 1, ROUNDS);
export const FLOOR_IN_TWO = inNode("floor: read and inflate only", "floor", 2, ROUNDS);
export const OURS = inNode("qingping", "ours", 1, ROUNDS);
export const OURS_IN_TWO = inNode("qingping", "ours", 2, ROUNDS);
export const IN_BROWSER = inNode("qingping without Node's zlib", "oursInBrowser", 1, ROUNDS);
export const IN_BROWSER_IN_TWO = inNode("qingping without Node's zlib", "oursInBrowser", 2, ROUNDS);
export const SHEETJS = inNode("SheetJS, tuned", "sheetjs", 1, 1);
export const EXCELJS = inNode("exceljs", "exceljs", 1, 1);
export const OPENPYXL: Contestant = {
  name: "openpyxl, read-only",
  threads: 1,
  rounds: 1,
  command: [PYTHON, path.join(HERE, "readOnly.py")],
};

/** Everybody, in the order of the table. */
export const CONTESTANTS: readonly Contestant[] = [
  FLOOR,
  FLOOR_IN_TWO,
  OURS,
  OURS_IN_TWO,
  IN_BROWSER,
  IN_BROWSER_IN_TWO,
  SHEETJS,
  EXCELJS,
  OPENPYXL,
];

/** Bundles those that are ours to bundle, so that no time goes into compiling them. */
export async function build(): Promise<void> {
  await esbuild.build({
    entryPoints: ["floor", "ours", "oursInBrowser", "sheetjs", "exceljs"].map((file) => path.join(HERE, `${file}.ts`)),
    outdir: OUTPUT,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    external: ["exceljs", "@e965/xlsx"],
    banner: { js: REQUIRE },
    logLevel: "error",
  });
}

/** What one run took and gave. */
export interface Run extends Outcome {
  /** Of the whole process, from start to end. */
  readonly seconds: number;
}

/** Runs a contestant once. @throws Error with what it printed when it failed. */
export function run({ name, threads, command: [program = "", ...args] }: Contestant, folder: string): Run {
  const begin = performance.now();
  const { status, stdout, stderr } = spawnSync(program, [...args, folder, String(threads)], { encoding: "utf8" });
  const seconds = (performance.now() - begin) / 1000;
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return { ...(JSON.parse(stdout) as Outcome), seconds };
}
