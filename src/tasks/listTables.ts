import type { PerformanceTemplate } from "../core/performance/template";
import type { Template } from "../core/template";
import { requireTable, TABLE_IDS } from "./requireTable";

/** A built-in table as lists show it; its `kind` tells a scoring table from a performance table. */
export type ListedTable = Template | PerformanceTemplate;

/** Every built-in table, in the order in which they are listed: scoring tables, then performance tables. */
export function listTables(): Promise<ListedTable[]> {
  return Promise.all(TABLE_IDS.map(async (id) => (await requireTable(id)).template));
}
