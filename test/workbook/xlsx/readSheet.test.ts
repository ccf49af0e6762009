import { strToU8 } from "fflate";
import { readSheet } from "../../../src/workbook/xlsx/readSheet";
import type { ReadCell } from "../../../src/workbook/workbook";
import { cellXml, faultOf, sheetXml } from "./fixtures";

const STRINGS = ["第一", "第二"];
const read = (xml: string) => readSheet("表", "xl/sheet1.xml", strToU8(xml), STRINGS);
const only = (xml: string) =>
  read(xml).map(({ isFormula, value: content, error }) => ({
    isFormula,
    value: content,
    ...(error === undefined ? {} : { error }),
  }));
const value = (content: ReadCell["value"], isFormula = false) => [{ isFormula, value: content }];

test.each<[string, string, string, ReadCell["value"]]>([
  ["a number", "", "<v>8.5</v>", 8.5],
  ["a number with an exponent", "", "<v>1E-3</v>", 0.001],
  ["binary noise", "", "<v>7.2999999999999998</v>", 7.3],
  ["a shared text", ' t="s"', "<v>1</v>", "第二"],
  ["an inline text", ' t="inlineStr"', "<is><t>甲</t></is>", "甲"],
  ["an inline rich text", ' t="inlineStr"', "<is><r><t>甲</t></r><rPh><t>jia</t></rPh><r><t>乙</t></r></is>", "甲乙"],
  ["an empty inline text", ' t="inlineStr"', "<is><t/></is>", ""],
  ["an escape in an inline text", ' t="inlineStr"', "<is><t>甲_x000D_</t></is>", "甲\r"],
  ["a text result", ' t="str"', "<v>甲</v>", "甲"],
  ["yes", ' t="b"', "<v>1</v>", true],
  ["no", ' t="b"', "<v>0</v>", false],
  ["a date", ' t="d"', "<v>2026-11-21</v>", "2026-11-21"],
])("%s is read", (_name, attributes, content, expected) => {
  expect(only(cellXml(attributes, content))).toEqual(value(expected));
});

test.each([
  ["nothing", "", ""],
  ["an empty value", "", "<v/>"],
  ["white space", "", "<v> </v>"],
  ["no number", "", "<v>abc</v>"],
  ["infinity", "", "<v>1E999</v>"],
  ["a shared text that is not there", ' t="s"', "<v>9</v>"],
  ["a shared text without a number", ' t="s"', ""],
])("a cell with %s holds nothing", (_name, attributes, content) => {
  expect(only(cellXml(attributes, content))).toEqual([]);
});

test.each<[string, string, string, ReadCell["value"]]>([
  ["a number", "", "<f>A2+1</f><v>3</v>", 3],
  ["a text", ' t="str"', '<f>IF(1,"")</f><v></v>', ""],
  ["no result", "", "<f>A2</f>", null],
  ["a follower of a shared formula", "", '<f t="shared" si="0"/><v>4</v>', 4],
])("a formula with %s is a formula", (_name, attributes, content, expected) => {
  expect(only(cellXml(attributes, content))).toEqual(value(expected, true));
});

test("an error is no value", () => {
  expect(only(cellXml(' t="e"', "<f>1/0</f><v>#DIV/0!</v>"))).toEqual([
    { isFormula: true, value: null, error: "#DIV/0!" },
  ]);
});

test("positions follow from references, and from order where those are left out", () => {
  const rows = '<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c><c r="F3"><v>3</v></c></row><row><c><v>4</v></c></row>';
  expect(read(sheetXml(rows)).map(({ row, column }) => [row, column])).toEqual([
    [2, 1],
    [2, 2],
    [2, 5],
    [3, 0],
  ]);
});

test("prefixed tags are read", () => {
  const xml =
    '<x:worksheet xmlns:x="u"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  expect(only(xml)).toEqual(value(5));
});

test("what stands behind the cells is not taken for a cell", () => {
  const xml = `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><extLst><v>9</v><f>A1</f></extLst></worksheet>`;
  expect(only(xml)).toEqual(value(1));
});

test.each(["a1", "1A", "A0", "XFE1", "A1048577", "$A$1", ""])("the reference %j is damage", async (reference) => {
  const xml = sheetXml(`<row r="1"><c r="${reference}"><v>1</v></c></row>`);
  expect(await faultOf(() => read(xml))).toMatchObject({ code: "damaged-part" });
});

test.each(["x", "0", "-1", "1.5", "9999999"])("the row number %j is damage", async (reference) => {
  expect(await faultOf(() => read(sheetXml(`<row r="${reference}"><c><v>1</v></c></row>`)))).toMatchObject({
    code: "damaged-part",
  });
});

test("a sheet with more cells than any table has is refused", async () => {
  const rows = `<row>${"<c><v>1</v></c>".repeat(1_000)}</row>`.repeat(501);
  expect(await faultOf(() => read(sheetXml(rows)))).toEqual({ code: "too-many-cells", sheet: "表" });
});

test("cells that hold nothing do not count", () => {
  expect(read(sheetXml(`<row>${'<c s="1"/>'.repeat(1_000)}</row>`.repeat(501)))).toEqual([]);
});
