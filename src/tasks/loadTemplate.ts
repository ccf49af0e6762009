import { FaultError } from "../core/fault";
import { markName, SHEET_KINDS, type SheetKind } from "../workbook/slots";
import type { OpenWorkbook } from "../workbook/workbook";
import { sheetWords } from "../words/sheets";
import { planTable } from "./planTable";
import { requireTable } from "./requireTable";
import type { Wanted } from "./tableOf";

/** Names for our sheets that the workbook does not have yet. */
function freeNames(taken: readonly string[]): Readonly<Record<SheetKind, string>> {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const free = (name: string, count = 2): string => {
    if (!used.has(name.toLowerCase())) return name;
    return used.has(`${name} (${count})`.toLowerCase()) ? free(name, count + 1) : `${name} (${count})`;
  };
  const names = SHEET_KINDS.map((kind) => [kind, free(sheetWords.names[kind])]);
  // Every kind has its name.
  return Object.fromEntries(names) as Record<SheetKind, string>;
}

/**
 * Adds a table to an open workbook, on sheets of its own; no cell that is there is touched.
 * @param wanted id of a built-in table, or a table that may be somebody's own.
 * @throws FaultError when the table is there already, no sheet can be added, or Excel refuses.
 */
export async function loadTemplateInto(workbook: OpenWorkbook, wanted: Wanted, entries: unknown = {}): Promise<void> {
  const known = typeof wanted === "string" ? await requireTable(wanted) : wanted;
  const { sheets, marks, isProtected } = await workbook.overview();
  if (isProtected) throw new FaultError({ code: "workbook-protected" });
  if (SHEET_KINDS.some((kind) => marks.includes(markName(kind, known.template.id)))) {
    throw new FaultError({ code: "table-present", title: known.template.title });
  }
  await workbook.addSheets(planTable(known, entries, { names: freeNames(sheets) }));
}
