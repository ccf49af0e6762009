import { checkOption } from "./access";
import type { Book } from "./book";
import { BLANK } from "./cell";
import type { HostSheet } from "./hostSheet";
import { boundsOf, cellsOf, intersection, type Rect, sizeOf } from "./rect";

function mergeOne(book: Book, sheet: HostSheet, rect: Rect): void {
  const touching = sheet.merges.filter((merge) => intersection(merge, rect));
  const whole = touching.reduce(boundsOf, rect);
  if (sizeOf(whole).cells === 1) return;
  const kept = [...cellsOf(whole)].find(({ row, column }) => sheet.content(row, column).kind !== "blank");
  const content = kept ? sheet.content(kept.row, kept.column) : BLANK;
  for (const { row, column } of cellsOf(whole)) {
    if (sheet.content(row, column).kind !== "blank") book.setContent(sheet, row, column, BLANK);
  }
  if (content.kind !== "blank") book.setContent(sheet, whole.top, whole.left, content);
  sheet.merges = [...sheet.merges.filter((merge) => !touching.includes(merge)), whole];
}

/**
 * Merges cells, all together or each row for itself. The first content stays.
 * @throws HostError where protection forbids it.
 */
export function mergeCells(book: Book, sheet: HostSheet, rect: Rect, across: boolean): void {
  checkOption(book, sheet, null);
  if (!across) {
    mergeOne(book, sheet, rect);
    return;
  }
  for (let row = rect.top; row <= rect.bottom; row += 1) mergeOne(book, sheet, { ...rect, top: row, bottom: row });
}

/** Takes apart every merged area that a rectangle touches. */
export function unmergeCells(book: Book, sheet: HostSheet, rect: Rect): void {
  checkOption(book, sheet, null);
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, rect));
}
