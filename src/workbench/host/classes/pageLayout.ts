import { areasOf, integerOf, numberOf, rangeOf, recordOf, textOf, truthOf } from "../arguments";
import { HostError } from "../hostError";
import { hostObject, type HostClass, type HostContext, type HostObject, type Scalar } from "../hostClass";
import { HostAreas, HostRange } from "../model/hostRange";
import type { HostSheet } from "../model/hostSheet";
import { locate } from "../model/locate";
import type { Page } from "../model/page";
import { isWholeColumns, isWholeRows, type Rect } from "../model/rect";

type KeyOf<Kind> = { [Key in keyof Page]: Page[Key] extends Kind ? Key : never }[keyof Page];

function margin(key: KeyOf<number>): Scalar<HostSheet> {
  return {
    get: ({ page }) => page[key],
    set: ({ page }, value) => {
      if (numberOf(value) < 0) throw new HostError("InvalidArgument");
      page[key] = numberOf(value);
    },
  };
}

function flag(key: KeyOf<boolean>): Scalar<HostSheet> {
  return {
    get: ({ page }) => page[key],
    set: ({ page }, value) => {
      page[key] = truthOf(value);
    },
  };
}

function oneOf(key: "orientation" | "paperSize", allowed: readonly string[]): Scalar<HostSheet> {
  return {
    get: ({ page }) => page[key],
    set: ({ page }, value) => {
      if (!allowed.includes(textOf(value))) throw new HostError("InvalidArgument");
      page[key] = textOf(value);
    },
  };
}

const PAPERS = ["Letter", "Legal", "Tabloid", "A3", "A4", "A4Small", "A5", "B4", "B5"];

function setZoom({ page }: HostSheet, value: unknown): void {
  const given = Object.entries(recordOf(value)).filter(([, number]) => number !== null && number !== undefined);
  const isSound = given.every(
    ([name, number]) => ["scale", "horizontalFitToPages", "verticalFitToPages"].includes(name) && integerOf(number) > 0,
  );
  const zoom = Object.fromEntries(given);
  const isMixed = "scale" in zoom && given.length > 1;
  const scale = zoom["scale"];
  const isOutside = typeof scale === "number" && (scale < 10 || scale > 400);
  if (!isSound || isMixed || isOutside) throw new HostError("InvalidArgument");
  page.zoom = zoom;
}

function rectsOf(sheet: HostSheet, value: unknown, { book }: HostContext): readonly Rect[] {
  const given = rangeOf(value)?.rects ?? areasOf(value)?.rects;
  return (
    given ??
    textOf(value)
      .split(",")
      .map((address) => locate(book, sheet, address.trim()))
  );
}

function titles(sheet: HostSheet, value: unknown, context: HostContext, isWhole: (rect: Rect) => boolean): Rect {
  const [rect, ...others] = rectsOf(sheet, value, context);
  if (!rect || others.length > 0 || !isWhole(rect)) throw new HostError("InvalidArgument");
  return rect;
}

function rangeObject(sheet: HostSheet, rect: Rect | null): HostObject | null {
  return rect && hostObject("Range", new HostRange(sheet, rect));
}

/** How a sheet is printed. */
export const pageLayout: HostClass<HostSheet> = {
  scalars: {
    Orientation: oneOf("orientation", ["Portrait", "Landscape"]),
    PaperSize: oneOf("paperSize", PAPERS),
    Zoom: { get: ({ page }) => page.zoom, set: setZoom },
    CenterHorizontally: flag("centerHorizontally"),
    CenterVertically: flag("centerVertically"),
    BlackAndWhite: flag("blackAndWhite"),
    PrintGridlines: flag("printGridlines"),
    PrintHeadings: flag("printHeadings"),
    LeftMargin: margin("leftMargin"),
    RightMargin: margin("rightMargin"),
    TopMargin: margin("topMargin"),
    BottomMargin: margin("bottomMargin"),
    HeaderMargin: margin("headerMargin"),
    FooterMargin: margin("footerMargin"),
  },
  navigations: { HeadersFooters: (sheet) => hostObject("HeaderFooterGroup", sheet) },
  objects: {
    GetPrintAreaOrNullObject: (sheet) => {
      const areas = sheet.page.printArea.map((rect) => new HostRange(sheet, rect));
      return areas.length === 0 ? null : hostObject("RangeAreas", new HostAreas(areas));
    },
    GetPrintTitleColumnsOrNullObject: (sheet) => rangeObject(sheet, sheet.page.titleColumns),
    GetPrintTitleRowsOrNullObject: (sheet) => rangeObject(sheet, sheet.page.titleRows),
  },
  methods: {
    SetPrintArea: (sheet, [area], context) => {
      sheet.page.printArea = rectsOf(sheet, area, context);
    },
    SetPrintTitleColumns: (sheet, [columns], context) => {
      sheet.page.titleColumns = titles(sheet, columns, context, isWholeColumns);
    },
    SetPrintTitleRows: (sheet, [rows], context) => {
      sheet.page.titleRows = titles(sheet, rows, context, isWholeRows);
    },
  },
};
