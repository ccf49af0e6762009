import { textOf } from "../arguments";
import { HostError } from "../hostError";
import { hostObject, type Arguments, type HostClass, type HostContext, type HostObject } from "../hostClass";
import type { Book } from "../model/book";
import { cellRect } from "../model/rect";
import { HostRange } from "../model/hostRange";

/** A range of its own, so that its clean-up does not end the event's reference. */
function eventRange([id]: Arguments, { references }: HostContext): HostObject | null {
  const kept = references.get(textOf(id))?.subject;
  return kept instanceof HostRange ? hostObject("Range", new HostRange(kept.sheet, kept.rect)) : null;
}

/** `context.workbook`. */
export const workbook: HostClass<Book> = {
  scalars: { Name: { get: () => "Book1.xlsx" }, ReadOnly: { get: () => false } },
  navigations: {
    Application: (book) => hostObject("Application", book),
    Names: () => hostObject("NamedItemCollection", { sheet: null }),
    Protection: (book) => hostObject("WorkbookProtection", book),
    Worksheets: (book) => hostObject("WorksheetCollection", book),
    _Runtime: (book) => hostObject("Runtime", book),
  },
  objects: {
    GetActiveCell: ({ selection: { sheet, rect } }) =>
      hostObject("Range", new HostRange(sheet, cellRect(rect.top, rect.left))),
    GetSelectedRange: ({ selection: { sheet, rect } }) => hostObject("Range", new HostRange(sheet, rect)),
    _GetRangeForEventByReferenceId: (_book, args, context) => {
      const range = eventRange(args, context);
      if (!range) throw new HostError("ItemNotFound");
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_book, args, context) => eventRange(args, context),
  },
  methods: {
    _GetReferenceCount: (_book, _args, { references }) => references.count,
    _RemoveAllReferences: (_book, _args, { references }) => references.clear(),
    _RemoveReference: (_book, [id], { references }) => references.remove(textOf(id)),
  },
};
