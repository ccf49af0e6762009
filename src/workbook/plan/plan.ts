import { answersSheet } from "./answers";
import { referFrom } from "./builder";
import { coverSheet } from "./cover";
import type { Filling } from "./filling";
import { metaSheet } from "./meta";
import { resultSheet } from "./result";
import { scoringSheet } from "./scoring/scoringSheet";
import type { WorkbookPlan } from "./types";

/**
 * The workbook of a scoring table: every cell with its value, formula, style and key.
 * @param hash content hash of the template.
 * @param content the template's JSON, for a table that is not built in.
 */
export function planWorkbook(filled: Filling, hash: string, content: string | null = null): WorkbookPlan {
  const { template } = filled;
  const sheets = [
    coverSheet(filled),
    // A checklist has no points: its criteria stand with the answers.
    ...(template.checklist ? [] : [scoringSheet(filled)]),
    answersSheet(filled),
    resultSheet(filled),
    metaSheet(filled, hash, content),
  ];
  const plans = sheets.map((sheet) => sheet.build(referFrom(sheet, sheets), sheet.kind === "meta"));
  return { templateId: template.id, title: template.title, sheets: plans };
}
