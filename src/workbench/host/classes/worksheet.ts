import { integerOf, textOf, truthOf } from "../arguments";
import { HostError } from "../hostError";
import { hostObject, type HostClass, type HostContext, type HostObject } from "../hostClass";
import type { HostSheet } from "../model/hostSheet";
import { HostAreas, HostRange } from "../model/hostRange";
import { locate } from "../model/locate";
import { cellRect, LAST_ROW, type Rect, WHOLE } from "../model/rect";
import { activate, deleteSheet, moveSheet, renameSheet, setVisibility } from "../model/sheetList";
import { registrations } from "./registrations";

/** Excel takes no longer list of addresses. */
const ADDRESS_LIMIT = 8_192;

function rangeObject(sheet: HostSheet, rect: Rect): HostObject {
  return hostObject("Range", new HostRange(sheet, rect));
}

function addressed(sheet: HostSheet, address: unknown, { book, sabotage }: HostContext): HostObject {
  if (address === undefined || address === null) return rangeObject(sheet, WHOLE);
  const rect = locate(book, sheet, textOf(address));
  const shift = sabotage.shiftAddresses && rect.bottom < LAST_ROW ? 1 : 0;
  return rangeObject(sheet, { ...rect, top: rect.top + shift, bottom: rect.bottom + shift });
}

function areas(sheet: HostSheet, address: unknown, { book }: HostContext): HostObject {
  const text = address === undefined || address === null ? "" : textOf(address);
  if (text.length > ADDRESS_LIMIT) throw new HostError("InvalidArgument");
  const rects = text === "" ? [WHOLE] : text.split(",").map((part) => locate(book, sheet, part.trim()));
  return hostObject("RangeAreas", new HostAreas(rects.map((rect) => new HostRange(sheet, rect))));
}

function used(sheet: HostSheet, valuesOnly: unknown): HostObject | null {
  const rect = sheet.usedRect(valuesOnly === true);
  return rect && rangeObject(sheet, rect);
}

/** A worksheet. */
export const worksheet: HostClass<HostSheet> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Name: { get: ({ name }) => name, set: (sheet, value, { book }) => renameSheet(book, sheet, textOf(value)) },
    Position: {
      get: (sheet, { book }) => book.sheets.indexOf(sheet),
      set: (sheet, value, { book }) => moveSheet(book, sheet, value),
    },
    Visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value, { book }) => setVisibility(book, sheet, value),
    },
    TabColor: {
      get: ({ tabColor }) => tabColor,
      set: (sheet, value) => {
        sheet.tabColor = textOf(value).toUpperCase();
      },
    },
    ShowGridlines: { get: ({ showGridlines }) => showGridlines },
    ShowHeadings: { get: ({ showHeadings }) => showHeadings },
    // The client sets these two under other names than it reads them by.
    Gridlines: {
      set: (sheet, value) => {
        sheet.showGridlines = truthOf(value);
      },
    },
    Headings: {
      set: (sheet, value) => {
        sheet.showHeadings = truthOf(value);
      },
    },
  },
  navigations: {
    FreezePanes: (sheet) => hostObject("WorksheetFreezePanes", sheet),
    HorizontalPageBreaks: (sheet) => hostObject("PageBreakCollection", { sheet, axis: "row" }),
    Names: (sheet) => hostObject("NamedItemCollection", { sheet }),
    PageLayout: (sheet) => hostObject("PageLayout", sheet),
    Protection: (sheet) => hostObject("WorksheetProtection", sheet),
    VerticalPageBreaks: (sheet) => hostObject("PageBreakCollection", { sheet, axis: "column" }),
  },
  objects: {
    GetCell: (sheet, [row, column]) => rangeObject(sheet, cellRect(integerOf(row), integerOf(column))),
    GetRange: (sheet, [address], context) => addressed(sheet, address, context),
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) => {
      const [top, left] = [integerOf(row), integerOf(column)];
      return rangeObject(sheet, { top, left, bottom: top + integerOf(rows) - 1, right: left + integerOf(columns) - 1 });
    },
    GetRanges: (sheet, [address], context) => areas(sheet, address, context),
    GetUsedRange: (sheet, [valuesOnly]) => used(sheet, valuesOnly) ?? rangeObject(sheet, cellRect(0, 0)),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => used(sheet, valuesOnly),
  },
  methods: {
    Activate: (sheet, _args, { book }) => activate(book, sheet),
    Calculate: () => null,
    Delete: (sheet, _args, { book }) => deleteSheet(book, sheet),
    ...registrations<HostSheet>(
      ["changed", "activated", "deactivated", "selection", "protection", "renamed"],
      ({ id }) => id,
    ),
  },
};
