import { spawnSync } from "node:child_process";
import path from "node:path";
import { bundleForNode } from "../../bundleForNode";

/** A way of reading all workbooks, each run as a process of its own. */
export interface Contestant {
  readonly name: string;
  readonly threads: number;
  /** How often it runs; the best time counts, for other work on the machine only makes times longer. */
  readonly rounds: number;
  readonly command: readonly string[];
  /** What has to be there for it besides Node. */
  readonly needs?: { readonly command: readonly string[]; readonly advice: string };
}

const HERE = path.join(import.meta.dirname, "readers");
const OUTPUT = path.resolve("out/bench/consolidate");
const PYTHON = process.env["PYTHON"] ?? "/usr/bin/python3";
const OFTEN = 5;
/** Those that take many seconds. */
const SELDOM = 2;
function inNode(name: string, file: string, threads: number): Contestant {
  return { name, threads, rounds: OFTEN, command: [process.execPath, path.join(OUTPUT, `${file}.js`)] };
}

function rival(name: string, file: string, library: string): Contestant {
  const command = [process.execPath, "--input-type=module", "-e", `await import(${JSON.stringify(library)})`];
  return { ...inNode(name, file, 1), rounds: SELDOM, needs: { command, advice: "npm ci" } };
}

export const FLOOR = inNode("floor: read and inflate only", "floor", 1);
export const FLOOR_IN_TWO = inNode("floor: read and inflate only", "floor", 2);
export const OURS = inNode("qingping", "ours", 1);
export const OURS_IN_TWO = inNode("qingping", "ours", 2);
export const IN_BROWSER = inNode("qingping without Node's zlib", "oursInBrowser", 1);
export const IN_BROWSER_IN_TWO = inNode("qingping without Node's zlib", "oursInBrowser", 2);
export const SHEETJS = rival("SheetJS, tuned", "sheetjs", "@e965/xlsx");
export const EXCELJS = rival("exceljs", "exceljs", "exceljs");
export const OPENPYXL: Contestant = {
  name: "openpyxl, read-only",
  threads: 1,
  rounds: SELDOM,
  command: [PYTHON, path.join(HERE, "readOnly.py")],
  needs: {
    command: [PYTHON, "-c", "import openpyxl"],
    advice: "apt install python3-openpyxl, or PYTHON=a Python that has it",
  },
};
export const COMMAND = inNode("qingping consolidate", "command", 1);
export const COMMAND_IN_TWO = inNode("qingping consolidate", "command", 2);

/** Everybody who reads, in the order of the table. */
export const READERS: readonly Contestant[] = [
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

/** The whole command, with as many threads. */
export const COMMANDS: readonly Contestant[] = [COMMAND, COMMAND_IN_TWO];

/** Whether what a contestant needs is on this machine. */
export function isHere({ needs }: Contestant): boolean {
  const [program = "", ...args] = needs?.command ?? [];
  return !needs || spawnSync(program, args).status === 0;
}

/** Bundles those that are ours to bundle, so that no time goes into compiling them. */
export async function build(): Promise<void> {
  const files = ["floor", "ours", "oursInBrowser", "sheetjs", "exceljs", "command"];
  const entries = Object.fromEntries(files.map((file) => [file, path.join(HERE, `${file}.ts`)]));
  await bundleForNode({ ...entries, worker: "src/cli/crew/entry.ts" }, OUTPUT, ["exceljs", "@e965/xlsx"]);
}
