import { initSync, Model } from "@ironcalc/wasm";
import { readFileSync } from "node:fs";
import { ExcelHost, type ExcelHostOptions } from "../../src/workbench/host/excelHost";
import { HostWorkbook, type EngineModel } from "../../src/workbench/host/hostWorkbook";
import { connectNativeBridge, type BridgeConnection, type BridgeTarget } from "../../src/workbench/host/nativeBridge";

/** The namespaces that the client's script defines, and the bridge it talks over. */
export interface ExcelClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly bridge: BridgeConnection;
}

type Script = (page: object) => Pick<ExcelClient, "Excel" | "OfficeExtension">;

/** The script, and the variables of its outermost level, which in a page are members of the window. */
interface Loaded {
  readonly run: Script;
  readonly variables: readonly string[];
}

let loaded: Loaded | null = null;

/** The text of the client's script. */
export function clientSource(): string {
  return readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"), "utf8");
}

/**
 * The script as a function of this realm, so that its arrays and dates are the test's own. What it looks for in the
 * global scope it finds in a page of its own, so that several clients live side by side.
 */
function clientScript(): Loaded {
  if (loaded) return loaded;
  const source = clientSource();
  const variables = Array.from(source.matchAll(/^var (\w+)/gmu), ([, name = ""]) => name);
  const body = `with (page) {\n${source}\nreturn { Excel, OfficeExtension };\n}`;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  loaded = { run: new Function("page", body) as Script, variables };
  return loaded;
}

/** The few things of a page that the script looks for while it is evaluated. */
function standInPage(): BridgeTarget & Record<string, unknown> {
  const nothing = () => undefined;
  const location = { href: "https://localhost/", hash: "", search: "", hostname: "localhost", protocol: "https:" };
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  return {
    addEventListener: nothing,
    document: { getElementById: () => null, getElementsByTagName: () => [], addEventListener: nothing, location },
    location,
    navigator: { userAgent: "Node" },
    sessionStorage: storage,
    localStorage: storage,
  };
}

/** Lets the client ask which requirement sets there are. The script makes an `Office` of its own, without a context. */
function advertise(page: Record<string, unknown>, host: ExcelHost): void {
  const requirements = { isSetSupported: (name: string, version: string) => host.isSetSupported(name, version) };
  page["Office"] = { ...(page["Office"] as object | undefined), context: { requirements } };
}

/** Loads the real Office.js client, unmodified, and connects it to a host. Each call gives a client of its own. */
export function loadExcelClient(host: ExcelHost): Promise<ExcelClient> {
  const page = standInPage();
  const bridge = connectNativeBridge(host, page);
  const { run, variables } = clientScript();
  Object.assign(page, Object.fromEntries(variables.map((name) => [name, page[name]])), { window: page });
  const { Excel, OfficeExtension } = run(page);
  advertise(page, host);
  const { CommonUtility, Utility } = OfficeExtension as unknown as { CommonUtility: object; Utility: object };
  // The client then refuses by itself what is above the advertised level.
  Object.assign(CommonUtility, { _doApiNotSupportedCheck: true });
  // Cleaning up is then part of Excel.run, and no test ends before it.
  Object.assign(Utility, { _synchronousCleanup: true });
  return Promise.resolve({ Excel, OfficeExtension, bridge });
}

let isEngineReady = false;

/** Makes an IronCalc model; the wasm is loaded when the first one is made. */
export function createEngine(): EngineModel {
  if (!isEngineReady) initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
  isEngineReady = true;
  return new Model("book", "en", "UTC", "en");
}

/** A new workbook in memory with a client of its own. */
export async function openExcel(options: ExcelHostOptions = {}): Promise<ExcelClient & { host: ExcelHost }> {
  const host = new ExcelHost(HostWorkbook.create(createEngine), options);
  return { host, ...(await loadExcelClient(host)) };
}

/** Code and place of the error that a piece of work fails with. */
export async function errorOf(work: Promise<unknown>): Promise<{ code: string; location: string | undefined }> {
  try {
    await work;
  } catch (error) {
    const { code, debugInfo } = error as { code?: string; debugInfo?: { errorLocation?: string } };
    if (code === undefined) throw error;
    return { code, location: debugInfo?.errorLocation };
  }
  throw new Error("nothing failed");
}
