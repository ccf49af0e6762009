import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { DEFAULT_FILES } from "../../corpus/corpus";

/** What the bench is asked for. */
export interface Options {
  readonly files: number;
  /** Folder that keeps the corpus; null for one that is removed afterwards. */
  readonly keep: string | null;
  readonly corpusOnly: boolean;
  /** Also measure five times as many files. */
  readonly growth: boolean;
}

const HELP = "npm run bench:consolidate -- [--files N] [--keep DIR] [--corpus-only] [--growth]";

/** Reads the command line. @throws Error that says how it is called. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      files: { type: "string" },
      keep: { type: "string" },
      "corpus-only": { type: "boolean" },
      growth: { type: "boolean" },
    },
  });
  const files = Number(values.files ?? DEFAULT_FILES);
  const { keep = null, "corpus-only": corpusOnly = false, growth = false } = values;
  if (!Number.isInteger(files) || files < 1 || (corpusOnly && keep === null)) throw new Error(HELP);
  return { files, keep, corpusOnly, growth };
}

/** Where a corpus that nobody wants to keep stands meanwhile. */
export const TEMPORARY = path.join(tmpdir(), `qingping-corpus-${process.pid}`);
