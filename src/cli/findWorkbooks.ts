import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join, normalize, sep } from "node:path";
import { FaultError } from "../core/fault";
import { isLock, isTableName, reasonToSkip, type NameReason } from "../tasks/workbookNames";
import { FileFault } from "./files";

/**
 * Why a file is not read: its name, that this very call writes it or takes a list from it, or that its folder may not be
 * read.
 */
export type SkipReason = NameReason | "own" | "unreadable";

/** A file or a folder that is not read. */
export interface Skipped {
  readonly file: string;
  readonly reason: SkipReason;
}

/** The workbooks to read, in a stable order, and what was left out. */
export interface Found {
  readonly files: readonly string[];
  readonly skipped: readonly Skipped[];
}

function byCodeUnits(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name < other.name ? -1 : one.name > other.name ? 1 : 0;
}

/** The name under which a file is told and recorded: the same on every machine. */
function told(path: string): string {
  return normalize(path).replaceAll(sep, "/");
}

async function resolved(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

class Search {
  readonly files = new Set<string>();
  readonly skipped: Skipped[] = [];
  /** Folders by where they really are: a link back to one of them is not followed again. */
  private readonly seen = new Set<string>();

  constructor(
    private readonly roots: readonly string[],
    private readonly own: ReadonlySet<string>,
  ) {}

  async argument(path: string): Promise<void> {
    const known = await stat(path).catch(() => null);
    if (!known) throw new FileFault(path, new FaultError({ code: "file-not-found" }));
    if (known.isDirectory()) return this.folder(path);
    // What is named itself is read whatever its name; only a lock is never meant.
    if (isLock(basename(path))) this.skip(path, "lock");
    else this.workbook(path, await resolved(path));
  }

  private async folder(path: string): Promise<void> {
    const real = await resolved(path);
    if (this.seen.has(real)) return;
    this.seen.add(real);
    const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
    if (!entries) this.skip(path, "unreadable");
    for (const entry of entries?.sort(byCodeUnits) ?? []) await this.entry(join(path, entry.name), entry, real);
  }

  /** @param folder where the entry's folder really is. */
  private async entry(path: string, entry: Dirent, folder: string): Promise<void> {
    // A link that leads nowhere is taken for a file, which then cannot be read, and that is told.
    const kind = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry;
    if (kind?.isDirectory()) {
      const isWanted = !entry.name.startsWith(".") && !(entry.isSymbolicLink() && (await this.isInside(path)));
      if (isWanted) await this.folder(path);
      return;
    }
    if (!isTableName(entry.name)) return;
    const reason = reasonToSkip(entry.name);
    if (reason) this.skip(path, reason);
    else this.workbook(path, entry.isSymbolicLink() ? await resolved(path) : join(folder, entry.name));
  }

  /** Whether a link leads to what is searched anyway, under its own name. */
  private async isInside(link: string): Promise<boolean> {
    const target = await resolved(link);
    return this.roots.some((root) => target === root || target.startsWith(`${root}${sep}`));
  }

  /** @param real where it really is. */
  private workbook(path: string, real: string): void {
    if (this.own.has(real)) this.skip(path, "own");
    else this.files.add(told(path));
  }

  private skip(path: string, reason: SkipReason): void {
    this.skipped.push({ file: told(path), reason });
  }
}

/**
 * Finds the workbooks of files and of folders with all that they contain.
 * @param own files of this call that are no input: what it writes and the lists it takes.
 * @throws FileFault for a file or a folder that is not there.
 */
export async function findWorkbooks(paths: readonly string[], own: readonly string[]): Promise<Found> {
  const roots = await Promise.all(paths.map(resolved));
  const search = new Search(roots, new Set(await Promise.all(own.map(resolved))));
  for (const path of paths) await search.argument(path);
  return { files: [...search.files], skipped: search.skipped };
}
