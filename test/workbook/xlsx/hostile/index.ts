import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CELLS } from "./cells";
import type { Expected, Hostile } from "./expected";
import { BOMBS, FILES, OTHERS, PATHS } from "./files";
import { SHEETS, XML } from "./parts";

/** Deliberately bad files, each with what it is answered with. */
export const HOSTILE: readonly Hostile[] = [...FILES, ...BOMBS, ...PATHS, ...OTHERS, ...XML, ...SHEETS, ...CELLS];

/** A bad file in a folder. */
export interface HostileFile {
  readonly file: string;
  readonly expected: Expected;
}

/** Writes all bad files into a folder, and a folder that is called like a workbook. @returns The files. */
export async function writeHostile(folder: string): Promise<HostileFile[]> {
  mkdirSync(join(folder, "folder.xlsx"), { recursive: true });
  const written: HostileFile[] = [];
  for (const [index, { name, make, expected }] of HOSTILE.entries()) {
    const file = `${String(index).padStart(3, "0")}-${name.replaceAll(/[^a-z]+/giu, "-")}.xlsx`;
    writeFileSync(join(folder, file), await make());
    written.push({ file, expected });
  }
  return written;
}
