import { FLOW_YEARS } from "../../../core/performance/entrySpots";
import { valueAt } from "../../../core/path";
import type { OptionEconomics } from "../../../core/performance/report";
import { performanceSheetWords } from "../../../words/performanceSheets";
import type { CellValue } from "../../slots";
import { SheetBuilder, type Refer } from "../builder";
import { TWO_LINES } from "../fit";
import type { StyleName } from "../types";
import { entryAt, type Draft } from "./draft";
import { FEASIBILITY_COLUMNS, flowColumn, feasibilityFormulas, type FeasibilityFigure } from "./feasibilityFormulas";
import { matchedEconomics } from "./matchedEconomics";
import { FOOT, HEAD, listRows } from "./ledger/slots";
import { numberRule, textRule } from "./rules";

const words = performanceSheetWords.feasibility;
const { prompts } = performanceSheetWords;

const LEAST_ROWS = 15;
const FREE_ROWS = 5;
const FIRST = 1;
const FLOWS_AT = 5;
const LAST = FLOWS_AT + FLOW_YEARS + 2;
const COLUMNS = [
  { width: 10, hidden: true },
  { width: 8 },
  { width: 22 },
  { width: 10 },
  { width: 10, hidden: true },
  ...Array.from({ length: FLOW_YEARS }, () => ({ width: 8.5 })),
  { width: 10 },
  { width: 10 },
  { width: 10 },
];

/** Columns of the sheet, with the header of each. */
const HEADERS: readonly (readonly [string, string])[] = [
  [FEASIBILITY_COLUMNS.number, words.columns.number],
  [FEASIBILITY_COLUMNS.name, words.columns.name],
  [FEASIBILITY_COLUMNS.investment, words.columns.investment],
  [FEASIBILITY_COLUMNS.outlay, ""],
  ...Array.from({ length: FLOW_YEARS }, (_, year) => [flowColumn(year), words.flow(year + 1)] as const),
  [FEASIBILITY_COLUMNS.payback, words.columns.payback],
  [FEASIBILITY_COLUMNS.npv, words.columns.npv],
  [FEASIBILITY_COLUMNS.irr, words.columns.irr],
];

function head(sheet: SheetBuilder, title: string): void {
  sheet.put(FIRST, "title", `${title}  ${words.title}`, { mergeTo: LAST });
  sheet.atLeast(36);
  sheet.nextRow();
  sheet.headerRow = sheet.row;
  HEADERS.forEach(([key, header], index) => {
    const column = FIRST + index;
    sheet.put(column, "header", header, { slot: { row: HEAD, column: key } });
    sheet.fit(sheet.row, header, sheet.widthOf(column, column));
  });
  sheet.nextRow();
}

const STYLES: Readonly<Record<FeasibilityFigure, StyleName>> = {
  name: "text",
  investment: "derived",
  outlay: "hidden",
  payback: "percent",
  npv: "percent",
  irr: "percent",
};

function valuesOf(economics: OptionEconomics | undefined): Readonly<Record<FeasibilityFigure, CellValue>> {
  const { name = "", investment = null, payback, npv, irr } = economics ?? {};
  return {
    name,
    investment: investment ?? "",
    outlay: investment === null ? "" : -investment,
    payback: payback?.value ?? "",
    npv: npv?.value ?? "",
    irr: irr?.value ?? "",
  };
}

function figureCell(sheet: SheetBuilder, row: string, index: number, key: FeasibilityFigure, value: CellValue): void {
  const column = FIRST + HEADERS.findIndex(([header]) => header === key);
  sheet.put(column, STYLES[key], value, {
    slot: { row, column: key },
    ...(key === "outlay" ? {} : { path: `/feasibility/${index}/${key}` }),
    formula: (refer: Refer) => feasibilityFormulas(refer, row)[key],
    restore: true,
  });
  if (key === "name") sheet.fitLines(value, sheet.widthOf(column, column));
}

function optionRow(draft: Draft, sheet: SheetBuilder, row: string, index: number, economics?: OptionEconomics): void {
  const path = `/feasibility/${index}`;
  const numberPath = `${path}/number`;
  sheet.put(FIRST, "textEntry", entryAt(draft, numberPath), { slot: { row, column: "number" }, path: numberPath });
  const values = valuesOf(economics);
  for (const key of Object.keys(values) as FeasibilityFigure[]) figureCell(sheet, row, index, key, values[key]);
  for (let year = 0; year < FLOW_YEARS; year++) {
    const flow = `${path}/flows/${year}`;
    sheet.put(FLOWS_AT + year, "score", entryAt(draft, flow), { slot: { row, column: flowColumn(year) }, path: flow });
  }
  sheet.atLeast(TWO_LINES);
  sheet.nextRow();
}

function rules(sheet: SheetBuilder, first: number, rows: readonly string[]): void {
  const [row = ""] = rows;
  const bottom = first + rows.length - 1;
  sheet.validate(
    (refer) => ({
      ...textRule(words.columns.number, refer("feasibility", row, "number"), prompts.optionNumber),
      bottom,
    }),
    FIRST,
    first,
  );
  const flows = {
    ...numberRule(words.columns.name, prompts.flow, null, null),
    bottom,
    right: FLOWS_AT + FLOW_YEARS - 1,
  };
  sheet.validate(() => flows, FLOWS_AT, first);
}

/** How medium/high-cost options pay: flows of ten years, payback, net present value and internal rate of return. */
export function feasibilitySheet(draft: Draft): SheetBuilder {
  const { template, names, raw } = draft.filled;
  const sheet = new SheetBuilder("feasibility", names.feasibility, template.id, COLUMNS);
  const entries = valueAt(raw, "/feasibility");
  const filled = Array.isArray(entries) ? entries.length : 0;
  const rows = listRows("feasibility", Math.max(LEAST_ROWS, filled + FREE_ROWS), draft.table);
  head(sheet, template.title);
  const first = sheet.row;
  const numbers = rows.map((_, index) => valueAt(raw, `/feasibility/${index}/number`));
  const economics = matchedEconomics(draft.filled.report.economics, numbers);
  rows.forEach((row, index) => optionRow(draft, sheet, row, index, economics[index]));
  rules(sheet, first, rows);
  for (const [index, line] of words.help.entries()) {
    sheet.put(FIRST, "note", line, {
      mergeTo: LAST,
      ...(index === 0 ? { slot: { row: FOOT, column: "number" } } : {}),
    });
    sheet.fit(sheet.row, line, sheet.widthOf(FIRST, LAST));
    sheet.nextRow();
  }
  sheet.print(FIRST, LAST);
  sheet.paper = { landscape: true, pagesWide: 1, rowBreaks: [], columnBreaks: [], repeated: null };
  return sheet;
}
