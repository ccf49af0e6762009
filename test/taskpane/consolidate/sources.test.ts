import {
  chosenFiles,
  isSameFile,
  NOTHING_CHOSEN,
  withGiven,
  type Given,
} from "../../../src/taskpane/consolidate/sources";

const file = (name: string, content = name, lastModified = 1) => new File([content], name, { lastModified });

const given = (path: string, isNamed = false, content = path): Given => {
  return { name: path, file: file(path.split("/").at(-1) ?? path, content), isNamed };
};

const names = (...list: readonly Given[]) => {
  const { sources, skipped } = withGiven(NOTHING_CHOSEN, list);
  return { sources: sources.map(({ name }) => name), skipped: skipped.map(({ name, reason }) => [name, reason]) };
};

test("of a folder the workbooks are taken; what somebody may miss is named with the reason, the rest is not", () => {
  expect(
    names(given("a/1.xlsx"), given("a/~$1.xlsx"), given("a/名单.csv"), given("a/.x.xlsx"), given("a/说明.docx")),
  ).toEqual({
    sources: ["a/1.xlsx"],
    skipped: [
      ["a/~$1.xlsx", "lock"],
      ["a/名单.csv", "format"],
      ["a/.x.xlsx", "hidden"],
    ],
  });
});

test("what is named itself is taken whatever it is called, but never a lock", () => {
  expect(names(given("x.docx", true), given("~$1.xlsx", true))).toEqual({
    sources: ["x.docx"],
    skipped: [["~$1.xlsx", "lock"]],
  });
});

test("the same file is taken once; another of the same name is told apart", () => {
  const first = withGiven(NOTHING_CHOSEN, [given("1.xlsx"), given("b/1.xlsx")]);
  const second = withGiven(first, [
    given("1.xlsx"),
    given("1.xlsx", true, "other"),
    given("1.xlsx", true, "a third one"),
  ]);
  expect(second.sources.map(({ name }) => name)).toEqual(["1.xlsx", "b/1.xlsx", "1 (2).xlsx", "1 (3).xlsx"]);
  expect(first.sources).toHaveLength(2);
});

test("a file is the same by name, size and time", () => {
  expect(isSameFile(file("a"), file("a"))).toBe(true);
  expect(isSameFile(file("a"), file("b"))).toBe(false);
  expect(isSameFile(file("a"), file("a", "longer"))).toBe(false);
  expect(isSameFile(file("a"), file("a", "a", 2))).toBe(false);
});

test("files of a folder's input keep their path and are not named themselves", () => {
  const [inFolder, alone] = [file("1.xlsx"), file("2.xlsx")];
  Object.assign(inFolder, { webkitRelativePath: "甲/1.xlsx" });
  Object.assign(alone, { webkitRelativePath: "" });
  expect(chosenFiles([inFolder, alone]).map(({ name, isNamed }) => [name, isNamed])).toEqual([
    ["甲/1.xlsx", false],
    ["2.xlsx", true],
  ]);
});
