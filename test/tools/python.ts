import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answers } from "./require";

const PROGRAM = process.env["PYTHON"] ?? "/usr/bin/python3";

/** Whether Python with openpyxl is installed. */
export const openpyxlPresent = answers(PROGRAM, ["-c", "import openpyxl"]);

const LOAD_AND_SAVE = `
import sys, openpyxl
for name in sys.argv[1:]:
    openpyxl.load_workbook(name).save(name)
`;

/** Loads each file with openpyxl and saves it again. */
export function throughOpenpyxl(files: readonly Uint8Array[]): Buffer[] {
  return withFiles(files, (names) => {
    execFileSync(PROGRAM, ["-c", LOAD_AND_SAVE, ...names], { stdio: ["ignore", "ignore", "pipe"] });
    return names.map((name) => readFileSync(name));
  });
}

/** Runs Python code on one workbook; the file's name is its first argument. Returns what it prints, as JSON. */
export function askPython(code: string, file: Uint8Array): unknown {
  return withFiles([file], ([name = ""]) => {
    return JSON.parse(execFileSync(PROGRAM, ["-c", code, name], { encoding: "utf8" })) as unknown;
  });
}

/** Loads a workbook as `book`, runs Python code on it, and saves it. */
export function rewriteWithPython(code: string, file: Uint8Array): Buffer {
  const program = `import sys, openpyxl\nbook = openpyxl.load_workbook(sys.argv[1])\n${code}\nbook.save(sys.argv[1])\n`;
  return withFiles([file], ([name = ""]) => {
    execFileSync(PROGRAM, ["-c", program, name], { stdio: ["ignore", "ignore", "pipe"] });
    return readFileSync(name);
  });
}

function withFiles<Result>(files: readonly Uint8Array[], work: (names: readonly string[]) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "qingping-python-"));
  try {
    const names = files.map((bytes, index) => {
      const name = join(folder, `${index}.xlsx`);
      writeFileSync(name, bytes);
      return name;
    });
    return work(names);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
