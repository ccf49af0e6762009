import { newWorkbook } from "../../src/tasks/newWorkbook";
import { planTable } from "../../src/tasks/planTable";
import { requireTable } from "../../src/tasks/requireTable";
import { writeNew } from "../../src/workbook/xlsx/writeNew";
import { sheetWords } from "../../src/words/sheets";
import { deflatedZeros, newFile, rawZip, sheetXml } from "../workbook/xlsx/fixtures";
import { packageOf, rewrite, workbookOf } from "../workbook/xlsx/packages";
import { CommandLine } from "./commandLine";

const ID = "guangdong-2009-voluntary";
const line = new CommandLine();
afterAll(() => line.dispose());

async function twoTables(): Promise<Uint8Array> {
  const one = await newWorkbook(ID);
  const names = Object.entries(sheetWords.names).map(([kind, name]) => [kind, `${name}2`]);
  const two = planTable(
    await requireTable("zhejiang-2003"),
    {},
    {
      names: Object.fromEntries(names) as typeof sheetWords.names,
    },
  );
  return writeNew({ ...one, sheets: [...one.sheets, ...two.sheets] });
}

const marked = (mark: string) =>
  workbookOf(sheetXml(`<row r="1"><c r="A1" t="inlineStr"><is><t>${mark}</t></is></c></row>`));
const part = { name: "xl/workbook.xml", content: "<workbook/>" };

/** What the file holds, the bytes, what the sentence says. */
const FILES: readonly [string, () => Promise<Uint8Array> | Uint8Array, RegExp][] = [
  ["an encrypted zip", () => rawZip([{ ...part, flags: 1 }]), /密码/u],
  ["a zip64 file", () => rawZip([{ ...part, size: 0xffffffff }]), /不合规范/u],
  ["a part twice", () => rawZip([part, part]), /不合规范/u],
  ["too many parts", () => rawZip([part], 60_000), /过大/u],
  ["a giant part", () => rawZip([{ ...part, size: 2 ** 31 }]), /过大/u],
  ["a bomb of tight zeros", () => rawZip([{ ...part, packed: deflatedZeros(2 ** 24), size: 2 ** 28 }]), /过大/u],
  ["an OpenDocument file", () => packageOf({ mimetype: "x", "content.xml": "<a/>" }), /不是 \.xlsx 工作簿/u],
  ["an empty zip", () => packageOf({}), /不是 \.xlsx 工作簿/u],
  ["a table of nobody", () => marked("qingping:scoring:nowhere-1999"), /没有编号为“nowhere-1999”/u],
  ["a table of the prototype", () => marked("qingping:scoring:__proto__"), /没有编号为“__proto__”/u],
  ["a mark of another kind", () => marked("qingping:nothing:anhui-2007"), /不是清评生成/u],
  ["broken XML", () => workbookOf("<worksheet><sheetData>"), /“xl\/worksheets\/sheet1\.xml”已损坏/u],
  ["a wrong reference", () => workbookOf(sheetXml('<row><c r="?"/></row>')), /已损坏/u],
  ["two tables", twoTables, /含有多张表（guangdong-2009-voluntary、zhejiang-2003）/u],
];

test.each(FILES)("%s is refused in one sentence that names the file", async (name, make, words) => {
  const file = line.file(`${name.replaceAll(" ", "-")}.xlsx`, await make());
  for (const argv of [
    ["check", file],
    ["check", file, "--json"],
    ["grade", file, "-o", line.path("never.xlsx")],
  ]) {
    const { code, out, err } = await line.run(argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(words);
    expect(err.startsWith(`${file}：`)).toBe(true);
    expect(err).toMatch(/^[^\n]+[。]\n$/u);
    expect(err).not.toMatch(/Error:| {4}at |内部出错/u);
  }
  expect((await line.run(["check", line.path("never.xlsx")])).err).toMatch(/找不到文件/u);
});

test("a folder is no file, neither to read nor to write", async () => {
  const made = line.file("made.xlsx", await newFile());
  const read = await line.run(["check", line.folder]);
  const written = await line.run(["grade", made, "-o", line.folder]);
  for (const { code, out, err } of [read, written]) {
    expect([code, out, err.startsWith(`${line.folder}：无法`)]).toEqual([2, "", true]);
  }
});

test("one of two tables is chosen by its id", async () => {
  const file = line.file("two.xlsx", await twoTables());
  const { code, out } = await line.run(["check", file, "--template", "zhejiang-2003", "--json"]);
  expect([code, (JSON.parse(out) as { template: string }).template]).toEqual([0, "zhejiang-2003"]);
});

test("a workbook of ours that lacks the asked table is not called somebody else's", async () => {
  const file = line.file("ours.xlsx", await newFile());
  const { code, err } = await line.run(["check", file, "--template", "zhejiang-2003"]);
  expect(code).toBe(2);
  expect(err).toContain("zhejiang-2003");
  expect(err).not.toMatch(/不是清评生成/u);
});

test.each([
  ["9", "由更新版本的清评生成（格式 9）"],
  ["2", "由更新版本的清评生成（格式 2）"],
])("the format %s is newer", async (format, words) => {
  const bytes = rewrite(await newFile(), "xl/worksheets/sheet5.xml", (xml) =>
    xml.replace(/(<c r="B2"[^>]*>)<v>1<\/v>/u, `$1<v>${format}</v>`),
  );
  const { code, err } = await line.run(["check", line.file("newer.xlsx", bytes)]);
  expect([code, err.includes(words)]).toEqual([2, true]);
});

test("faults are told in English on request, however the request is spelt", async () => {
  const gone = line.path("gone.xlsx");
  for (const argv of [
    ["check", gone, "--lang", "en"],
    ["check", "--lang", "en", gone],
    ["check", gone, "--lang=en"],
  ]) {
    expect((await line.run(argv)).err).toBe(`${gone}: The file does not exist. Check its path and name.\n`);
  }
});
