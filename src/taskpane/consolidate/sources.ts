import { isLock, isTableName, reasonToSkip, type NameReason } from "../../tasks/workbookNames";

/** A file as a person handed it over. */
export interface Given {
  /** With its folders, "/" between them. */
  readonly name: string;
  readonly file: File;
  /** Whether it was meant itself, not merely part of a folder. */
  readonly isNamed: boolean;
}

/** A workbook to be consolidated. */
export interface Source {
  /** No two have the same. */
  readonly name: string;
  readonly file: File;
}

/** A file of a folder that is not read. */
export interface Skipped {
  readonly name: string;
  readonly reason: NameReason;
}

/** What is to be consolidated, and what was left out. */
export interface Chosen {
  readonly sources: readonly Source[];
  readonly skipped: readonly Skipped[];
}

/** Nothing chosen yet. */
export const NOTHING_CHOSEN: Chosen = { sources: [], skipped: [] };

/** Whether two are one file on the disk, as far as a browser tells. */
export function isSameFile(one: File, other: File): boolean {
  return one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
}

/** The reason that holds for a file, "other" for what nobody takes for a table, null for what is read. */
function leftOut({ file: { name }, isNamed }: Given): NameReason | "other" | null {
  if (isNamed) return isLock(name) ? "lock" : null;
  return isTableName(name) ? reasonToSkip(name) : "other";
}

/** A name that is not taken, so that each problem can be told from the others. */
function freeName(name: string, taken: { has(name: string): boolean }): string {
  const [, stem = name, ending = ""] = /^(.+?)(\.[^./]+)?$/u.exec(name) ?? [];
  for (let count = 2, free = name; ; count++) {
    if (!taken.has(free)) return free;
    free = `${stem} (${count})${ending}`;
  }
}

/** Adds files to those that are chosen. A file that is there already is not taken twice. */
export function withGiven({ sources, skipped }: Chosen, given: readonly Given[]): Chosen {
  const known = new Map(sources.map((source) => [source.name, source]));
  const out = new Map(skipped.map((each) => [each.name, each]));
  for (const one of given) {
    const reason = leftOut(one);
    if (reason === "other") continue;
    if (reason) {
      out.set(one.name, { name: one.name, reason });
      continue;
    }
    const same = known.get(one.name);
    if (same && isSameFile(same.file, one.file)) continue;
    const name = freeName(one.name, known);
    known.set(name, { name, file: one.file });
  }
  return { sources: [...known.values()], skipped: [...out.values()] };
}

/** Files of an input: chosen one by one, or as a folder with all that it contains. */
export function chosenFiles(files: Iterable<File>): Given[] {
  return Array.from(files, (file) => {
    const path = file.webkitRelativePath;
    return { name: path === "" ? file.name : path, file, isNamed: path === "" };
  });
}
