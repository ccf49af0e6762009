import type { Given } from "./sources";

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** All entries of a folder; a browser hands them over in portions. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

async function filesOf(entry: FileSystemEntry, isNamed: boolean): Promise<Given[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ name: entry.fullPath.replace(/^\//u, ""), file, isNamed }];
  }
  if (!isDirectory(entry) || entry.name.startsWith(".")) return [];
  const given: Given[] = [];
  for (const child of await entriesOf(entry)) given.push(...(await filesOf(child, false)));
  return given;
}

/**
 * Files and folders that were dropped, these with all that they contain. Must be called while the drop is being handled:
 * afterwards a browser has forgotten what was dropped.
 */
export function droppedFiles({ items, files }: Pick<DataTransfer, "items" | "files">): Promise<Given[]> {
  const entries = Array.from(items, (item) => item.webkitGetAsEntry());
  const plain = Array.from(files, (file): Given => ({ name: file.name, file, isNamed: true }));
  // Files that a program made, and not a disk, have no entry.
  if (!entries.some((entry) => entry !== null)) return Promise.resolve(plain);
  const known = entries.filter((entry) => entry !== null);
  return Promise.all(known.map((entry) => filesOf(entry, true))).then((lists) => lists.flat());
}
