import type { Book } from "../../host/model/book";
import type { Content } from "../../host/model/cell";
import type { HostSheet } from "../../host/model/hostSheet";
import { readTyped } from "../../host/model/literals";
import { shownText } from "../../host/model/numberText";
import { cellRect } from "../../host/model/rect";
import { checkContents } from "../../host/model/access";

function isRead(text: string, numberFormat: string, content: Content): boolean {
  try {
    return JSON.stringify(readTyped(text, numberFormat).content) === JSON.stringify(content);
  } catch {
    return false;
  }
}

/** What stands in a cell as a person would type it: the formula, all digits of a number, a text with its quote. */
export function editText(sheet: HostSheet, row: number, column: number): string {
  const content = sheet.content(row, column);
  const { numberFormat } = sheet.format(row, column);
  if (content.kind === "formula") return content.formula;
  if (content.kind === "blank") return "";
  if (content.kind === "text")
    return isRead(content.value, numberFormat, content) ? content.value : `'${content.value}`;
  if (content.kind === "error") return content.value;
  const shown = shownText(content, numberFormat) ?? "";
  // Percentages and dates are typed as they are shown, unless that loses digits.
  return isRead(shown, numberFormat, content) ? shown : String(content.value).toUpperCase();
}

/** Whether protection lets a person change a cell. */
export function isEditable(book: Book, sheet: HostSheet, row: number, column: number): boolean {
  try {
    checkContents(book, sheet, cellRect(row, column));
    return true;
  } catch {
    return false;
  }
}
