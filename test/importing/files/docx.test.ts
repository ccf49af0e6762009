import fc from "fast-check";
import { fromDocx } from "../../../src/importing/files/docx";
import { FaultError } from "../../../src/core/fault";
import { docxFile } from "../../../scripts/importing/formVariants";
import { deflatedZeros, faultOf, rawZip } from "../../workbook/xlsx/fixtures";
import { packageOf } from "../../workbook/xlsx/packages";

const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const tc = (content: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const tr = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const tbl = (...rows: string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;
const SPAN = (count: number) => `<w:gridSpan w:val="${count}"/>`;
const DOWN = '<w:vMerge w:val="restart"/>';
const MERGED = "<w:vMerge/>";

const read = (body: string) => fromDocx(docxFile(body), "表.docx");
const cells = (body: string, part = 0) =>
  read(body).parts[part]?.rows.flatMap((row) =>
    row.map(({ text, row: at, column, rowSpan, colSpan }) => [text, at, column, rowSpan, colSpan]),
  );

test("tables and the paragraphs around them are parts, in order", () => {
  const { name, parts } = read(p("标题") + tbl(tr(tc(p("甲")))) + p("") + p("说明"));
  expect(name).toBe("表.docx");
  expect(parts.map(({ kind, rows }) => [kind, rows.flat().map(({ text }) => text)])).toEqual([
    ["paragraphs", ["标题"]],
    ["table", ["甲"]],
    ["paragraphs", ["说明"]],
  ]);
  expect(parts[2]?.rows.flat()[0]?.place).toEqual({ part: 2, rows: [2, 2], columns: [1, 1] });
});

test("cells merged across and down are one", () => {
  const body = tbl(
    tr(tc(p("节"), DOWN), tc(p("甲"), SPAN(2))),
    tr(tc(p(""), MERGED), tc(p("乙")), tc(p("丙"))),
    tr(tc(p(""), MERGED), tc(p("丁")), tc(p("戊"))),
    tr(tc(p("合计"), SPAN(2)), tc(p("100"))),
  );
  expect(cells(body)).toEqual([
    ["节", 0, 0, 3, 1],
    ["甲", 0, 1, 1, 2],
    ["乙", 1, 1, 1, 1],
    ["丙", 1, 2, 1, 1],
    ["丁", 2, 1, 1, 1],
    ["戊", 2, 2, 1, 1],
    ["合计", 3, 0, 1, 2],
    ["100", 3, 2, 1, 1],
  ]);
});

test("columns left out before a row keep the others in their place", () => {
  const row = `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${tc(p("丙"))}</w:tr>`;
  expect(cells(tbl(tr(tc(p("甲")), tc(p("乙")), tc(p("子"))), row))?.at(-1)).toEqual(["丙", 1, 2, 1, 1]);
});

test("several paragraphs, breaks and tabs of a cell are lines and blanks", () => {
  const run = "<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t></w:r></w:p>";
  expect(cells(tbl(tr(tc(run + p("丁")))))?.[0]?.[0]).toBe("甲\n乙 丙\n丁");
});

test("of tracked changes and of second forms one counts", () => {
  const changed =
    "<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p>";
  const twice = `<w:p><w:r><AlternateContent><Choice><w:t>一次</w:t></Choice><Fallback><w:t>两次</w:t></Fallback></AlternateContent></w:r></w:p>`;
  expect(cells(tbl(tr(tc(changed), tc(twice))))?.map(([text]) => text)).toEqual(["新", "一次"]);
});

test("a table inside of a cell is a table of its own", () => {
  const { parts } = read(tbl(tr(tc(p("外") + tbl(tr(tc(p("内")))) + p("")))));
  expect(parts.map(({ rows }) => rows.flat().map(({ text }) => text))).toEqual([["内"], ["外"]]);
});

test("automatic numbers are counted as Word shows them", () => {
  const item = (level: number, text: string) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const lvl = (at: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbers = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="3">${lvl(0, "chineseCounting", "%1、")}${lvl(1, "decimal", "（%2）")}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>`;
  const body = [item(0, "组织"), item(1, "机构"), item(1, "培训"), item(0, "实施"), item(1, "方案")].join("");
  const document = `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
  const bytes = packageOf({ "word/document.xml": document, "word/numbering.xml": numbers });
  expect(
    fromDocx(bytes)
      .parts[0]?.rows.flat()
      .map(({ text }) => text),
  ).toEqual(["一、 组织", "（1） 机构", "（2） 培训", "二、 实施", "（1） 方案"]);
});

const main = (xml: string) => () => fromDocx(packageOf({ "word/document.xml": xml }));

test.each<[string, () => unknown, string]>([
  ["a text", () => fromDocx(new TextEncoder().encode("hello")), "not-a-zip"],
  ["a zip of something else", () => fromDocx(packageOf({ "a.txt": "x" })), "not-a-document"],
  [
    "a workbook",
    () =>
      fromDocx(
        packageOf({
          "_rels/.rels": `<r><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></r>`,
          "xl/workbook.xml": "<a/>",
        }),
      ),
    "not-a-document",
  ],
  ["XML that is none", main("<w:document><w:p></w:document>"), "damaged-part"],
  ["a document type", main('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), "unsafe-package"],
  [
    "a part that unpacks to more than it says",
    () => fromDocx(rawZip([{ name: "word/document.xml", content: "", packed: deflatedZeros(2 ** 28), size: 100 }])),
    "damaged-part",
  ],
  [
    "tables nested without end",
    main(
      `<w:document xmlns:w="w">${"<w:tbl><w:tr><w:tc>".repeat(40)}${"</w:tc></w:tr></w:tbl>".repeat(40)}</w:document>`,
    ),
    "unsafe-package",
  ],
  [
    "more rows than any table has",
    main(`<w:document xmlns:w="w"><w:tbl>${tr(tc(p("甲"))).repeat(6_000)}</w:tbl></w:document>`),
    "too-large",
  ],
])("%s is refused", async (_, open, code) => {
  expect(await faultOf(open)).toMatchObject({ code });
});

test("spans without end are cut to what a table has", () => {
  const body = tbl(tr(tc(p("甲"), SPAN(999_999_999))), tr(tc(p("乙"), '<w:gridSpan w:val="-3"/>')));
  expect(cells(body)).toEqual([
    ["甲", 0, 0, 1, 60],
    ["乙", 1, 0, 1, 1],
  ]);
});

test("whatever document it is given, it reads it or refuses it", () => {
  const tag = fc.constantFrom(
    "tbl",
    "tr",
    "tc",
    "p",
    "r",
    "t",
    "del",
    "gridSpan",
    "vMerge",
    "gridBefore",
    "numId",
    "Fallback",
  );
  const tree = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constantFrom("甲", "1", "（5）", "&amp;"),
      fc
        .tuple(
          tag,
          fc.constantFrom("", ' w:val="restart"', ' w:val="3"', ' w:val="x"'),
          fc.array(tie("node"), { maxLength: 4 }),
        )
        .map(([name, value, inner]) => `<w:${name}${value}>${inner.join("")}</w:${name}>`),
    ),
  })).node;
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), (nodes) => {
      try {
        read(nodes.join(""));
      } catch (error) {
        if (!(error instanceof FaultError)) throw error;
      }
    }),
  );
});
