import { writeXlsx, type Cell, type DataValidation, type WriteSheet } from "hucre/xlsx";
import { a1, columnLetters, quoteSheet } from "../address";
import { MARGINS } from "../plan/looks";
import type { PlannedCell, Rectangle, SheetPlan, Validation, WorkbookPlan } from "../plan/types";
import { markName } from "../slots";
import { sheetWords } from "../../words/sheets";
import { encodeEscapes } from "./xml";
import { STYLES } from "./styles";

/** Points in an inch, the unit of the file format. */
const INCH = 72;
const INCHES = Object.fromEntries(Object.entries(MARGINS).map(([side, points]) => [side, points / INCH] as const));
const TITLE_LENGTH = 32;
const PROMPT_LENGTH = 255;

function cellOf({ style, value: planned, formula }: PlannedCell): Cell {
  const value = typeof planned === "string" ? encodeEscapes(planned) : planned;
  const base = { style: STYLES[style] };
  if (formula !== undefined) return { ...base, value, type: "formula", formula, formulaResult: value };
  if (value === null) return { ...base, value, type: "empty" };
  return { ...base, value, type: typeof value === "number" ? "number" : "string" };
}

function validationOf({ row, column, rule, title, prompt, error }: Validation): DataValidation {
  const words = {
    range: a1({ row, column }),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    inputTitle: title.slice(0, TITLE_LENGTH),
    inputMessage: prompt.slice(0, PROMPT_LENGTH),
    errorTitle: sheetWords.prompts.errorTitle,
    errorMessage: error.slice(0, PROMPT_LENGTH),
    errorStyle: "stop",
  } as const;
  if (rule.type === "list") return { ...words, type: "list", values: [...rule.values] };
  if (rule.type === "custom") return { ...words, type: "custom", formula1: rule.formula };
  return { ...words, type: "decimal", operator: "between", formula1: rule.min, formula2: rule.max };
}

function areaOf({ top, left, bottom, right }: Rectangle): string {
  return `$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;
}

function pageOf({ printArea, headerRow, onePage }: SheetPlan): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  if (!printArea) return {};
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: onePage ? 1 : 0,
      horizontalCentered: true,
      margins: INCHES,
      printArea: areaOf(printArea),
      ...(headerRow === null ? {} : { printTitlesRow: `$${headerRow + 1}:$${headerRow + 1}` }),
    },
    headerFooter: { oddFooter: `&C${sheetWords.pageFooter}` },
  };
}

function sheetOf(plan: SheetPlan): WriteSheet {
  const { columns, heights, hiddenRows, cells, merges, validations, headerRow, veryHidden } = plan;
  const rowDefs: NonNullable<WriteSheet["rowDefs"]> = new Map([...heights].map(([row, height]) => [row, { height }]));
  for (const row of hiddenRows) rowDefs.set(row, { hidden: true });
  return {
    name: plan.name,
    columns: columns.map(({ width, hidden }) => ({ width, ...(hidden ? { hidden } : {}) })),
    rows: [],
    cells: new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cellOf(cell)])),
    rowDefs,
    merges: merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    dataValidations: validations.map(validationOf),
    ...(headerRow === null ? {} : { freezePane: { rows: headerRow + 1 } }),
    ...(veryHidden ? { veryHidden } : { protection: { sheet: true, formatRows: true, formatColumns: true } }),
    ...pageOf(plan),
  };
}

/** A new .xlsx file of the plan, with every formula's result stored beside it. */
export function writeNew(plan: WorkbookPlan): Promise<Uint8Array> {
  const namedRanges = plan.sheets.map(({ kind, name }) => ({
    name: markName(kind, plan.templateId),
    range: `${quoteSheet(name)}!$A$1`,
  }));
  return writeXlsx({
    namedRanges,
    sheets: plan.sheets.map(sheetOf),
    properties: { title: plan.title, creator: "清评 Qingping" },
  });
}
