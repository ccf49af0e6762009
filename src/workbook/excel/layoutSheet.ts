import { columnLetters } from "../address";
import { MARGINS } from "../plan/looks";
import type { SheetPlan, Validation } from "../plan/types";
import { sheetWords } from "../../words/sheets";
import { addressLists, addressOf } from "./areas";

/** Points of a column that is `width` characters wide as files count it: 7 pixels each, margins included. */
function columnPoints(width: number): number {
  return width * 7 * 0.75;
}

function heights(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const byHeight = new Map<number, string[]>();
  for (const [row, points] of plan.heights) {
    byHeight.set(points, [...(byHeight.get(points) ?? []), `${row + 1}:${row + 1}`]);
  }
  for (const [points, rows] of byHeight) {
    for (const list of addressLists(rows)) sheet.getRanges(list).format.rowHeight = points;
  }
}

function columns(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.columns.forEach(({ width, hidden }, index) => {
    const letters = columnLetters(index);
    const column = sheet.getRange(`${letters}:${letters}`);
    if (hidden) column.columnHidden = true;
    else column.format.columnWidth = columnPoints(width);
  });
}

function validate(sheet: Excel.Worksheet, { row, column, rule, title, prompt, error }: Validation): void {
  const { dataValidation } = sheet.getRange(addressOf({ top: row, left: column, bottom: row, right: column }));
  if (rule.type === "list") {
    dataValidation.rule = { list: { inCellDropDown: true, source: rule.values.join(",") } };
  } else if (rule.type === "custom") {
    dataValidation.rule = { custom: { formula: `=${rule.formula}` } };
  } else {
    const bound = (text: string) => (/^-?\d/u.test(text) ? Number(text) : `=${text}`);
    const [formula1, formula2] = [bound(rule.min), bound(rule.max)];
    dataValidation.rule = { decimal: { formula1, formula2, operator: "Between" } };
  }
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { title: title.slice(0, 32), message: prompt.slice(0, 255), showPrompt: true };
  const { errorTitle } = sheetWords.prompts;
  dataValidation.errorAlert = { title: errorTitle, message: error.slice(0, 255), showAlert: true, style: "Stop" };
}

function page(sheet: Excel.Worksheet, { printArea, headerRow, onePage }: SheetPlan): void {
  if (!printArea) return;
  const { pageLayout } = sheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = "Portrait";
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = { horizontalFitToPages: 1, ...(onePage ? { verticalFitToPages: 1 } : {}) };
  pageLayout.topMargin = MARGINS.top;
  pageLayout.bottomMargin = MARGINS.bottom;
  pageLayout.leftMargin = MARGINS.left;
  pageLayout.rightMargin = MARGINS.right;
  pageLayout.headerMargin = MARGINS.header;
  pageLayout.footerMargin = MARGINS.footer;
  pageLayout.setPrintArea(addressOf(printArea));
  if (headerRow !== null) pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = sheetWords.pageFooter;
}

/** Sizes, merges, prompts and page of a sheet. */
export function layoutSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  columns(sheet, plan);
  heights(sheet, plan);
  for (const row of plan.hiddenRows) sheet.getRange(`${row + 1}:${row + 1}`).rowHidden = true;
  for (const merge of plan.merges) sheet.getRange(addressOf(merge)).merge(false);
  for (const validation of plan.validations) validate(sheet, validation);
  if (plan.headerRow !== null) sheet.freezePanes.freezeRows(plan.headerRow + 1);
  page(sheet, plan);
}
