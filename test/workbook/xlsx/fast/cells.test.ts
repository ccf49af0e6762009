import { strToU8 } from "fflate";
import fc from "fast-check";
import { Remembered } from "../../../../src/workbook/xlsx/fast/remembered";
import { readCells, scanCells, type SheetContent } from "../../../../src/workbook/xlsx/fast/sheet";
import { fflateUnpacker } from "../../../../src/workbook/xlsx/fflateUnpacker";
import { readSheet } from "../../../../src/workbook/xlsx/readSheet";
import { cellXml, sheetXml } from "../fixtures";
import { changed, outcomeOf } from "./bothReaders";

const TEXTS = ["零", "一", "二"];
const sheet = (content: Uint8Array, tails = new Remembered<true>(fflateUnpacker)): SheetContent => {
  return { name: "表", part: "part", content, sharedTexts: () => TEXTS, tails };
};
const scan = (content: Uint8Array) => outcomeOf(() => scanCells(sheet(content)));
const read = (content: Uint8Array) => outcomeOf(() => readCells(sheet(content)));
const complete = (content: Uint8Array) => outcomeOf(() => readSheet("表", "part", content, TEXTS));

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Ways of writing sheets that programs are known to have, and that the scanner reads by itself. */
const SCANNED: readonly (readonly [name: string, xml: string])[] = [
  ["an XML declaration", `${HEAD}\n${cellXml("", "<v>1</v>")}`],
  ["a byte order mark", `\ufeff${HEAD}\r\n${cellXml("", "<v>1</v>")}`],
  ["single quotes", `<?xml version='1.0' encoding='utf-8'?>${cellXml(" t='s'", "<v>1</v>")}`],
  ["a shared text", cellXml(' s="1" t="s"', "<v>2</v>")],
  ["a shared text that is not there", cellXml(' t="s"', "<v>3</v>")],
  ["a shared text by a number like 1.0", cellXml(' t="s"', "<v>1.0</v>")],
  ["a shared text by a number like 1e0", cellXml(' t="s"', "<v>1e0</v>")],
  ["a formula whose shared text is not there", cellXml(' t="s"', "<f>A2</f><v>9</v>")],
  ["a rich inline text", cellXml(' t="inlineStr"', "<is><r><rPr><b/></rPr><t>甲</t></r><r><t>乙</t></r></is>")],
  [
    "a phonetic guide",
    cellXml(' t="inlineStr"', '<is><t>汉</t><rPh sb="0" eb="1"><t>han</t></rPh><phoneticPr fontId="1"/></is>'),
  ],
  [
    "an inline text with spaces and line ends",
    cellXml(' t="inlineStr"', '<is><t xml:space="preserve"> 甲\n </t></is>'),
  ],
  ["an inline text with Windows line ends", cellXml(' t="inlineStr"', "<is><t>甲\r\n乙\r丙</t></is>")],
  ["an inline text that is empty", cellXml(' t="inlineStr"', "<is><t/></is>")],
  ["an inline text that is left out", cellXml(' t="inlineStr"', "")],
  ["an inline text with a value beside it", cellXml(' t="inlineStr"', "<v>1</v><is><t>甲</t></is>")],
  ["a number with an inline text beside it", cellXml("", "<is><t>甲</t></is><v>1</v>")],
  ["escaped characters", cellXml(' t="inlineStr"', "<is><t>a_x000D_b_x005F_x000D_ _x 1_2</t></is>")],
  ["entities", cellXml(' t="str"', "<f>A1&amp;&quot;x&quot;</f><v>&lt;&gt;&amp;&apos;&quot;</v>")],
  ["numbered characters", cellXml(' t="str"', "<v>&#65;&#x4e2D;&#10;&#x1F40E;</v>")],
  ["an entity that is escaped twice", cellXml(' t="str"', "<v>&amp;lt;&amp;#65;</v>")],
  ["characters of four bytes", cellXml(' t="str"', "<v>🐎é</v>")],
  ["brackets", cellXml(' t="str"', "<f>T[[#Data]]</f><v>]] ]&gt; [a]</v>")],
  ["a text result of a formula that is empty", cellXml(' t="str"', "<f>A2</f><v></v>")],
  ["an empty text result", cellXml(' t="str"', "<v/>")],
  ["a text result that is left out", cellXml(' t="str"', "")],
  [
    "a shared formula",
    sheetXml('<row><c><f t="shared" ref="A1:B1" si="0">C1</f><v>3</v></c><c><f t="shared" si="0"/><v>4</v></c></row>'),
  ],
  ["a formula of several cells", cellXml("", '<f t="array" ref="A1:A2" ca="1">SUM(B1:B2)</f><v>1</v>')],
  ["a formula behind its value", cellXml("", "<v>1</v><f>A2</f>")],
  ["two formulas", cellXml("", "<f>A2</f><f>A3</f><v>1</v>")],
  ["an error", cellXml(' t="e"', "<f>1/0</f><v>#DIV/0!</v>")],
  ["an error without a name", cellXml(' t="e"', "")],
  ["yes and no", sheetXml('<row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="b"><v>true</v></c><c t="b"/></row>')],
  ["a date of the file format", cellXml(' t="d"', "<v>2026-11-21T00:00:00</v>")],
  ["a number that says so", cellXml(' t="n"', "<v>1.5</v>")],
  ["an unknown type", cellXml(' t="zzz"', "<v>1.5</v>")],
  ["styles, metadata and phonetic flags", cellXml(' s="12" cm="1" vm="2" ph="1"', "<v>1</v>")],
  ["spaces in tags", sheetXml('<row  r="1" ><c   r="B1"\n t="s" ><v >1</v ></c></row >')],
  ["line ends between tags", sheetXml('\n <row r="1">\r\n\t<c r="A1">\n<v>1</v>\n</c>\n</row>\n')],
  ["cells that hold nothing", sheetXml('<row><c/><c s="1"/><c r="F1" s="2"></c><c><v></v></c><c><v/></c></row>')],
  ["rows that hold nothing", sheetXml('<row r="3"/><row r="5" spans="1:2"></row><row><c><v>1</v></c></row>')],
  ["no rows", "<worksheet><sheetData/></worksheet>"],
  ["no table", "<worksheet/>"],
  ["missing references", sheetXml('<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>4</v></c></row>')],
  ["references that contradict their row", sheetXml('<row r="3"><c r="B7"><v>1</v></c><c><v>2</v></c></row>')],
  [
    "rows and cells out of order",
    sheetXml('<row r="9"><c r="C9"><v>1</v></c><c r="A9"><v>2</v></c></row><row r="1"><c><v>3</v></c></row>'),
  ],
  ["the last cell there can be", sheetXml('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')],
  [
    "everything around the table",
    `<worksheet xmlns="u" xmlns:r="v" mc:Ignorable="x14ac"><sheetPr/><dimension ref="A1:ZZ9"/><cols><col min="1" max="2"/></cols><sheetData><row><c><v>1</v></c></row></sheetData><sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells><conditionalFormatting sqref="A1"><cfRule type="expression"><formula>A1&gt;1</formula></cfRule></conditionalFormatting><dataValidations><dataValidation prompt="甲&#10;'乙' > 丙"><formula1>"是,否"</formula1></dataValidation></dataValidations><headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter><extLst><ext><x14:cf><xm:f>A1</xm:f></x14:cf></ext></extLst></worksheet>`,
  ],
];

test.each(SCANNED)("%s: read without the complete reader, and as that one does", (_name, xml) => {
  const content = strToU8(xml);
  expect(scan(content)).toEqual(complete(content));
});

/** What the scanner leaves to the complete reader, which reads it or refuses it. */
const LEFT: readonly (readonly [name: string, xml: string])[] = [
  [
    "prefixed tags",
    '<x:worksheet xmlns:x="u"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
  ],
  ["CDATA", cellXml(' t="str"', "<v><![CDATA[<甲>]]></v>")],
  ["a comment", cellXml("", "<!-- 5 --><v>1</v>")],
  ["a comment inside a value", cellXml("", "<v>1<!-- 5 -->2</v>")],
  ["a processing instruction", cellXml("", "<?x y?><v>1</v>")],
  ["an encoding of another name", `<?xml version="1.0" encoding="us-ascii"?>${cellXml("", "<v>1</v>")}`],
  ["names beyond ASCII", "<worksheet><sheetData/><页/></worksheet>"],
  ["two values", cellXml("", "<v>1</v><v>2</v>")],
  ["two inline texts", cellXml(' t="inlineStr"', "<is><t>a</t></is><is><t>b</t></is>")],
  ["extensions inside a cell", cellXml("", "<v>1</v><extLst/>")],
  ["a cell outside the table", '<worksheet><sheetData/><c r="A1"><v>1</v></c></worksheet>'],
  [
    "two tables",
    "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>",
  ],
  ["text between cells", sheetXml("<row>x<c><v>1</v></c></row>")],
  ["a cell inside an inline text", cellXml(' t="inlineStr"', '<is><t>a</t><c r="B2"><v>1</v></c></is>')],
  ["a tag inside a text", cellXml(' t="inlineStr"', "<is><t>a<b/>c</t></is>")],
  ["a document type", `<!DOCTYPE a [<!ENTITY b "c">]>${cellXml("", "<v>1</v>")}`],
  ["an entity of its own", cellXml(' t="str"', "<v>&b;</v>")],
  ["an entity that JavaScript knows", cellXml(' t="str"', "<v>&constructor;</v>")],
  ["a character that XML does not have", cellXml(' t="str"', "<v>&#x1;</v>")],
  ["U+FFFE", cellXml(' t="str"', "<v>\ufffe</v>")],
  ["a zero byte", cellXml(' t="str"', "<v>\0</v>")],
  ["a reference that is none", sheetXml('<row><c r="a1"><v>1</v></c></row>')],
  ["a reference beyond the sheet", sheetXml('<row><c r="XFE1"><v>1</v></c></row>')],
  ["a row number that is none", sheetXml('<row r="x"><c><v>1</v></c></row>')],
  ["a row number of zero", sheetXml('<row r="0"><c><v>1</v></c></row>')],
  ["an attribute twice", sheetXml('<row><c s="1" s="1"><v>1</v></c></row>')],
  ["a reference twice", sheetXml('<row><c r="A1" r="B1"><v>1</v></c></row>')],
  ["an attribute of the row twice", sheetXml('<row r="1" ht="1" r="2"><c><v>1</v></c></row>')],
  ["an attribute without quotes", sheetXml("<row><c s=1><v>1</v></c></row>")],
  ["attributes without a space", sheetXml('<row><c r="A1"s="1"><v>1</v></c></row>')],
  ["the wrong closing tag", sheetXml("<row><c><v>1</f></c></row>")],
  ["no closing tag", "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData>"],
  ["something behind the end", `${sheetXml("<row/>")}<a/>`],
  ["the end of CDATA in a text", cellXml(' t="str"', "<v>]]></v>")],
  ["nothing at all", ""],
  ["UTF-16", "\ufeff<\0w\0"],
];

test.each(LEFT)("%s: left to the complete reader", (_name, xml) => {
  const content = strToU8(xml);
  expect(scan(content)).toBe("unfamiliar");
  expect(read(content)).toEqual(complete(content));
});

test("very deep nesting is left to the complete reader, which refuses it", () => {
  const content = strToU8(`<worksheet>${"<a>".repeat(100_000)}`);
  expect(scan(content)).toBe("unfamiliar");
  expect(read(content)).toEqual({ fault: { code: "unsafe-package", part: "part" } });
});

test("a tag with very many attributes is left to the complete reader, which refuses it", () => {
  const attributes = Array.from({ length: 100_000 }, (_, at) => ` a${at}=""`).join("");
  const content = strToU8(`<worksheet${attributes}/>`);
  expect(scan(content)).toBe("unfamiliar");
  expect(read(content)).toEqual({ fault: { code: "unsafe-package", part: "part" } });
});

test("a sheet with more cells than any table has is refused", () => {
  const content = strToU8(sheetXml(`<row>${"<c><v>1</v></c>".repeat(1_000)}</row>`.repeat(501)));
  expect(scan(content)).toEqual({ fault: { code: "too-many-cells", sheet: "表" } });
});

test("texts that no cell refers to are not asked for", () => {
  const xml = cellXml(' t="inlineStr"', "<is><t>甲</t></is>");
  const sharedTexts = () => {
    throw new Error("asked");
  };
  expect(scanCells({ ...sheet(strToU8(xml)), sharedTexts })).toHaveLength(1);
});

const SAMPLE = `${HEAD}
<worksheet xmlns="u" xmlns:r="v"><dimension ref="A1:C3"/><sheetData><row r="1" ht="20" hidden="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" s="2"/><c r="C1"><v>7.25</v></c></row><row r="2"><c r="A2" t="str"><f>IF(A1&gt;"x",1)</f><v>合格</v></c><c t="inlineStr"><is><t xml:space="preserve"> 甲 </t></is></c><c r="D2" t="b"><f>A1</f><v>1</v></c><c r="E2" t="e"><f t="shared" si="0"/><v>#N/A</v></c><c r="F2" t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r><rPh sb="0"><t>p</t></rPh><r><t>b&amp;</t></r></is></c></row><row><c><v>1E5</v></c><c t="d"><v>2026-01-01</v></c><c t="n"><v>12</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><dataValidation prompt="a&#10;b 'x' &quot;"><formula1>"a,b"</formula1></dataValidation></worksheet>`;

test("a sheet changed anywhere is read as the complete reader reads it, refused as that one refuses it, or left to it", () => {
  fc.assert(
    fc.property(changed(SAMPLE), (content) => {
      const scanned = scan(content);
      if (scanned !== "unfamiliar") expect(scanned).toEqual(complete(content));
    }),
    { numRuns: 5_000 },
  );
});

test("what was seen behind one table changes nothing in how another sheet is read", () => {
  const tails = new Remembered<true>(fflateUnpacker);
  fc.assert(
    fc.property(changed(SAMPLE), (content) => {
      const scanned = outcomeOf(() => scanCells(sheet(content, tails)));
      if (scanned !== "unfamiliar") expect(scanned).toEqual(complete(content));
    }),
    { numRuns: 5_000 },
  );
});

test("a tail that is good behind one root is not taken behind another", () => {
  const tails = new Remembered<true>(fflateUnpacker);
  const table = "<sheetData><row><c><v>1</v></c></row></sheetData></worksheet>";
  expect(outcomeOf(() => scanCells(sheet(strToU8(`<worksheet>${table}`), tails)))).toMatchObject({
    result: [{ value: 1 }],
  });
  expect(outcomeOf(() => scanCells(sheet(strToU8(`<x:worksheet>${table}`), tails)))).toBe("unfamiliar");
});

const digits = fc.stringMatching(/^-?\d{0,18}(\.\d{0,18})?([eE][+-]?\d{1,3})?$/u);
const doubles = fc.double({ noNaN: true, noDefaultInfinity: true }).map(String);

test("every number is the one that the complete reader reads", () => {
  fc.assert(
    fc.property(
      fc.oneof(digits, doubles, fc.integer().map(String), fc.constantFrom("0x10", " 5 ", "Infinity")),
      (text) => {
        const content = strToU8(cellXml("", `<v>${text}</v>`));
        expect(scan(content)).toEqual(complete(content));
      },
    ),
    { numRuns: 3_000 },
  );
});
