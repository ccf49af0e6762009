import init, { Model } from "@ironcalc/wasm";
import type { EngineFactory } from "../host/hostWorkbook";

/** Loads the calculation engine; the bundler puts its wasm beside the page, and the page's own origin serves it. */
export async function loadEngine(): Promise<EngineFactory> {
  await init({ module_or_path: new URL("@ironcalc/wasm/wasm_bg.wasm", import.meta.url) });
  return () => new Model("book", "en", "UTC", "en");
}
