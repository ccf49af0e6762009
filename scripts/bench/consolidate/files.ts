import { readdirSync } from "node:fs";
import path from "node:path";

/** The workbooks of a corpus, in the order of their names. */
export function workbooksIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
  return names.sort().map((name) => path.join(folder, name));
}
