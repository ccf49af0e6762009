import { HostError, type HostObject } from "../hostObject";
import type { HostName } from "../hostWorkbook";
import type { HostSession } from "../session";
import { worksheet } from "./worksheet";

function worksheets(session: HostSession): HostObject {
  const { book } = session;
  const find = (key: unknown) => {
    const sheet = book.find(String(key));
    return sheet && worksheet(session, sheet);
  };
  return {
    type: "WorksheetCollection",
    items: () => book.sheets.map((sheet) => worksheet(session, sheet)),
    indexer: (key) => {
      const found = find(key);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    methods: {
      Add: (name) => worksheet(session, book.addSheet(String(name))),
      GetItemOrNullObject: find,
    },
  };
}

function namedItem(defined: HostName): HostObject {
  return {
    type: "NamedItem",
    identity: { _Id: defined.name },
    scalars: {
      Name: { get: () => defined.name },
      Formula: { get: () => defined.formula },
      Visible: { get: () => defined.visible, set: (value) => (defined.visible = value === true) },
    },
  };
}

function addressOf(target: unknown): string {
  const address = (target as HostObject | null)?.scalars?.["Address"]?.get?.();
  if (typeof address !== "string") throw new HostError("InvalidArgument");
  const at = address.lastIndexOf("!") + 1;
  return `=${address.slice(0, at)}${address.slice(at).replaceAll(/([A-Z]+)(\d+)/gu, "$$$1$$$2")}`;
}

function names({ book }: HostSession): HostObject {
  return {
    type: "NamedItemCollection",
    items: () => book.names.map(namedItem),
    methods: {
      Add: (name, target) => {
        if (book.names.some((known) => known.name === name)) throw new HostError("InvalidArgument");
        const defined = { name: String(name), formula: addressOf(target), visible: true };
        book.names.push(defined);
        return namedItem(defined);
      },
    },
  };
}

/** The workbook: where every path begins. */
export function workbook(session: HostSession): HostObject {
  return {
    type: "Workbook",
    links: {
      Worksheets: () => worksheets(session),
      Names: () => names(session),
      Protection: () => ({
        type: "WorkbookProtection",
        scalars: { Protected: { get: () => session.book.isProtected } },
      }),
      Application: () => ({
        type: "Application",
        methods: { SuspendScreenUpdatingUntilNextSync: () => null },
      }),
    },
    methods: { _RemoveReference: () => null },
  };
}
