import type { Area } from "../area";
import { HostError, keptScalars, type HostObject } from "../hostObject";
import type { HostSheet } from "../hostSheet";
import type { HostSession } from "../session";
import { range, rangeAt } from "./range";

const PAGE = [
  "PaperSize",
  "Orientation",
  "CenterHorizontally",
  "Zoom",
  "TopMargin",
  "BottomMargin",
  "LeftMargin",
  "RightMargin",
  "HeaderMargin",
  "FooterMargin",
];

function usedArea(sheet: HostSheet): Area | null {
  if (sheet.written.size === 0) return null;
  const cells = [...sheet.written].map((key) => key.split(",").map(Number) as [number, number]);
  const [rows, columns] = [cells.map(([row]) => row), cells.map(([, column]) => column)];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

function protection(sheet: HostSheet): HostObject {
  return {
    type: "WorksheetProtection",
    scalars: { Protected: { get: () => sheet.isProtected } },
    methods: {
      Protect: (_options, password) => {
        if (sheet.isProtected) throw new HostError("AccessDenied");
        sheet.isProtected = true;
        sheet.password = typeof password === "string" ? password : null;
        return null;
      },
      Unprotect: (password) => {
        const given = typeof password === "string" ? password : null;
        if (!sheet.isProtected || sheet.password !== given) throw new HostError("AccessDenied");
        sheet.isProtected = false;
        return null;
      },
    },
  };
}

function pageLayout(sheet: HostSheet): HostObject {
  const keep = (name: string) => (value: unknown) => {
    sheet.bag.set(`page.${name}`, value);
    return null;
  };
  return {
    type: "PageLayout",
    scalars: keptScalars(sheet.bag, "page.", PAGE),
    methods: { SetPrintArea: keep("PrintArea"), SetPrintTitleRows: keep("PrintTitleRows") },
    links: {
      HeadersFooters: () => ({
        type: "HeaderFooterGroup",
        links: {
          DefaultForAllPages: () => ({
            type: "HeaderFooter",
            scalars: keptScalars(sheet.bag, "page.", ["CenterFooter"]),
          }),
        },
      }),
    },
  };
}

function freezePanes(sheet: HostSheet): HostObject {
  return {
    type: "WorksheetFreezePanes",
    methods: {
      FreezeRows: (count) => {
        sheet.bag.set("frozenRows", count);
        return null;
      },
    },
  };
}

/** A worksheet. */
export function worksheet(session: HostSession, sheet: HostSheet): HostObject {
  const { book } = session;
  return {
    type: "Worksheet",
    identity: { Id: sheet.id },
    scalars: {
      Id: { get: () => sheet.id },
      Name: { get: () => sheet.name, set: (name) => book.renameSheet(sheet, String(name)) },
      Visibility: { get: () => sheet.visibility, set: (value) => (sheet.visibility = String(value)) },
      Position: { get: () => book.sheets.indexOf(sheet) },
    },
    links: {
      Protection: () => protection(sheet),
      PageLayout: () => pageLayout(sheet),
      FreezePanes: () => freezePanes(sheet),
    },
    methods: {
      GetRange: (address) => rangeAt(session, sheet, address),
      GetRanges: (addresses) => rangeAt(session, sheet, addresses),
      GetUsedRangeOrNullObject: () => {
        const area = usedArea(sheet);
        return area && range({ session, sheet, areas: [area] });
      },
      Activate: () => {
        if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
        book.selection = sheet.name;
        return null;
      },
      Delete: () => {
        book.deleteSheet(sheet);
        return null;
      },
    },
  };
}
