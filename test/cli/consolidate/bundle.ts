import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Ran } from "../commandLine";

const REPOSITORY = resolve(__dirname, "../../..");

/** The command line as it is delivered: in a folder of its own, with no packages beside it. */
export class Bundle {
  readonly folder = mkdtempSync(join(tmpdir(), "qingping-bundle-"));
  private readonly program = join(this.folder, "qingping.js");

  constructor() {
    const build = ["run", "-s", "build:cli", "--", "--outdir", this.folder];
    execFileSync("npm", build, { cwd: REPOSITORY, stdio: ["ignore", "ignore", "pipe"] });
  }

  run(argv: readonly string[]): Ran {
    const options = { encoding: "utf8", cwd: this.folder, maxBuffer: 2 ** 28 } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [this.program, ...argv], options);
    return { code: status ?? -1, out: stdout, err: stderr };
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
