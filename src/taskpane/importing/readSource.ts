import { FaultError } from "../../core/fault";
import { readerFor } from "../../importing/files/readers";
import { fromHtml } from "../../importing/reading/fromHtml";
import { fromText } from "../../importing/reading/fromText";
import { fromSheet } from "../../importing/reading/fromSheet";
import type { SourceDocument } from "../../importing/source";
import type { ShownSheet } from "../../workbook/workbook";

/** What a program puts on the clipboard. */
export interface Pasted {
  /** "" where there is none. */
  readonly html: string;
  readonly text: string;
}

/** Reads what was pasted: the HTML where it holds a table, else the text. */
export function readPasted({ html, text }: Pasted, name: string): SourceDocument {
  const paged = /<table/iu.test(html) ? fromHtml(html, name) : null;
  if (paged?.parts.some(({ kind }) => kind === "table")) return paged;
  return { name, parts: [fromText(text)] };
}

/** Reads a sheet of the open workbook. */
export function readShown({ sheet, merges }: ShownSheet): SourceDocument {
  return { name: sheet.name, parts: [fromSheet(sheet, merges)] };
}

/**
 * Reads a file that holds a table: .xlsx, .docx, .txt, .csv with tabs, .html.
 * @throws FaultError for what cannot be read, `import-format` for another kind of file.
 */
export function readFile(name: string, bytes: Uint8Array): SourceDocument {
  const ending = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";
  const read = readerFor(ending);
  if (!read) throw new FaultError({ code: "import-format", ending });
  return read(bytes, name);
}
