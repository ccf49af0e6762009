import { zipSync } from "fflate";
import { newWorkbook } from "../../src/tasks/newWorkbook";
import { writeNew } from "../../src/workbook/xlsx/writeNew";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { packageOf, workbookOf } from "../workbook/xlsx/packages";
import { CommandLine } from "./commandLine";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
const filler = (length: number) => Array.from({ length }, () => 0);
const line = new CommandLine();
afterAll(() => line.dispose());

async function good(): Promise<Uint8Array> {
  return writeNew(await newWorkbook("guangdong-2009-voluntary"));
}

async function newer(): Promise<Uint8Array> {
  const workbook = new XlsxWorkbook(await good());
  await workbook.writeCells([{ sheet: "_qingping", row: 1, column: 1, value: 9, keepFormula: false }]);
  return workbook.save();
}

async function flipped(): Promise<Uint8Array> {
  const bytes = await good();
  const at = Math.floor(bytes.length / 3);
  bytes[at] = (bytes[at] ?? 0) ^ 4;
  return bytes;
}

const FILES: readonly [name: string, make: () => Promise<Uint8Array> | Uint8Array, words: RegExp][] = [
  ["no zip", () => new TextEncoder().encode("hello"), /另存为 \.xlsx/u],
  ["nothing at all", () => new Uint8Array(), /另存为 \.xlsx/u],
  ["a truncated zip", async () => (await good()).slice(0, 9_000), /不完整/u],
  ["an old .xls or .et", () => new Uint8Array([...OLE, ...filler(600)]), /\.xls 或 \.et.*另存为 \.xlsx/u],
  ["a password", () => new Uint8Array([...OLE, ...filler(99), ...utf16("EncryptedPackage"), ...filler(99)]), /密码/u],
  ["a zip bomb", () => zipSync({ "xl/a.xml": [new Uint8Array(40 * 2 ** 20), { level: 9 }] }), /过大/u],
  ["a document type", () => workbookOf(`<!DOCTYPE a [<!ENTITY x "y">]><worksheet/>`), /不合规范/u],
  ["a part name that climbs", () => packageOf({ "../evil": "x" }), /不合规范/u],
  ["a Word document", () => packageOf({ "word/document.xml": "<a/>" }), /不是 \.xlsx 工作簿/u],
  ["somebody else's workbook", () => workbookOf("<worksheet><sheetData/></worksheet>"), /不是清评生成/u],
  ["a newer format", newer, /更新版本/u],
  ["one flipped bit", flipped, /已损坏/u],
];

test.each(FILES)("%s is refused in one sentence that names the file", async (name, make, words) => {
  const file = line.file(`${name.replaceAll(/\W/gu, "-")}.xlsx`, await make());
  const { code, out, err } = await line.run(["check", file]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(words);
  expect(err.startsWith(`${file}：`)).toBe(true);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
});

test("a file that is not there is named", async () => {
  const { code, err } = await line.run(["check", line.path("gone.xlsx")]);
  expect([code, err]).toEqual([2, `${line.path("gone.xlsx")}：找不到文件，请检查路径和文件名。\n`]);
});

test("nothing is written when the input cannot be used", async () => {
  const target = line.file("kept.xlsx", "kept");
  const { code } = await line.run(["grade", line.file("bad.xlsx", "bad"), "-o", target]);
  expect(code).toBe(2);
  expect((await line.run(["check", target])).err).toMatch(/不是 Excel 工作簿/u);
});

test("a workbook cut off anywhere is refused, never with an exception of ours", async () => {
  const bytes = await good();
  for (let length = 0; length < bytes.length; length += 487) {
    const { code, err } = await line.run(["check", line.file("cut.xlsx", bytes.slice(0, length))]);
    expect([length, code]).toEqual([length, 2]);
    expect(err).not.toMatch(/内部出错/u);
  }
});

test("a workbook with any byte changed is read or refused, never with an exception of ours", async () => {
  const bytes = await good();
  for (let at = 3; at < bytes.length; at += 331) {
    const changed = bytes.slice();
    changed[at] = (changed[at] ?? 0) ^ 0x55;
    const { err } = await line.run(["check", line.file("changed.xlsx", changed)]);
    expect([at, /内部出错/u.test(err)]).toEqual([at, false]);
  }
});
