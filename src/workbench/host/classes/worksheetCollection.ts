import { optionalText, textOf } from "../arguments";
import { WORKBOOK_TARGET } from "../eventHub";
import { HostError } from "../hostError";
import { hostObject, type HostClass } from "../hostClass";
import type { Book } from "../model/book";
import { addSheet } from "../model/sheetList";
import { registrations } from "./registrations";

function listed(book: Book, visibleOnly: unknown): Book["sheets"] {
  return visibleOnly === true ? book.sheets.filter(({ visibility }) => visibility === "Visible") : book.sheets;
}

/** `workbook.worksheets`. */
export const worksheetCollection: HostClass<Book> = {
  objects: {
    Add: (book, [name]) => hostObject("Worksheet", addSheet(book, optionalText(name))),
    GetActiveWorksheet: (book) => hostObject("Worksheet", book.active),
    GetItemOrNullObject: (book, [key]) => {
      const sheet = book.sheet(textOf(key));
      return sheet ? hostObject("Worksheet", sheet) : null;
    },
    GetFirst: (book, [visibleOnly]) => {
      const [first] = listed(book, visibleOnly);
      return first ? hostObject("Worksheet", first) : null;
    },
    GetLast: (book, [visibleOnly]) => {
      const last = listed(book, visibleOnly).at(-1);
      return last ? hostObject("Worksheet", last) : null;
    },
  },
  methods: {
    GetCount: (book, [visibleOnly]) => listed(book, visibleOnly).length,
    ...registrations<Book>(
      ["changed", "activated", "deactivated", "added", "deleted", "selection", "protection", "renamed"],
      () => WORKBOOK_TARGET,
    ),
  },
  item: (book, key) => {
    const sheet = book.sheet(textOf(key));
    if (!sheet) throw new HostError("ItemNotFound");
    return hostObject("Worksheet", sheet);
  },
  items: ({ sheets }) => sheets.map((sheet) => hostObject("Worksheet", sheet)),
};
