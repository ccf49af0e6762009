import { initSync, Model } from "@ironcalc/wasm";
import { readFileSync } from "node:fs";
import { ExcelHost } from "../../../src/workbench/embeddedExcel/excelHost";
import { HostWorkbook } from "../../../src/workbench/embeddedExcel/hostWorkbook";
import { BridgeWire } from "../../../src/workbench/embeddedExcel/nativeBridge";

const wire = new BridgeWire();

/** The few things of a page that the client looks for while it loads. */
function standInForPage(): void {
  const page = { href: "https://localhost/", hash: "", search: "", hostname: "localhost", protocol: "https:" };
  const nothing = () => undefined;
  Object.assign(globalThis, {
    window: globalThis,
    document: { getElementById: () => null, getElementsByTagName: () => [], addEventListener: nothing, location: page },
    location: page,
    addEventListener: nothing,
    sessionStorage: { getItem: () => null, setItem: nothing, removeItem: nothing },
    localStorage: { getItem: () => null, setItem: nothing, removeItem: nothing },
    _richApiNativeBridge: wire.bridge,
  });
  Object.defineProperty(globalThis, "navigator", { value: { userAgent: "Node" }, configurable: true });
}

let loaded = false;

/** Loads the real Office.js client once, over our bridge, and the calculation engine. */
function load(): void {
  if (loaded) return;
  loaded = true;
  initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
  standInForPage();
  const client = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  // Evaluated in this realm, so that its arrays and dates are the test's own.
  (0, eval)(readFileSync(client, "utf8"));
}

/** A fresh Excel in memory with the real client connected to it. */
export function openExcel(): { host: ExcelHost; wire: BridgeWire } {
  load();
  const host = new ExcelHost(new HostWorkbook(new Model("book", "en", "UTC", "en")));
  wire.connect(host);
  return { host, wire };
}
