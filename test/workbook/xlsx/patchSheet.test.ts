import { strFromU8, strToU8 } from "fflate";
import fc from "fast-check";
import { a1 } from "../../../src/workbook/address";
import type { CellChange } from "../../../src/workbook/workbook";
import { patchSheet } from "../../../src/workbook/xlsx/patchSheet";
import { readSheet } from "../../../src/workbook/xlsx/readSheet";
import { faultOf, sheetXml } from "./fixtures";

type Change = Omit<CellChange, "sheet">;
const put = (row: number, column: number, value: CellChange["value"], keepFormula = false): Change => ({
  row,
  column,
  value,
  keepFormula,
});

function patch(xml: string, ...changes: readonly Change[]): string {
  const all = changes.map((change) => ({ sheet: "表", ...change }));
  return strFromU8(patchSheet("表", "xl/sheet1.xml", strToU8(xml), all));
}

const valuesOf = (xml: string) =>
  Object.fromEntries(readSheet("表", "xl/sheet1.xml", strToU8(xml), []).map((cell) => [a1(cell), cell.value]));

test.each([
  ["an empty table", "<worksheet><sheetData/><a/></worksheet>"],
  ["a table without rows", "<worksheet><sheetData></sheetData><a/></worksheet>"],
])("%s gets its first row", (_name, xml) => {
  expect(patch(xml, put(1, 1, 2), put(1, 0, 1))).toBe(
    '<worksheet><sheetData><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row></sheetData><a/></worksheet>',
  );
});

test("an empty row is opened up and keeps its attributes", () => {
  expect(patch(sheetXml('<row r="2" ht="30" hidden="1"/>'), put(1, 0, 1))).toBe(
    sheetXml('<row r="2" ht="30" hidden="1"><c r="A2"><v>1</v></c></row>'),
  );
});

test("new cells find their place before, between and behind others", () => {
  const xml = sheetXml('<row r="1"><c r="B1"/><c r="D1"/></row>');
  expect(patch(xml, put(0, 4, 5), put(0, 2, 3), put(0, 0, 1))).toBe(
    sheetXml(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"/><c r="C1"><v>3</v></c><c r="D1"/><c r="E1"><v>5</v></c></row>',
    ),
  );
});

test("new rows find their place before, between and behind others", () => {
  const xml = sheetXml('<row r="2"/><row r="4"/>');
  expect(patch(xml, put(4, 0, 5), put(2, 0, 3), put(0, 0, 1))).toBe(
    sheetXml(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"/><row r="3"><c r="A3"><v>3</v></c></row><row r="4"/><row r="5"><c r="A5"><v>5</v></c></row>',
    ),
  );
});

test("a cell keeps its style and other attributes and loses its old type", () => {
  const xml = sheetXml('<row r="1"><c r="A1" s="7" t="s" ph="1"><v>3</v></c></row>');
  expect(patch(xml, put(0, 0, 9))).toContain('<c r="A1" s="7" ph="1"><v>9</v></c>');
});

test("a result takes its place beside the formula, a value takes the formula's place", () => {
  const xml = sheetXml('<row r="1"><c r="A1" s="1"><f>B1&amp;"&lt;"</f><v>3</v></c></row>');
  expect(patch(xml, put(0, 0, "<", true))).toContain('<c r="A1" s="1" t="str"><f>B1&amp;"&lt;"</f><v>&lt;</v></c>');
  expect(patch(xml, put(0, 0, true, true))).toContain('t="b"><f>B1&amp;"&lt;"</f><v>1</v></c>');
  expect(patch(xml, put(0, 0, 5))).toContain('<c r="A1" s="1"><v>5</v></c>');
});

test("a kept formula is not made up where there is none", () => {
  expect(patch(sheetXml('<row r="1"><c r="A1"><v>3</v></c></row>'), put(0, 0, 5, true))).toContain(
    '<c r="A1"><v>5</v></c>',
  );
});

test("cells and rows without references are found by their order", () => {
  const xml = sheetXml('<row r="2"><c/><c s="4"/></row><row><c><v>1</v></c></row>');
  const patched = patch(xml, put(1, 1, 5), put(2, 1, 6));
  expect(patched).toContain('<c/><c r="B2" s="4"><v>5</v></c>');
  expect(valuesOf(patched)).toEqual({ B2: 5, A3: 1, B3: 6 });
});

test("a prefixed sheet is patched in its own prefix", () => {
  const xml = '<x:worksheet xmlns:x="u"><x:sheetData><x:row r="1"/></x:sheetData></x:worksheet>';
  const patched = patch(xml, put(0, 0, "甲"), put(1, 0, 2));
  expect(patched).toContain('<x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">甲</x:t></x:is></x:c>');
  expect(valuesOf(patched)).toEqual({ A1: "甲", A2: 2 });
});

test("comments, CDATA and line breaks around a cell stay", () => {
  const xml =
    '<?xml version="1.0"?>\r\n<worksheet><!-- <c r="A1"/> --><sheetData>\r\n<row r="1">\r\n<c r="A1"><v><![CDATA[1]]></v></c>\r\n<c r="B1" t="str"><v>𠀀</v></c></row></sheetData></worksheet>';
  expect(patch(xml, put(0, 0, 2))).toBe(xml.replace('<c r="A1"><v><![CDATA[1]]></v></c>', '<c r="A1"><v>2</v></c>'));
});

test("a formula of a later extension is not taken for the last cell's", () => {
  const xml =
    '<worksheet xmlns:xm="m"><sheetData><row r="1"><c r="A1"><f>B1</f><v>1</v></c></row></sheetData><extLst><xm:f>Z9</xm:f></extLst></worksheet>';
  expect(patch(xml, put(0, 0, 2, true))).toContain('<c r="A1"><f>B1</f><v>2</v></c>');
});

test("a value over the first cell of a shared formula leaves no follower without its formula", () => {
  const xml = sheetXml(
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1+1</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>3</v></c></row>',
  );
  const patched = patch(xml, put(0, 0, 5));
  expect(valuesOf(patched)).toEqual({ A1: 5, A2: 3 });
  const follows = /<f t="shared" si="0"\s*\/>/u.test(patched);
  const leads = /<f t="shared"[^>]* ref=/u.test(patched);
  expect({ follows, leads }).toEqual({ follows: leads, leads });
});

test("a text that looks like an escape reads back as it is", () => {
  expect(valuesOf(patch(sheetXml(""), put(0, 0, "_x0041_")))).toEqual({ A1: "_x0041_" });
});

test("a line break reads back as it is", () => {
  expect(valuesOf(patch(sheetXml(""), put(0, 0, "甲\n乙")))).toEqual({ A1: "甲\n乙" });
});

test("a part without a table is not written", async () => {
  expect(await faultOf(() => patch("<worksheet/>", put(0, 0, 1)))).toEqual({ code: "not-written", sheet: "表" });
});

test("patched values read back, and every other cell stays", () => {
  const position = { row: fc.nat(8), column: fc.nat(8) };
  const text = fc.string({ unit: "grapheme" }).filter((value) => !/[\u0000-\u001f]|_x[0-9a-f]{4}_/iu.test(value));
  const value = fc.oneof(fc.integer(), fc.boolean(), text);
  const cells = fc.uniqueArray(fc.record({ ...position, value }), { maxLength: 12, selector: a1 });
  fc.assert(
    fc.property(cells, cells, (old, changes) => {
      const before = patch(sheetXml(""), ...old.map((cell) => put(cell.row, cell.column, cell.value)));
      const after = patch(before, ...changes.map((cell) => put(cell.row, cell.column, cell.value)));
      const expected = Object.fromEntries([...old, ...changes].map((cell) => [a1(cell), cell.value]));
      expect(valuesOf(after)).toEqual(expected);
    }),
  );
});
