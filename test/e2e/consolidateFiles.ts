import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const TSX = path.resolve("node_modules/tsx/dist/cli.mjs");
const GOOD = 56;

function run(folder: string, ...argv: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [TSX, ...argv], { cwd: folder, encoding: "utf8" });
  if (status === null || status > 1) throw new Error(stderr);
  return stdout;
}

/** A plan of ten of the enterprises and of one that filed nothing. */
function planOf(truth: string): string {
  const planned = truth.split("\n").flatMap((line) => {
    const { entries } = JSON.parse(line === "" ? "{}" : line) as { entries?: { enterprise?: Record<string, string> } };
    const { code, name, place, industry, date } = entries?.enterprise ?? {};
    return code ? [[code, name, place, industry, date?.slice(0, 4)].join(",")] : [];
  });
  const missing = "91440000MA00000000,未报送的企业,广州,电镀,2022";
  return ["统一社会信用代码,企业名称,地市,行业,年度", ...planned.slice(0, 10), missing].join("\n");
}

/** Targets of a year with results, one of them zero, and of one without. */
const TARGETS = ["地市,年度,目标", "广州,2022,8", "深圳,2022,4", "汕尾,2022,0", "广州,2031,150"].join("\n");

/** What is wrong with four files, so wrong that nothing in them can be used. */
function spoiled(good: Uint8Array): Readonly<Record<string, Uint8Array>> {
  return {
    "坏-空.xlsx": new Uint8Array(),
    "坏-截断.xlsx": good.subarray(0, good.length / 2),
    "坏-文本.xlsx": Buffer.from("单位,分数\n某厂,80\n"),
    "坏-旧格式.xlsx": Uint8Array.from(
      { length: 2048 },
      (_, at) => [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1][at] ?? 0,
    ),
  };
}

/** A folder of workbooks, a few of them bad, with a plan list and targets beside it. */
export class ConsolidateFolder {
  private readonly root = mkdtempSync(path.join(tmpdir(), "consolidate-"));
  readonly folder = path.join(this.root, "工作簿");
  readonly plan = path.join(this.root, "计划.csv");
  readonly targets = path.join(this.root, "目标.csv");

  /** Makes them with the generator of the bench's corpus. */
  make(): void {
    mkdirSync(this.folder);
    run(
      path.resolve("."),
      "scripts/bench/consolidate/index.ts",
      "--files",
      `${GOOD}`,
      "--keep",
      this.folder,
      "--corpus-only",
    );
    const good = readFileSync(path.join(this.folder, "00001.xlsx"));
    for (const [name, bytes] of Object.entries(spoiled(good))) writeFileSync(path.join(this.folder, name), bytes);
    writeFileSync(this.plan, planOf(readFileSync(path.join(this.folder, "truth.ndjson"), "utf8")));
    writeFileSync(this.targets, TARGETS);
  }

  /** Names of the workbooks, good and bad. */
  get names(): string[] {
    return readdirSync(this.folder).filter((name) => name.endsWith(".xlsx"));
  }

  /** Puts the workbooks together with the command line. @returns Path of the summary and of its records. */
  consolidate(...names: readonly string[]): { summary: string; lines: string } {
    const [summary, lines] = [path.join(this.root, "汇总.xlsx"), path.join(this.root, "汇总.ndjson")];
    const lists = ["--plan", this.plan, "--targets", this.targets];
    const main = path.resolve("src/cli/main.ts");
    run(this.folder, main, "consolidate", ...names, "-o", summary, "--ndjson", lines, ...lists);
    return { summary, lines };
  }
}
