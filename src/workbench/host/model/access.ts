import { HostError } from "../hostError";
import type { Book } from "./book";
import type { HostSheet } from "./hostSheet";
import { intersection, sizeOf, type Rect } from "./rect";

/** Whether a sheet's protection is in force. */
export function isGuarded(book: Book, sheet: HostSheet): boolean {
  return sheet.protection !== null && !book.ignoresProtection;
}

/** Whether every cell of a rectangle is unlocked. */
function isUnlocked(sheet: HostSheet, rect: Rect): boolean {
  const used = sheet.usedRect(false);
  const touched = used && intersection(used, rect);
  // Beyond what is touched everything is locked, unless a whole row or column was unlocked.
  if (!touched || sizeOf(touched).cells < sizeOf(rect).cells) {
    if (sizeOf(rect).cells > 10_000) return false;
  }
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      if (sheet.format(row, column).locked) return false;
    }
  }
  return true;
}

/** @throws HostError where protection forbids new contents. */
export function checkContents(book: Book, sheet: HostSheet, rect: Rect): void {
  if (isGuarded(book, sheet) && !isUnlocked(sheet, rect)) throw new HostError("AccessDenied");
}

/**
 * Checks what protection can allow by an option, such as "allowFormatCells"; null: nothing allows it.
 * @throws HostError where protection forbids it.
 */
export function checkOption(book: Book, sheet: HostSheet, option: string | null): void {
  if (!isGuarded(book, sheet)) return;
  if (option === null || sheet.protection?.options[option] !== true) throw new HostError("AccessDenied");
}

/** @throws HostError where the workbook's structure is protected. */
export function checkStructure(book: Book): void {
  if (book.structure !== null && !book.ignoresProtection) throw new HostError("AccessDenied");
}

/**
 * Protects a sheet.
 * @throws HostError when it is protected already.
 */
export function protectSheet(
  book: Book,
  sheet: HostSheet,
  options: Readonly<Record<string, unknown>>,
  password: string | null,
): void {
  if (sheet.protection) throw new HostError("AccessDenied");
  sheet.protection = { options, password };
  book.emit({ kind: "protected", sheet });
}

/**
 * Takes a sheet's protection off.
 * @throws HostError when there is none, or for a wrong password.
 */
export function unprotectSheet(book: Book, sheet: HostSheet, password: string | null): void {
  const { protection } = sheet;
  if (!protection) throw new HostError("AccessDenied");
  if (protection.password !== null && protection.password !== password) throw new HostError("AccessDenied");
  sheet.protection = null;
  book.emit({ kind: "protected", sheet });
}
