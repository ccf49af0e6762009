import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";

/** What a command printed, and the code it ended with. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of files for one test file, and the command line run in this process. */
export class CommandLine {
  readonly folder = mkdtempSync(join(tmpdir(), "qingping-cli-"));

  path(name: string): string {
    return join(this.folder, name);
  }

  file(name: string, content: Uint8Array | string): string {
    writeFileSync(this.path(name), content);
    return this.path(name);
  }

  async run(argv: readonly string[], stdin = ""): Promise<Ran> {
    const printed = { out: "", err: "" };
    const code = await run(argv, {
      out: (text) => (printed.out += text),
      err: (text) => (printed.err += text),
      readStdin: () => Promise.resolve(stdin),
      colour: false,
      now: () => new Date("2026-11-21T12:00:00Z"),
    });
    return { code, ...printed };
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
