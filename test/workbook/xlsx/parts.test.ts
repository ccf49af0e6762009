import { Package } from "../../../src/workbook/xlsx/openPackage";
import { findParts, type WorkbookParts } from "../../../src/workbook/xlsx/parts";
import { faultOf } from "./fixtures";
import { packageOf, type Parts } from "./packages";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const relation = (id: string, type: string, target: string, more = "") =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"${more}/>`;
const relations = (...all: string[]) => `<Relationships>${all.join("")}</Relationships>`;
const sheet = (name: string, id: string) => `<sheet name="${name}" sheetId="1" r:id="${id}"/>`;
const workbook = (...sheets: string[]) => `<workbook xmlns:r="r"><sheets>${sheets.join("")}</sheets></workbook>`;

function partsOf(more: Parts = {}): WorkbookParts {
  return findParts(
    new Package(
      packageOf({
        "_rels/.rels": relations(relation("a", `${OFFICE}/officeDocument`, "xl/workbook.xml")),
        "xl/_rels/workbook.xml.rels": relations(
          relation("s1", `${OFFICE}/worksheet`, "worksheets/sheet1.xml"),
          relation("s2", `${OFFICE}/worksheet`, "worksheets/sheet2.xml"),
          relation("t", `${OFFICE}/sharedStrings`, "sharedStrings.xml"),
        ),
        "xl/workbook.xml": workbook(sheet("甲", "s2"), sheet("乙 &amp; 丙", "s1")),
        ...more,
      }),
    ),
  );
}

test("sheets are found in the workbook's order, by their relationships", () => {
  expect(partsOf()).toEqual({
    workbook: "xl/workbook.xml",
    sheets: [
      { name: "甲", part: "xl/worksheets/sheet2.xml" },
      { name: "乙 & 丙", part: "xl/worksheets/sheet1.xml" },
    ],
    sharedStrings: "xl/sharedStrings.xml",
  });
});

test.each([
  ["an absolute target", "/xl/worksheets/sheet1.xml"],
  ["a target through the folder above", "../xl/./worksheets/sheet1.xml"],
])("%s leads to the same part", (_name, target) => {
  const rels = relations(relation("s1", `${STRICT}/worksheet`, target));
  const { sheets, sharedStrings } = partsOf({
    "xl/_rels/workbook.xml.rels": rels,
    "xl/workbook.xml": workbook(sheet("甲", "s1")),
  });
  expect([sheets, sharedStrings]).toEqual([[{ name: "甲", part: "xl/worksheets/sheet1.xml" }], null]);
});

test("a prefixed workbook, and one in another folder, are read", () => {
  const rels = relations(relation("s1", `${OFFICE}/worksheet`, "sheet1.xml"));
  const { sheets } = partsOf({
    "_rels/.rels": relations(relation("a", `${STRICT}/officeDocument`, "/book/workbook2.xml")),
    "book/_rels/workbook2.xml.rels": rels,
    "book/workbook2.xml":
      '<x:workbook xmlns:x="u" xmlns:q="r"><x:sheets><x:sheet name="甲" q:id="s1"/></x:sheets></x:workbook>',
  });
  expect(sheets).toEqual([{ name: "甲", part: "book/sheet1.xml" }]);
});

test("chart sheets, external targets and sheets without a part are passed over", () => {
  const { sheets } = partsOf({
    "xl/_rels/workbook.xml.rels": relations(
      relation("c", `${OFFICE}/chartsheet`, "chartsheets/sheet1.xml"),
      relation("x", `${OFFICE}/worksheet`, "http://example.com/", ' TargetMode="External"'),
      relation("s1", `${OFFICE}/worksheet`, "worksheets/sheet1.xml"),
    ),
    "xl/workbook.xml": workbook(sheet("图", "c"), sheet("外", "x"), sheet("无", "nowhere"), sheet("甲", "s1")),
  });
  expect(sheets).toEqual([{ name: "甲", part: "xl/worksheets/sheet1.xml" }]);
});

test.each<[string, Parts]>([
  ["no relationships", { "_rels/.rels": relations() }],
  ["a text document", { "_rels/.rels": relations(relation("a", `${OFFICE}/officeDocument`, "word/document.xml")) }],
  ["a binary workbook", { "_rels/.rels": relations(relation("a", `${OFFICE}/officeDocument`, "xl/workbook.bin")) }],
  ["a workbook part that is gone", { "_rels/.rels": relations(relation("a", "officeDocument", "xl/workbook9.xml")) }],
])("a package with %s is no workbook", async (_name, more) => {
  expect(await faultOf(() => partsOf(more))).toEqual({ code: "not-a-workbook" });
});

test("an OpenDocument file is no workbook", async () => {
  const pack = new Package(
    packageOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "" }),
  );
  expect(await faultOf(() => findParts(pack))).toEqual({ code: "not-a-workbook" });
});

test("broken relationships are a damaged part", async () => {
  expect(await faultOf(() => partsOf({ "_rels/.rels": "<Relationships>" }))).toEqual({
    code: "damaged-part",
    part: "_rels/.rels",
  });
});
