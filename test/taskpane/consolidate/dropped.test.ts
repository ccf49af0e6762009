import { droppedFiles } from "../../../src/taskpane/consolidate/dropped";

/** Entries that a browser hands over at once. */
const PORTION = 2;

function fileEntry(fullPath: string): FileSystemEntry {
  const name = fullPath.split("/").at(-1) ?? "";
  const entry = {
    isFile: true,
    isDirectory: false,
    name,
    fullPath,
    file: (take: FileCallback) => take(new File([], name)),
  };
  return entry as unknown as FileSystemEntry;
}

function folderEntry(fullPath: string, children: readonly FileSystemEntry[]): FileSystemEntry {
  const createReader = () => {
    let at = 0;
    return { readEntries: (take: FileSystemEntriesCallback) => take(children.slice(at, (at += PORTION)).slice()) };
  };
  const name = fullPath.split("/").at(-1) ?? "";
  return { isFile: false, isDirectory: true, name, fullPath, createReader } as unknown as FileSystemEntry;
}

function transfer(entries: readonly (FileSystemEntry | null)[], files: readonly File[] = []) {
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
  return { items, files } as unknown as DataTransfer;
}

test("folders are looked through to the last portion, hidden ones are not, and names keep their path", async () => {
  const inner = folderEntry("/甲/乙", [fileEntry("/甲/乙/4.xlsx")]);
  const many = [1, 2, 3].map((number) => fileEntry(`/甲/${number}.xlsx`));
  const hidden = folderEntry("/甲/.git", [fileEntry("/甲/.git/5.xlsx")]);
  const given = await droppedFiles(transfer([folderEntry("/甲", [...many, inner, hidden]), fileEntry("/6.xlsx")]));
  expect(given.map(({ name, isNamed }) => [name, isNamed])).toEqual([
    ["甲/1.xlsx", false],
    ["甲/2.xlsx", false],
    ["甲/3.xlsx", false],
    ["甲/乙/4.xlsx", false],
    ["6.xlsx", true],
  ]);
});

test("files that a program made, and not a disk, are taken as they are", async () => {
  const given = await droppedFiles(transfer([null], [new File(["x"], "7.xlsx")]));
  expect(given.map(({ name, isNamed }) => [name, isNamed])).toEqual([["7.xlsx", true]]);
});

test("a folder that cannot be read is a failure, not an empty folder", async () => {
  const folder = folderEntry("/甲", []);
  Object.assign(folder, {
    createReader: () => ({ readEntries: (_: unknown, fail: (error: Error) => void) => fail(new Error("denied")) }),
  });
  await expect(droppedFiles(transfer([folder]))).rejects.toThrow("denied");
});
