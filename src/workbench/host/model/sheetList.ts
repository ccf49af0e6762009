import { HostError } from "../hostError";
import { checkStructure } from "./access";
import type { Book } from "./book";
import type { HostSheet } from "./hostSheet";
import { cellRect } from "./rect";

function checkName(book: Book, name: string, own?: HostSheet): void {
  const isValid = name !== "" && name.length <= 31 && !/[:\\/?*[\]]|^'|'$/u.test(name);
  if (!isValid) throw new HostError("InvalidArgument");
  const taken = book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (taken && taken !== own) throw new HostError("ItemAlreadyExists");
}

function freeName(book: Book): string {
  for (let number = book.sheets.length + 1; ; number += 1) {
    if (!book.sheet(`Sheet${number}`)) return `Sheet${number}`;
  }
}

/**
 * Adds a sheet at the end.
 * @throws HostError for a bad or taken name.
 */
export function addSheet(book: Book, name: string | null): HostSheet {
  checkStructure(book);
  const chosen = name ?? freeName(book);
  checkName(book, chosen);
  const sheet = book.addSheet(chosen);
  book.emit({ kind: "added", sheet });
  return sheet;
}

/** Renames a sheet; formulas follow. */
export function renameSheet(book: Book, sheet: HostSheet, name: string): void {
  checkStructure(book);
  checkName(book, name, sheet);
  const before = sheet.name;
  if (before === name) return;
  sheet.name = name;
  const wanted = before.toLowerCase();
  book.mapReferences((reference) =>
    reference.sheet?.toLowerCase() === wanted ? { ...reference, sheet: name } : reference,
  );
  book.emit({ kind: "renamed", sheet, before });
}

function visibleOthers(book: Book, sheet: HostSheet): HostSheet[] {
  return book.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
}

/** Shows or hides a sheet; the last visible one stays. */
export function setVisibility(book: Book, sheet: HostSheet, visibility: unknown): void {
  checkStructure(book);
  if (visibility !== "Visible" && visibility !== "Hidden" && visibility !== "VeryHidden") {
    throw new HostError("InvalidArgument");
  }
  const [other] = visibleOthers(book, sheet);
  if (visibility !== "Visible" && !other) throw new HostError("InvalidOperation");
  sheet.visibility = visibility;
  if (visibility !== "Visible" && book.active === sheet && other) activate(book, other);
}

/** Deletes a sheet; references to it become errors. */
export function deleteSheet(book: Book, sheet: HostSheet): void {
  checkStructure(book);
  const [other] = visibleOthers(book, sheet);
  if (sheet.visibility === "VeryHidden" || !other) throw new HostError("InvalidOperation");
  if (book.active === sheet) activate(book, other);
  book.sheets = book.sheets.filter((item) => item !== sheet);
  sheet.isDeleted = true;
  book.names.deleteScope(sheet.number);
  const gone = sheet.name.toLowerCase();
  book.mapReferences((reference) => (reference.sheet?.toLowerCase() === gone ? null : reference));
  book.emit({ kind: "deleted", sheet });
}

/** Puts a sheet's tab elsewhere. */
export function moveSheet(book: Book, sheet: HostSheet, position: unknown): void {
  checkStructure(book);
  const isPlace = typeof position === "number" && Number.isInteger(position);
  if (!isPlace || position < 0 || position >= book.sheets.length) throw new HostError("InvalidArgument");
  const others = book.sheets.filter((item) => item !== sheet);
  book.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
}

/** Shows a sheet. */
export function activate(book: Book, sheet: HostSheet): void {
  if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
  const before = book.active;
  if (before === sheet) return;
  book.selection = { sheet, rect: cellRect(0, 0) };
  book.emit({ kind: "deactivated", sheet: before });
  book.emit({ kind: "activated", sheet });
}
