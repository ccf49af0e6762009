import type { LocatedTable } from "../../locate";
import type { WorkbookPlan } from "../types";
import { referFrom, type Refer, type SheetBuilder } from "../builder";
import { metaSheet } from "../meta";
import { a1, quoteSheet } from "../../address";
import { coefficientsSheet } from "./coefficientsSheet";
import { newDraft, type Draft } from "./draft";
import { feasibilitySheet } from "./feasibilitySheet";
import type { PerformanceFilling } from "./filling";
import { formSheet } from "./form/formSheet";
import { ledgerSheet } from "./ledger/ledgerSheet";
import { reviewSheet } from "./reviewSheet";

/** References to cells as they stand in a workbook; to planned ones where it lacks them. */
function referIn(table: LocatedTable, from: SheetBuilder, planned: Refer): Refer {
  return (kind, row, column) => {
    const found = table.find(kind, row, column);
    if (!found) return planned(kind, row, column);
    return kind === from.kind ? a1(found) : `${quoteSheet(found.sheet)}!${a1(found)}`;
  };
}

function sheetsOf(draft: Draft, hash: string, content: string | null): SheetBuilder[] {
  const coefficients = coefficientsSheet(draft);
  return [
    formSheet(draft),
    ledgerSheet(draft),
    feasibilitySheet(draft),
    ...(coefficients ? [coefficients] : []),
    reviewSheet(draft),
    metaSheet(draft.filled, hash, content),
  ];
}

/**
 * The workbook of a performance table: every cell with its value, formula, style and key.
 * @param hash content hash of the template.
 * @param table the table as it stands in the workbook that the plan is written into or compared with: rows of the ledger
 * are then addressed as they stand there, and formulas refer to where cells stand now. Absent: a new workbook.
 * @param content the template's JSON, for a table that is not built in.
 */
export function planPerformance(
  filled: PerformanceFilling,
  hash: string,
  table?: LocatedTable,
  content: string | null = null,
): WorkbookPlan {
  const { template } = filled;
  const sheets = sheetsOf(newDraft(filled, table), hash, content);
  const plans = sheets.map((sheet) => {
    const planned = referFrom(sheet, sheets);
    return sheet.build(table ? referIn(table, sheet, planned) : planned, sheet.kind === "meta");
  });
  return { templateId: template.id, title: template.title, sheets: plans };
}
