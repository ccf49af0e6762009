import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ITEMS, TABLE } from "./table";

/** What `panel --json` says, as far as tests compare it. */
export interface PanelSaid {
  readonly total: { readonly value: number; readonly sum: string; readonly parts: number } | null;
  readonly grade: { readonly label: string } | null;
}

/** An expert of the made-up panel: points lost by item, and the veto. */
export interface MadeExpert {
  readonly name: string;
  readonly lost?: Readonly<Record<string, number>>;
  readonly veto?: boolean;
}

function filled({ name, lost = {}, veto = false }: MadeExpert): object {
  return {
    scores: Object.fromEntries(ITEMS.map(({ id, max }) => [id, max - (lost[id] ?? 0)])),
    vetoes: { v1: veto },
    reasons: veto ? { v1: "厂界臭气" } : {},
    experts: [{ name, noInterest: true }],
    enterprise: { name: "某某精细化工有限公司", code: "91440000MA00000000" },
  };
}

/** A folder with the experts' workbooks of one enterprise, made and put together by the command line. */
export class PanelFolder {
  private readonly folder = mkdtempSync(path.join(tmpdir(), "panel-"));

  path(name: string): string {
    return path.join(this.folder, name);
  }

  /** Makes an expert's workbook with `new` and `fill`. @returns Its path. */
  make(expert: MadeExpert): string {
    return this.fill(expert.name, TABLE, filled(expert));
  }

  /** Makes a workbook of a table, known by its id or its file, and fills it. @returns Its path. */
  fill(name: string, table: string, content: object): string {
    const [file, entries] = [`${name}.xlsx`, `${name}.json`];
    writeFileSync(this.path(entries), JSON.stringify(content));
    this.run("new", table, "-o", file);
    this.run("fill", file, "--entries", entries, "-o", file);
    return this.path(file);
  }

  /** Puts workbooks together with `panel`; the opinion is written to `output`. */
  panel(names: readonly string[], decisions: object, output: string): PanelSaid {
    writeFileSync(this.path("decisions.json"), JSON.stringify(decisions));
    return JSON.parse(
      this.run("panel", ...names, "--decisions", "decisions.json", "--json", "-o", output),
    ) as PanelSaid;
  }

  private run(...argv: readonly string[]): string {
    const [tsx, main] = ["node_modules/tsx/dist/cli.mjs", "src/cli/main.ts"].map((file) => path.resolve(file));
    const { stdout, stderr, status } = spawnSync(process.execPath, [tsx ?? "", main ?? "", ...argv], {
      cwd: this.folder,
      encoding: "utf8",
    });
    if (status === 2) throw new Error(stderr);
    return stdout;
  }
}
