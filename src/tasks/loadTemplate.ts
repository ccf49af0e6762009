import { evaluate } from "../core/evaluate";
import { FaultError } from "../core/fault";
import { contentHash } from "../templates/hash";
import { filling, type Filling } from "../workbook/plan/filling";
import { planWorkbook } from "../workbook/plan/plan";
import { markName, SHEET_KINDS } from "../workbook/slots";
import type { OpenWorkbook } from "../workbook/workbook";
import { sheetWords } from "../words/sheets";
import { requireTemplate } from "./openTable";

/** Names for our sheets that the workbook does not have yet. */
function freeNames(taken: readonly string[]): Filling["names"] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const free = (name: string, count = 2): string => {
    if (!used.has(name.toLowerCase())) return name;
    return used.has(`${name} (${count})`.toLowerCase()) ? free(name, count + 1) : `${name} (${count})`;
  };
  const { cover, scoring, answers, result, meta } = sheetWords.names;
  return { cover: free(cover), scoring: free(scoring), answers: free(answers), result: free(result), meta: free(meta) };
}

/**
 * Adds a scoring table to an open workbook, on sheets of its own; no cell that is there is touched.
 * @throws FaultError when the table is there already, no sheet can be added, or Excel refuses.
 */
export async function loadTemplateInto(
  workbook: OpenWorkbook,
  templateId: string,
  entries: unknown = {},
): Promise<void> {
  const template = await requireTemplate(templateId);
  const { sheets, marks, isProtected } = await workbook.overview();
  if (isProtected) throw new FaultError({ code: "workbook-protected" });
  if (SHEET_KINDS.some((kind) => marks.includes(markName(kind, templateId)))) {
    throw new FaultError({ code: "table-present", title: template.title });
  }
  const filled = filling(template, entries, evaluate(template, entries), null, freeNames(sheets));
  await workbook.addSheets(planWorkbook(filled, contentHash(template)));
}
