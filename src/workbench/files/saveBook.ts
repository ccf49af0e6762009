import { writeXlsx } from "hucre/xlsx";
import { Package } from "../../workbook/xlsx/openPackage";
import type { Book } from "../host/model/book";
import { writeFileNames } from "./definedNames";
import { markErrors } from "./errorResults";
import { writeNames } from "./names";
import { writeSheet } from "./sheets";

/** Notes what the file library has no words for. */
function noteLosses(book: Book): void {
  for (const sheet of book.sheets) {
    if (sheet.page.blackAndWhite) book.noteUnmodelled("file: black and white print");
    const validations = Array.from(sheet.placed(), ({ cell }) => cell.validation);
    const onlyPrompts = validations.some((validation) => validation?.rule === null);
    if (onlyPrompts) book.noteUnmodelled("file: validation that only prompts");
  }
}

/**
 * A workbook in memory as an .xlsx file, with the present results of its formulas. What cannot be written is noted among
 * the workbook's unmodelled things.
 */
export async function saveBook(book: Book): Promise<Uint8Array> {
  noteLosses(book);
  const { structure } = book;
  const bytes = await writeXlsx({
    sheets: book.sheets.map((sheet) => writeSheet(book, sheet)),
    activeSheet: book.sheets.indexOf(book.active),
    ...(structure
      ? {
          workbookProtection: {
            lockStructure: true,
            ...(structure.password === null ? {} : { password: structure.password }),
          },
        }
      : {}),
  });
  const pack = new Package(bytes);
  writeFileNames(pack, writeNames(book));
  markErrors(pack, book);
  return pack.save();
}
