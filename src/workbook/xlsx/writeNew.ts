import { writeXlsx, type Cell, type DataValidation, type WriteSheet } from "hucre/xlsx";
import { a1, columnLetters, quoteSheet } from "../address";
import { MARGINS } from "../plan/looks";
import type { PlainSheet, PlainWorkbook, PlannedCell, Rectangle, Validation, WorkbookPlan } from "../plan/types";
import { markName } from "../slots";
import { sheetWords } from "../../words/sheets";
import { encodeEscapes } from "./xml";
import { STYLES } from "./styles";

/** Points in an inch, the unit of the file format. */
const INCH = 72;

/** Margins given in points, in inches. */
export function inchesOf(margins: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(margins).map(([side, points]) => [side, points / INCH] as const));
}

const INCHES = inchesOf(MARGINS);
const TITLE_LENGTH = 32;
const PROMPT_LENGTH = 255;

function cellOf({ style, value: planned, formula }: PlannedCell): Cell {
  const value = typeof planned === "string" ? encodeEscapes(planned) : planned;
  const base = { style: STYLES[style] };
  if (formula !== undefined) return { ...base, value, type: "formula", formula, formulaResult: value };
  if (value === null) return { ...base, value, type: "empty" };
  return { ...base, value, type: typeof value === "number" ? "number" : "string" };
}

function rangeOf({ row, column, bottom = row, right = column }: Validation): string {
  const first = a1({ row, column });
  return row === bottom && column === right ? first : `${first}:${a1({ row: bottom, column: right })}`;
}

function validationOf(validation: Validation): DataValidation {
  const { rule, title, prompt, error } = validation;
  const words = {
    range: rangeOf(validation),
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

type PageSetup = NonNullable<WriteSheet["pageSetup"]>;

function titlesOf({ headerRow, paper }: PlainSheet): PageSetup {
  const [left, right] = paper?.repeated ?? [];
  return {
    ...(headerRow === null ? {} : { printTitlesRow: `$${headerRow + 1}:$${headerRow + 1}` }),
    ...(left === undefined || right === undefined
      ? {}
      : { printTitlesColumn: `$${columnLetters(left)}:$${columnLetters(right)}` }),
  };
}

/** The file library names the last row or column of a page. */
function before(first: readonly number[] = []): number[] {
  return first.map((index) => index - 1);
}

function pageOf(plan: PlainSheet): Pick<WriteSheet, "pageSetup" | "headerFooter" | "rowBreaks" | "colBreaks"> {
  const { printArea, paper } = plan;
  if (!printArea) return {};
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: paper?.landscape ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: paper?.pagesWide ?? 1,
      fitToHeight: plan.onePage ? 1 : 0,
      horizontalCentered: true,
      margins: INCHES,
      printArea: areaOf(printArea),
      ...titlesOf(plan),
    },
    rowBreaks: before(paper?.rowBreaks),
    colBreaks: before(paper?.columnBreaks),
    headerFooter: { oddFooter: `&C${sheetWords.pageFooter}` },
  };
}

function frozenOf({ headerRow, paper }: PlainSheet): Pick<WriteSheet, "freezePane"> {
  const columns = paper?.repeated ? paper.repeated[1] + 1 : 0;
  if (headerRow === null && columns === 0) return {};
  return {
    freezePane: { ...(headerRow === null ? {} : { rows: headerRow + 1 }), ...(columns > 0 ? { columns } : {}) },
  };
}

/** A sheet in the file library's terms. */
export function sheetOf(plan: PlainSheet): WriteSheet {
  const { columns, heights, hiddenRows, cells, merges, validations, veryHidden } = plan;
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
    ...frozenOf(plan),
    ...(veryHidden ? { veryHidden } : { protection: { sheet: true, formatRows: true, formatColumns: true } }),
    ...pageOf(plan),
  };
}

/** The hidden names by which the sheets of a table are found again. */
function marksOf({ templateId, sheets }: WorkbookPlan): { name: string; range: string }[] {
  return sheets.map(({ kind, name }) => ({ name: markName(kind, templateId), range: `${quoteSheet(name)}!$A$1` }));
}

/** A new .xlsx file of the plan, with every formula's result stored beside it. */
export function writeNew(plan: WorkbookPlan | PlainWorkbook): Promise<Uint8Array> {
  return writeXlsx({
    namedRanges: "templateId" in plan ? marksOf(plan) : [],
    sheets: plan.sheets.map(sheetOf),
    properties: { title: plan.title, creator: "清评 Qingping" },
  });
}
