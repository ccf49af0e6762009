import { columnLetters } from "../address";
import { MARGINS } from "../plan/looks";
import type { Rectangle, SheetPlan, Validation } from "../plan/types";
import { sheetWords } from "../../words/sheets";
import { addressLists, addressOf, stack } from "./areas";

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

function validate(sheet: Excel.Worksheet, validation: Validation): void {
  const { row, column, bottom = row, right = column, rule, title, prompt, error } = validation;
  const { dataValidation } = sheet.getRange(addressOf({ top: row, left: column, bottom, right }));
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

function breaks(sheet: Excel.Worksheet, { paper }: SheetPlan): void {
  for (const row of paper?.rowBreaks ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  for (const column of paper?.columnBreaks ?? []) sheet.verticalPageBreaks.add(`${columnLetters(column)}1`);
}

function titles({ pageLayout }: Excel.Worksheet, { headerRow, paper }: SheetPlan): void {
  if (headerRow !== null) pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
  if (!paper?.repeated) return;
  const [left, right] = paper.repeated.map(columnLetters);
  pageLayout.setPrintTitleColumns(`$${left ?? ""}:$${right ?? ""}`);
}

function page(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { printArea, onePage, paper } = plan;
  if (!printArea) return;
  const { pageLayout } = sheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = paper?.landscape ? "Landscape" : "Portrait";
  pageLayout.centerHorizontally = true;
  const pagesWide = paper?.pagesWide ?? 1;
  pageLayout.zoom = { horizontalFitToPages: pagesWide, ...(onePage ? { verticalFitToPages: 1 } : {}) };
  pageLayout.topMargin = MARGINS.top;
  pageLayout.bottomMargin = MARGINS.bottom;
  pageLayout.leftMargin = MARGINS.left;
  pageLayout.rightMargin = MARGINS.right;
  pageLayout.headerMargin = MARGINS.header;
  pageLayout.footerMargin = MARGINS.footer;
  pageLayout.setPrintArea(addressOf(printArea));
  titles(sheet, plan);
  breaks(sheet, plan);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = sheetWords.pageFooter;
}

/** Merges in few calls: rows below one another that are merged over the same columns are merged in one. */
function merges(sheet: Excel.Worksheet, all: readonly Rectangle[]): void {
  const across = all.filter(({ top, bottom }) => top === bottom);
  for (const rows of stack(across)) sheet.getRange(addressOf(rows)).merge(true);
  for (const block of all) if (block.top !== block.bottom) sheet.getRange(addressOf(block)).merge(false);
}

function freeze(sheet: Excel.Worksheet, { headerRow, paper }: SheetPlan): void {
  const columns = paper?.repeated?.[1];
  if (headerRow === null) return;
  if (columns === undefined) sheet.freezePanes.freezeRows(headerRow + 1);
  else sheet.freezePanes.freezeAt(`A1:${columnLetters(columns)}${headerRow + 1}`);
}

/** Sizes, merges, prompts and page of a sheet. */
export function layoutSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  columns(sheet, plan);
  heights(sheet, plan);
  for (const row of plan.hiddenRows) sheet.getRange(`${row + 1}:${row + 1}`).rowHidden = true;
  merges(sheet, plan.merges);
  for (const validation of plan.validations) validate(sheet, validation);
  freeze(sheet, plan);
  page(sheet, plan);
}
