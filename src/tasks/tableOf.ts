import { FaultError } from "../core/fault";
import type { LocatedTable } from "../workbook/locate";
import { storedTemplate } from "../workbook/storedTemplate";
import { readTemplate } from "./ownTable";
import { requireTable, TABLE_IDS, type BuiltInTable } from "./requireTable";

/** Which of a workbook's tables is meant: by id, or by a table that may be somebody's own. */
export type Wanted = string | BuiltInTable;

/**
 * The table that a workbook's own copy of its template makes: valid by every rule that holds for a file, of the id that the
 * sheets are marked with, and of the content that the workbook was made from.
 */
async function fromCopy({ templateId }: LocatedTable, text: string, hash: unknown): Promise<BuiltInTable | null> {
  const { table } = await readTemplate(text);
  return table?.template.id === templateId && table.hash === hash ? table : null;
}

/**
 * The table that was found in a workbook. A built-in one is never taken from the workbook; another one is the copy that the
 * workbook carries, or `given` where it carries none.
 * @throws FaultError `unknown-template` or `stored-template`.
 */
export async function tableOf(located: LocatedTable, given?: BuiltInTable): Promise<BuiltInTable> {
  const { templateId } = located;
  if (TABLE_IDS.includes(templateId)) return requireTable(templateId);
  const fallback = given?.template.id === templateId ? given : null;
  const stored = storedTemplate(located);
  if (stored.state === "absent") return fallback ?? requireTable(templateId);
  const hash = located.find("meta", "hash", "value")?.cell?.value;
  const table = stored.state === "whole" ? await fromCopy(located, stored.text, hash) : null;
  if (table) return table;
  if (fallback) return fallback;
  throw new FaultError({ code: "stored-template", id: templateId });
}
