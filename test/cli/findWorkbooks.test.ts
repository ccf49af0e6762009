import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findWorkbooks } from "../../src/cli/findWorkbooks";
import { FileFault } from "../../src/cli/files";

const folder = mkdtempSync(join(tmpdir(), "qingping-find-"));
const at = (...names: string[]) => join(folder, ...names);
const outside = mkdtempSync(join(tmpdir(), "qingping-find-"));
afterAll(() => {
  for (const made of [folder, outside]) rmSync(made, { recursive: true, force: true });
});

beforeAll(() => {
  for (const name of ["b", "a", "a/deep", ".git"]) mkdirSync(at(name));
  const files = ["z.xlsx", "a/2.XLSX", "a/10.xlsm", "a/deep/x.xlsx", "b/~$z.xlsx", "b/.~z.xlsx", "b/._z.xlsx"];
  for (const name of [...files, "b/old.xls", "b/wps.et", "b/all.zip", "b/读我.txt", ".git/y.xlsx", "out.xlsx"]) {
    writeFileSync(at(name), "");
  }
  symlinkSync(folder, at("a", "deep", "loop"));
  symlinkSync(at("b"), at("a", "deep", "to-b"));
  mkdirSync(join(outside, "deep"));
  writeFileSync(join(outside, "deep", "o.xlsx"), "");
  symlinkSync(outside, join(outside, "deep", "loop"));
  symlinkSync(outside, at("b", "outside"));
  symlinkSync(at("nowhere.xlsx"), at("gone.xlsx"));
});

test("folders are searched to the bottom in a stable order, links are followed once", async () => {
  const { files, skipped } = await findWorkbooks([folder], [at("out.xlsx"), at("not-yet.xlsx")]);
  const told = (name: string) => `${folder}/${name}`;
  expect(files).toEqual(
    [
      "a/10.xlsm",
      "a/2.XLSX",
      "a/deep/x.xlsx",
      // Old and other formats cannot be read, which the summary then says.
      "b/old.xls",
      "b/outside/deep/o.xlsx",
      "b/wps.et",
      "gone.xlsx",
      "z.xlsx",
    ].map(told),
  );
  expect(skipped.map(({ file, reason }) => [file.slice(folder.length + 1), reason])).toEqual([
    ["b/._z.xlsx", "hidden"],
    ["b/.~z.xlsx", "lock"],
    ["b/all.zip", "format"],
    ["b/~$z.xlsx", "lock"],
    ["out.xlsx", "own"],
  ]);
});

test("a file is read once, however it is named, and whatever its ending when it is named itself", async () => {
  const { files } = await findWorkbooks([at("z.xlsx"), join(folder, "a", "..", "z.xlsx"), at("b", "all.zip")], []);
  expect(files).toEqual([`${folder}/z.xlsx`, `${folder}/b/all.zip`]);
});

test("a file that is not there makes the call unusable", async () => {
  await expect(findWorkbooks([at("typo")], [])).rejects.toThrow(FileFault);
});
