import { spawnSync } from "node:child_process";

/** What `check --json` says of a file, as far as tests compare it. */
export interface CheckedFile {
  readonly total: number | null;
  readonly provisional: number;
  readonly filled: number;
  /** Of a performance table: whether nothing is missing, and how many cells there are to fill in. */
  readonly complete?: boolean;
  readonly count?: number;
  readonly grade: { readonly label: string } | null;
  readonly vetoes: readonly unknown[];
  readonly findings: readonly { readonly code: string; readonly severity: string }[];
}

/** Checks a workbook's file with the command line, in a process of its own. */
export function checkFile(file: string): CheckedFile {
  const { stdout, stderr } = spawnSync("npx", ["tsx", "src/cli/main.ts", "check", file, "--json"], {
    encoding: "utf8",
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as CheckedFile;
}
