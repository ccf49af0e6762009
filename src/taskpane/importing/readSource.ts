import { FaultError } from "../../core/fault";
import { fromDocx } from "../../importing/files/docx";
import { fromXlsx } from "../../importing/files/xlsx";
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

/** Text of a file: UTF-8, or what Chinese Windows writes. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

/**
 * Reads a file that holds a table: .xlsx, .docx, .txt, .csv with tabs, .html.
 * @throws FaultError for what cannot be read, `import-format` for another kind of file.
 */
export function readFile(name: string, bytes: Uint8Array): SourceDocument {
  const ending = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";
  if (ending === "xlsx" || ending === "xlsm") return fromXlsx(bytes, name);
  if (ending === "docx" || ending === "docm") return fromDocx(bytes, name);
  if (ending === "txt" || ending === "tsv") return { name, parts: [fromText(decoded(bytes))] };
  if (ending === "html" || ending === "htm") return fromHtml(decoded(bytes), name);
  throw new FaultError({ code: "import-format", ending });
}
