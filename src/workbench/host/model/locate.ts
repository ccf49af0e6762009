import { HostError } from "../hostError";
import type { Book } from "./book";
import type { HostSheet } from "./hostSheet";
import { rangeOfName } from "./names";
import { parseArea, type Rect } from "./rect";

function rectOfName(book: Book, sheet: HostSheet, text: string): Rect | null {
  const name = book.names.lookUp(text, sheet.number);
  const reference = name && rangeOfName(name);
  if (!reference) return null;
  const home = reference.sheet === null ? sheet : book.sheet(reference.sheet);
  return home === sheet ? reference.rect : null;
}

/**
 * Finds the cells that an address on a sheet names: A1 notation, with or without the sheet, or a defined name.
 * @throws HostError for an address that names nothing on this sheet.
 */
export function locate(book: Book, sheet: HostSheet, address: string): Rect {
  const [, quoted, plain, rest = ""] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/u.exec(address) ?? [];
  const named = quoted?.replaceAll("''", "'") ?? plain;
  const isHere = named === undefined || book.sheet(named) === sheet;
  const rect = isHere ? (parseArea(rest) ?? rectOfName(book, sheet, rest)) : null;
  if (!rect) throw new HostError("InvalidArgument");
  return rect;
}
