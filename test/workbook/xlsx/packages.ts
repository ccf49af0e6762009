import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Parts of a package as texts. */
export type Parts = Readonly<Record<string, string>>;

/** Zips texts as the parts of a package. */
export function packageOf(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A workbook of one sheet with the given XML, and further parts. */
export function workbookOf(sheetXml: string, more: Parts = {}): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relations = (...all: string[]) => `<Relationships>${all.join("")}</Relationships>`;
  return packageOf({
    "_rels/.rels": relations(relation("a", "officeDocument", "xl/workbook.xml")),
    "xl/_rels/workbook.xml.rels": relations(
      relation("a", "worksheet", "worksheets/sheet1.xml"),
      relation("b", "sharedStrings", "sharedStrings.xml"),
    ),
    "xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="表" sheetId="1" r:id="a"/></sheets></workbook>`,
    "xl/worksheets/sheet1.xml": sheetXml,
    ...more,
  });
}

/** Rewrites one part of a package. */
export function rewrite(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}
