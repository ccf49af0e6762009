import { a1 } from "../../workbook/address";
import type { Package } from "../../workbook/xlsx/openPackage";
import { findParts } from "../../workbook/xlsx/parts";
import { xmlText } from "../../workbook/xlsx/xml";
import type { Book } from "../host/model/book";
import type { HostSheet } from "../host/model/hostSheet";

function errorPlaces(book: Book, sheet: HostSheet): string[] {
  const formulas = Array.from(sheet.placed()).filter(({ cell }) => cell.content.kind === "formula");
  const results = book.resultsOf(sheet, formulas);
  return formulas.filter((_place, index) => results[index]?.kind === "error").map(a1);
}

/** Marks formulas' results that are errors as such: the file library writes them as texts. */
export function markErrors(pack: Package, book: Book): void {
  const { sheets } = findParts(pack);
  for (const { name, part } of sheets) {
    const sheet = book.sheet(name);
    const places = sheet ? errorPlaces(book, sheet) : [];
    const content = places.length > 0 ? pack.read(part) : null;
    if (!content) continue;
    const marked = places.reduce(
      (xml, place) => xml.replace(new RegExp(`(<c r="${place}"[^>]*?) t="str"`, "u"), '$1 t="e"'),
      xmlText(content),
    );
    pack.write(part, new TextEncoder().encode(marked));
  }
}
