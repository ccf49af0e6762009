import { HostError } from "../hostError";
import { activate } from "./sheetList";
import type { Book } from "./book";
import type { HostSheet } from "./hostSheet";
import type { Rect } from "./rect";

/** Selects cells and shows their sheet. */
export function selectCells(book: Book, sheet: HostSheet, rect: Rect): void {
  if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
  activate(book, sheet);
  book.selection = { sheet, rect };
  book.emit({ kind: "selected", sheet, rect });
}
