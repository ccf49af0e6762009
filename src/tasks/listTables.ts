import { TEMPLATE_IDS } from "../templates";
import type { Template } from "../core/template";
import { requireTemplate } from "./openTable";

/**
 * Every built-in scoring table, in the order in which they are listed.
 * @throws FaultError `broken-template`.
 */
export function listTables(): Promise<Template[]> {
  return Promise.all(TEMPLATE_IDS.map(requireTemplate));
}
