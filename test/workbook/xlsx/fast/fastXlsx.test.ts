import { unzipSync } from "fflate";
import { check } from "../../../../src/tasks/check";
import { zlibUnpacker } from "../../../../src/cli/zlibUnpacker";
import { FastXlsx, readOwnSheets } from "../../../../src/workbook/xlsx/fast/fastXlsx";
import { fflateUnpacker } from "../../../../src/workbook/xlsx/fflateUnpacker";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsxWorkbook";
import { faultOf, newFile, rawZip, sheetXml } from "../fixtures";
import { packageOf, rewrite, workbookOf } from "../packages";
import { expectSame } from "./bothReaders";

const text = (reference: string, content: string) => `<c r="${reference}" t="inlineStr"><is><t>${content}</t></is></c>`;
const MARK = text("A1", "qingping:scoring:guangdong-2009-voluntary");
const OURS = sheetXml(`<row r="1">${MARK}</row><row r="2"><c r="B2"><v>7</v></c></row>`);
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook of the given sheets, named by their place. */
function workbookOfSheets(sheets: readonly string[], more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = sheets.map((xml, at) => [`xl/worksheets/sheet${at}.xml`, xml] as const);
  const relations = sheets.map(
    (_, at) => `<Relationship Id="r${at}" Type="${RELATION}/worksheet" Target="worksheets/sheet${at}.xml"/>`,
  );
  const strings = `<Relationship Id="s" Type="${RELATION}/sharedStrings" Target="sharedStrings.xml"/>`;
  const names = sheets.map((_, at) => `<sheet name="表${at}" sheetId="${at + 1}" r:id="r${at}"/>`);
  return packageOf({
    "_rels/.rels": `<Relationships><Relationship Id="a" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relations.join("")}${strings}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${names.join("")}</sheets></workbook>`,
    ...Object.fromEntries(parts),
    ...more,
  });
}

test("a table is checked through it as through the complete reader", async () => {
  const bytes = await newFile("guangdong-2009-voluntary", { scores: { "1.1": 9 }, enterprise: { name: "甲" } });
  expect(await check(new FastXlsx(bytes, zlibUnpacker))).toEqual(await check(new XlsxWorkbook(bytes)));
});

test("sheets without a mark of ours are left out, whatever they are called", () => {
  const foreign = sheetXml(`<row>${text("A1", "qingping")}</row>`);
  const sheets = readOwnSheets(workbookOfSheets([foreign, OURS, sheetXml(""), OURS]), fflateUnpacker);
  expect(sheets.map(({ name }) => name)).toEqual(["表1", "表3"]);
});

test("a mark is found wherever it was moved to", () => {
  const moved = sheetXml(`<row r="1"><c><v>1</v></c></row><row r="40">${text("AB40", "qingping:meta:x")}</row>`);
  expect(readOwnSheets(workbookOfSheets([moved]), fflateUnpacker)).toHaveLength(1);
});

test("a workbook without sheets of ours has none", () => {
  expect(readOwnSheets(workbookOf(sheetXml("<row><c><v>1</v></c></row>")), fflateUnpacker)).toEqual([]);
});

test("a table of texts that is damaged does no harm where no cell refers to it", async () => {
  const damaged = { "xl/sharedStrings.xml": "<sst><si>" };
  expect(readOwnSheets(workbookOfSheets([OURS], damaged), fflateUnpacker)).toHaveLength(1);
  const referring = sheetXml(`<row>${MARK}<c t="s"><v>0</v></c></row>`);
  expect(await faultOf(() => readOwnSheets(workbookOfSheets([referring], damaged), fflateUnpacker))).toEqual({
    code: "damaged-part",
    part: "xl/sharedStrings.xml",
  });
});

test("a sheet whose part is missing is empty, and so not ours", () => {
  const bytes = workbookOfSheets([OURS, OURS]);
  const without = rewrite(bytes, "xl/_rels/workbook.xml.rels", (xml) => xml.replace("sheet0.xml", "gone.xml"));
  expect(readOwnSheets(without, fflateUnpacker).map(({ name }) => name)).toEqual(["表1"]);
});

test("cells of all our sheets together are limited", async () => {
  const many = sheetXml(`<row>${MARK}</row>${`<row>${"<c><v>1</v></c>".repeat(1_000)}</row>`.repeat(260)}`);
  expect(readOwnSheets(workbookOfSheets([many]), fflateUnpacker)).toHaveLength(1);
  expect(await faultOf(() => readOwnSheets(workbookOfSheets([many, many]), fflateUnpacker))).toEqual({
    code: "too-many-cells",
    sheet: "表1",
  });
});

test("what one workbook may unpack to is limited", async () => {
  const relations = `<Relationships><Relationship Id="a" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
  const bytes = rawZip([
    { name: "_rels/.rels", content: relations },
    { name: "xl/workbook.xml", content: "<workbook/>", packed: new Uint8Array(2 ** 20), size: 65 * 2 ** 20 },
  ]);
  expect(await faultOf(() => readOwnSheets(bytes, fflateUnpacker))).toEqual({
    code: "too-large",
    part: "xl/workbook.xml",
  });
});

test("a part that was seen before is read anew where the zip says something else of it", async () => {
  const bytes = await newFile();
  expect(readOwnSheets(bytes, fflateUnpacker)).toHaveLength(5);
  const files = Object.entries(unzipSync(bytes)).map(([name, content]) => ({ name, content }));
  const lying = files.map((file) => (file.name === "xl/workbook.xml" ? { ...file, crc: 1 } : file));
  for (let time = 0; time < 2; time++) expect(readOwnSheets(rawZip(files), fflateUnpacker)).toHaveLength(5);
  expect(await faultOf(() => readOwnSheets(rawZip(lying), fflateUnpacker))).toEqual({
    code: "damaged-part",
    part: "xl/workbook.xml",
  });
});

test("nothing is written", async () => {
  const workbook = new FastXlsx(await newFile(), fflateUnpacker);
  expect(await faultOf(() => workbook.writeCells())).toMatchObject({ code: "not-written" });
});

test("what is no workbook is refused when it is read", async () => {
  const workbook = new FastXlsx(new Uint8Array(), fflateUnpacker);
  expect(await faultOf(() => workbook.readSheets())).toEqual({ code: "not-a-zip" });
});

test("a file with every entry is read as by the complete reader", async () => {
  await expectSame(
    await newFile("shandong-2008", { scores: { "1.1": 1.25 }, reasons: { "1.1": "a < b & 'c'\r\n_x000D_" } }),
  );
});
