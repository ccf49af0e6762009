import { strToU8 } from "fflate";
import { found, refused, unharmed, type Hostile } from "./expected";
import { COVER, declaring, edited, RELATIONS, rewritten, SCORING, STRINGS, WORKBOOK, zipped } from "./good";

const LAUGHS = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join("");
const LAUGHTER = `<!DOCTYPE a [<!ENTITY l0 "ha">${LAUGHS}]>`;
const OUTSIDE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>';

/** Puts something between the XML declaration and the root. */
const before = (put: string) => (xml: string) => xml.replace("?>", `?>${put}`);
const utf16 = (xml: string) => {
  const letters = Uint16Array.from(`\ufeff${xml}`, (letter) => letter.charCodeAt(0));
  return new Uint8Array(letters.buffer);
};

/** XML that is made to hurt its reader, or is none. */
export const XML: readonly Hostile[] = [
  refused("entities that expand without end", "unsafe-package", rewritten(SCORING, before(LAUGHTER))),
  refused("entities in the texts", "unsafe-package", rewritten(STRINGS, before(LAUGHTER))),
  refused("entities in the list of sheets", "unsafe-package", rewritten(WORKBOOK, before(LAUGHTER))),
  refused("an entity from a file", "unsafe-package", rewritten(SCORING, before(OUTSIDE))),
  refused("an entity from a file in the relationships", "unsafe-package", rewritten(RELATIONS, before(OUTSIDE))),
  refused(
    "deep nesting in a sheet",
    "unsafe-package",
    rewritten(SCORING, (xml) => xml.replace("<sheetData>", `${"<a>".repeat(200_000)}<sheetData>`)),
  ),
  refused(
    "deep nesting in the texts",
    "unsafe-package",
    rewritten(STRINGS, (xml) => xml.replace("<si>", `<si>${"<r>".repeat(200_000)}`)),
  ),
  refused(
    "a tag with very many attributes",
    "unsafe-package",
    rewritten(SCORING, (xml) =>
      xml.replace("<sheetData", `<sheetData${Array.from({ length: 20_000 }, (_, at) => ` a${at}=""`).join("")}`),
    ),
  ),
  refused(
    "an entity that JavaScript knows",
    "damaged-part",
    rewritten(STRINGS, (xml) => xml.replace("<t>", "<t>&constructor;")),
  ),
  refused(
    "a sheet that stops in the middle",
    "damaged-part",
    rewritten(SCORING, (xml) => xml.slice(0, xml.length / 2)),
  ),
  refused("a sheet in UTF-16", "damaged-part", rewritten(SCORING, utf16)),
  refused(
    "a sheet that is empty",
    "damaged-part",
    rewritten(SCORING, () => new Uint8Array()),
  ),
  refused(
    "a sheet that is a picture",
    "damaged-part",
    rewritten(SCORING, () => strToU8("\u0089PNG\r\n")),
  ),
  refused(
    "a zero byte in a sheet",
    "damaged-part",
    rewritten(SCORING, (xml) => xml.replace("</f>", "\0</f>")),
  ),
  refused(
    "a cell that stands nowhere",
    "damaged-part",
    rewritten(SCORING, (xml) => xml.replace('r="G5"', 'r="G0"')),
  ),
  refused(
    "a row that stands nowhere",
    "damaged-part",
    rewritten(SCORING, (xml) => xml.replace('<row r="5"', '<row r="-5"')),
  ),
  refused(
    "texts without an end",
    "damaged-part",
    rewritten(STRINGS, (xml) => xml.replace("</sst>", "")),
  ),
  refused(
    "more texts than there can be",
    "too-large",
    declaring(STRINGS, { content: `<sst>${"<si/>".repeat(1_000_001)}</sst>`, stored: true }),
  ),
  refused(
    "millions of cells",
    "too-many-cells",
    declaring(SCORING, {
      content: `<worksheet><sheetData>${`<row>${"<c><v>1</v></c>".repeat(1_000)}</row>`.repeat(501)}</sheetData></worksheet>`,
      stored: true,
    }),
  ),
  unharmed(
    "a byte order mark",
    rewritten(SCORING, (xml) => `\ufeff${xml}`),
  ),
  unharmed(
    "a dimension that lies",
    rewritten(SCORING, (xml) => xml.replace(/ref="A1:[^"]*"/u, 'ref="A1:XFD1048576"')),
  ),
  unharmed(
    "a cell in the last corner of the sheet",
    rewritten(SCORING, (xml) =>
      xml.replace("</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
    ),
  ),
  unharmed("a million cells that hold nothing", declaringBlankCells()),
  unharmed(
    "a text of a million characters",
    rewritten(SCORING, (xml) =>
      xml.replace(
        "</sheetData>",
        `<row r="9000"><c r="M9000" t="inlineStr"><is><t>${"长".repeat(1_000_000)}</t></is></c></row></sheetData>`,
      ),
    ),
  ),
  unharmed(
    "a part whose name is __proto__",
    zipped((files) => [...files, { name: "__proto__", content: "x" }, { name: "xl/constructor", content: "x" }]),
  ),
];

function declaringBlankCells() {
  const blank = `<row r="2000">${'<c r="A2000" s="1"/>'.repeat(200_000)}</row>`;
  return zipped((files) =>
    files.map((file) => {
      if (file.name !== SCORING || typeof file.content === "string") return file;
      const xml = new TextDecoder().decode(file.content).replace("</sheetData>", `${blank}</sheetData>`);
      return { ...file, content: xml, stored: true };
    }),
  );
}

const sheetTag = (name: string) => new RegExp(`<sheet name="${name}"[^>]*/>`, "u");
const FOREIGN = (xml: string) => xml.replaceAll(":guangdong-2009-voluntary<", ":nowhere-2099<");

/** Workbooks whose sheets are not those of one table of ours. */
export const SHEETS: readonly Hostile[] = [
  refused(
    "no sheets at all",
    "not-ours",
    rewritten(WORKBOOK, (xml) => xml.replace(/<sheets>.*<\/sheets>/u, "<sheets/>")),
  ),
  refused(
    "marks that are damaged",
    "not-ours",
    rewritten(STRINGS, (xml) => xml.replaceAll("qingping:", "qingping ")),
  ),
  refused(
    "marks of kinds that there are none of",
    "not-ours",
    rewritten(STRINGS, (xml) => xml.replace(/qingping:\w+:/gu, "qingping:zzz:")),
  ),
  refused("a template that is not ours", "unknown-template", rewritten(STRINGS, FOREIGN)),
  refused(
    "a template called __proto__",
    "unknown-template",
    rewritten(STRINGS, (xml) => xml.replaceAll(":guangdong-2009-voluntary<", ":__proto__<")),
  ),
  refused(
    "a template called constructor",
    "unknown-template",
    rewritten(STRINGS, (xml) => xml.replaceAll(":guangdong-2009-voluntary<", ":constructor<")),
  ),
  refused(
    "a template that is a path",
    "unknown-template",
    rewritten(STRINGS, (xml) => xml.replaceAll(":guangdong-2009-voluntary<", ":../../package<")),
  ),
  refused(
    "two tables in one workbook",
    "several-tables",
    rewritten(STRINGS, (xml) =>
      xml.replace("qingping:answers:guangdong-2009-voluntary", "qingping:answers:guangdong-2009-mandatory"),
    ),
  ),
  refused("a newer format", "newer-format", edited({ kind: "meta", row: "format", column: "value", value: 99 })),
  found(
    "the scoring sheet deleted",
    "sheet-missing",
    rewritten(WORKBOOK, (xml) => xml.replace(sheetTag("评分表"), "")),
  ),
  found(
    "the answers deleted",
    "sheet-missing",
    rewritten(WORKBOOK, (xml) => xml.replace(sheetTag("核查与否决"), "")),
  ),
  found(
    "the metadata deleted",
    "sheet-missing",
    rewritten(WORKBOOK, (xml) => xml.replace(sheetTag("_qingping"), "")),
  ),
  found(
    "a sheet whose part is gone",
    "sheet-missing",
    zipped((files) => files.filter(({ name }) => name !== COVER)),
  ),
  found(
    "a sheet that stands there twice",
    "sheet-twice",
    rewritten(WORKBOOK, (xml) => xml.replace("</sheets>", '<sheet name="副本" sheetId="9" r:id="rId2"/></sheets>')),
  ),
  unharmed(
    "a sheet that is the workbook itself",
    rewritten(RELATIONS, (xml) =>
      xml.replace(
        "</Relationships>",
        '<Relationship Id="self" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="workbook.xml"/></Relationships>',
      ),
    ),
  ),
  found(
    "another version of the template",
    "template-changed",
    edited({ kind: "meta", row: "hash", column: "value", value: "0000" }),
  ),
];
