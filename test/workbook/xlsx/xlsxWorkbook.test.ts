import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { newWorkbook } from "../../../src/tasks/newWorkbook";
import { a1 } from "../../../src/workbook/address";
import type { CellChange, ReadCell } from "../../../src/workbook/workbook";
import { writeNew } from "../../../src/workbook/xlsx/writeNew";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsxWorkbook";
import { workbookOf } from "./packages";

async function cellsOf(bytes: Uint8Array): Promise<Record<string, ReadCell["value"]>> {
  const [sheet] = await new XlsxWorkbook(bytes).readSheets();
  return Object.fromEntries((sheet?.cells ?? []).map((cell) => [a1(cell), cell.value]));
}

const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

describe("reading cells", () => {
  test.each([
    ["a number", '<row r="1"><c r="A1"><v>8.5</v></c></row>', { A1: 8.5 }],
    ["a truth value", '<row r="1"><c r="A1" t="b"><v>1</v></c></row>', { A1: true }],
    ["an inline text", '<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row>', { A1: "甲" }],
    ["a formula's text", '<row r="1"><c r="A1" t="str"><f>B1</f><v>乙</v></c></row>', { A1: "乙" }],
    [
      "references left out",
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
      { A1: 1, B1: 2, A2: 3 },
    ],
    [
      "CDATA and entities",
      '<row r="1"><c r="A1" t="str"><v>a&amp;<![CDATA[<b>]]>&#65;</v></c></row>',
      { A1: "a&<b>A" },
    ],
    ["an escaped character", '<row r="1"><c r="A1" t="inlineStr"><is><t>a_x000D_b</t></is></c></row>', { A1: "a\rb" }],
  ])("%s", async (_name, rows, cells) => {
    expect(await cellsOf(workbookOf(sheet(rows)))).toEqual(cells);
  });

  test("shared texts, rich ones too, without their phonetic guides", async () => {
    const strings = "<sst><si><t>甲</t></si><si><r><t>乙</t></r><rPh><t>yi</t></rPh><r><t>丙</t></r></si></sst>";
    const rows = '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>';
    expect(await cellsOf(workbookOf(sheet(rows), { "xl/sharedStrings.xml": strings }))).toEqual({
      A1: "乙丙",
      B1: "甲",
    });
  });

  test("a sheet written with a namespace prefix", async () => {
    const xml =
      '<x:worksheet xmlns:x="u"><x:sheetData><x:row r="2"><x:c r="C2"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const workbook = new XlsxWorkbook(workbookOf(xml));
    await workbook.writeCells([{ sheet: "表", row: 1, column: 0, value: "甲", keepFormula: false }]);
    expect(await cellsOf(workbook.save())).toEqual({ A2: "甲", C2: 5 });
  });
});

describe("writing cells", () => {
  const XML =
    '<worksheet a="1"><sheetData><row r="2" ht="30"><c r="B2" s="7" cm="1"><v>1</v></c><c r="D2"><f>B2+1</f><v>2</v></c></row><row r="4"/></sheetData><pageSetup/></worksheet>';

  async function written(changes: readonly Omit<CellChange, "sheet">[]): Promise<string> {
    const workbook = new XlsxWorkbook(workbookOf(XML));
    await workbook.writeCells(changes.map((change) => ({ sheet: "表", ...change })));
    return strFromU8(unzipSync(workbook.save())["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  }
  const change = (row: number, column: number, value: CellChange["value"], keepFormula = false) => ({
    row,
    column,
    value,
    keepFormula,
  });

  test.each([
    ["a cell keeps its style", change(1, 1, 9), '<c r="B2" s="7" cm="1"><v>9</v></c>'],
    [
      "a text stands in its cell",
      change(1, 1, "<甲> "),
      '<c r="B2" s="7" cm="1" t="inlineStr"><is><t xml:space="preserve">&lt;甲&gt; </t></is></c>',
    ],
    ["a blank keeps its style", change(1, 1, null), '<c r="B2" s="7" cm="1"></c>'],
    ["a result beside its formula", change(1, 3, 5, true), '<c r="D2"><f>B2+1</f><v>5</v></c>'],
    ["a text result beside its formula", change(1, 3, "", true), '<c r="D2" t="str"><f>B2+1</f><v></v></c>'],
    ["a value in a formula's place", change(1, 3, 5), '<c r="D2"><v>5</v></c></row>'],
    ["a new cell between others", change(1, 2, 3), '<c r="C2"><v>3</v></c><c r="D2">'],
    ["a new cell in an empty row", change(3, 0, 3), '<row r="4"><c r="A4"><v>3</v></c></row>'],
    ["a new row between others", change(2, 0, 3), '</row><row r="3"><c r="A3"><v>3</v></c></row><row r="4"/>'],
    [
      "a new row behind all",
      change(8, 0, 3),
      '<row r="4"/><row r="9"><c r="A9"><v>3</v></c></row></sheetData><pageSetup/>',
    ],
  ])("%s", async (_name, one, expected) => {
    expect(await written([one])).toContain(expected);
  });

  test("any values read back, and all other cells stay", async () => {
    const made = await writeNew(await newWorkbook("anhui-2007"));
    const before = await new XlsxWorkbook(made).readSheets();
    const value = fc.oneof(
      fc.integer(),
      fc.string({ unit: "binary" }).filter((text) => !/[\u0000-\u001f\ufffe\uffff]|_x[0-9a-f]{4}_/iu.test(text)),
      fc.boolean(),
    );
    const cell = fc.record({ row: fc.nat(70), column: fc.nat(12), value });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(cell, { maxLength: 20, selector: ({ row, column }) => `${row},${column}` }),
        async (cells) => {
          const workbook = new XlsxWorkbook(made);
          await workbook.writeCells(cells.map((one) => ({ ...one, sheet: "评分表", keepFormula: false })));
          const after = await new XlsxWorkbook(workbook.save()).readSheets();
          const touched = new Set(cells.map(a1));
          const others = (all: typeof before) =>
            all.map((one) => one.cells.filter((read) => one.name !== "评分表" || !touched.has(a1(read))));
          expect(others(after)).toEqual(others(before));
          const now = new Map(after[1]?.cells.map((read) => [a1(read), read.value]));
          for (const one of cells) expect(now.get(a1(one)) ?? "").toEqual(one.value);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test("the workbook is asked to recalculate once, wherever its settings stand", async () => {
  const change = { sheet: "表", row: 0, column: 0, value: 1, keepFormula: false };
  for (const settings of ["", '<calcPr calcId="1"/>', '<calcPr fullCalcOnLoad="0" calcId="1"></calcPr>']) {
    const xml = `<workbook xmlns:r="r"><sheets><sheet name="表" sheetId="1" r:id="a"/></sheets>${settings}</workbook>`;
    const workbook = new XlsxWorkbook(workbookOf(sheet(""), { "xl/workbook.xml": xml }));
    await workbook.writeCells([change]);
    await workbook.writeCells([change]);
    const saved = strFromU8(unzipSync(workbook.save())["xl/workbook.xml"] ?? new Uint8Array());
    expect(saved.match(/<calcPr[^>]*fullCalcOnLoad="1"/gu)).toHaveLength(1);
    expect(saved.match(/fullCalcOnLoad/gu)).toHaveLength(1);
  }
});
