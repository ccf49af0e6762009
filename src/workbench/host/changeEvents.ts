import { EVENT, type EventHub, WORKBOOK_TARGET } from "./eventHub";
import { hostObject, type HostObject } from "./hostClass";
import type { Book } from "./model/book";
import { plainValue, valueTypeOf } from "./model/cell";
import type { BookChange } from "./model/change";
import { HostRange } from "./model/hostRange";
import { areaText } from "./model/rect";
import type { References } from "./references";

type Edited = Extract<BookChange, { kind: "edited" }>;

function details(book: Book, { before, sheet, rect }: Edited): Record<string, unknown> {
  if (!before) return {};
  const after = book.resultOf(sheet, rect.top, rect.left);
  return {
    valueBefore: plainValue(before),
    valueAfter: plainValue(after),
    valueTypeBefore: valueTypeOf(before),
    valueTypeAfter: valueTypeOf(after),
  };
}

function editedArgs(book: Book, references: References<HostObject>, change: Edited): Record<string, unknown> {
  const { sheet, rect, changeType, shiftDirection, source } = change;
  return {
    worksheetId: sheet.id,
    address: areaText(rect),
    changeType,
    shiftDirection,
    source: "Local",
    triggerSource: source === "api" ? "ThisLocalAddin" : "Unknown",
    // A range of its own: the client removes the reference when it is done with it.
    referenceId: references.keep(hostObject("Range", new HostRange(sheet, rect))),
    ...details(book, change),
  };
}

/** Turns a change of the workbook into the events that Excel raises for it. */
export function raiseEvents(
  book: Book,
  events: EventHub,
  references: References<HostObject>,
  change: BookChange,
): void {
  const { sheet } = change;
  const worksheetId = sheet.id;
  const both = [worksheetId, WORKBOOK_TARGET];
  const source = "Local";
  switch (change.kind) {
    case "edited":
      events.raise(EVENT.changed, both, () => editedArgs(book, references, change));
      return;
    case "added":
    case "deleted":
      events.raise(EVENT[change.kind], [WORKBOOK_TARGET], () => ({ worksheetId, source }));
      return;
    case "activated":
    case "deactivated":
      events.raise(EVENT[change.kind], both, () => ({ worksheetId }));
      return;
    case "renamed":
      events.raise(EVENT.renamed, both, () => ({
        worksheetId,
        source,
        nameBefore: change.before,
        nameAfter: sheet.name,
      }));
      return;
    case "protected":
      events.raise(EVENT.protection, both, () => ({ worksheetId, source, isProtected: sheet.protection !== null }));
      return;
    case "selected":
      events.raise(EVENT.selection, both, () => ({ worksheetId, address: areaText(change.rect) }));
  }
}
