import { HostError } from "../hostError";
import { checkContents } from "./access";
import type { Book } from "./book";
import { BLANK } from "./cell";
import type { ChangeSource } from "./change";
import type { HostSheet } from "./hostSheet";
import type { Typed } from "./literals";
import { cellRect, intersection, sizeOf, type Rect } from "./rect";

/** What goes into one cell; null leaves it as it is. */
export type Writing = Typed | null;

/** Whether a cell is the hidden part of a merged area, which takes no content. */
function isCovered(sheet: HostSheet, row: number, column: number): boolean {
  const merge = sheet.mergeAt(row, column);
  return merge !== null && (merge.top !== row || merge.left !== column);
}

function writeCell(book: Book, sheet: HostSheet, row: number, column: number, typed: Typed): void {
  if (isCovered(sheet, row, column)) return;
  const { numberFormat } = typed;
  if (numberFormat && sheet.format(row, column).numberFormat === "General") {
    sheet.change(row, column, { format: { ...sheet.cell(row, column).format, numberFormat } });
  }
  book.setContent(sheet, row, column, typed.content);
}

/**
 * Writes a block of contents, all or nothing.
 * @throws HostError where protection forbids it or a formula is refused.
 */
export function writeBlock(
  book: Book,
  sheet: HostSheet,
  rect: Rect,
  block: readonly (readonly Writing[])[],
  source: ChangeSource = "api",
): void {
  const writings = block.flatMap((line, r) =>
    line.flatMap((typed, c) => (typed ? [{ row: rect.top + r, column: rect.left + c, typed }] : [])),
  );
  for (const { row, column, typed } of writings) {
    checkContents(book, sheet, cellRect(row, column));
    book.checkFormula(typed.content);
  }
  if (writings.length === 0) return;
  const isSingle = sizeOf(rect).cells === 1;
  const before = isSingle ? book.resultOf(sheet, rect.top, rect.left) : undefined;
  for (const { row, column, typed } of writings) writeCell(book, sheet, row, column, typed);
  edited(book, sheet, rect, source, before ? { before } : {});
}

/** Tells that cells were edited. */
export function edited(
  book: Book,
  sheet: HostSheet,
  rect: Rect,
  source: ChangeSource,
  details: { readonly before?: ReturnType<Book["resultOf"]>; readonly changeType?: string } = {},
): void {
  const shown = { changeType: "RangeEdited", shiftDirection: "None", ...details };
  book.emit({ kind: "edited", sheet, rect, source, ...shown });
}

/** What `Range.clear` takes away. */
export type ClearKind = "All" | "Contents" | "Formats";

function isClearKind(kind: unknown): kind is ClearKind {
  return kind === "All" || kind === "Contents" || kind === "Formats";
}

/**
 * Clears cells. Validation goes with "All".
 * @throws HostError where protection forbids it.
 */
export function clearCells(book: Book, sheet: HostSheet, rect: Rect, kind: unknown): void {
  if (!isClearKind(kind)) throw new HostError("InvalidArgument");
  const used = sheet.usedRect(false);
  const touched = used && intersection(used, rect);
  checkContents(book, sheet, touched ?? rect);
  for (const { row, column, cell } of sheet.placedIn(rect)) {
    if (kind !== "Formats" && cell.content.kind !== "blank") book.setContent(sheet, row, column, BLANK);
    if (kind !== "Contents") sheet.change(row, column, { format: {} });
    if (kind === "All") sheet.change(row, column, { validation: null });
  }
  if (kind !== "Contents") sheet.merges = sheet.merges.filter((merge) => !intersection(merge, rect));
  if (kind !== "Formats") edited(book, sheet, rect, "api");
}
