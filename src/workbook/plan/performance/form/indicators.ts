import type { Cell } from "../../../../core/performance/cell";
import type { IndicatorRow, IndicatorsBlock, YearSlot } from "../../../../core/performance/template";
import { performanceSheetWords } from "../../../../words/performanceSheets";
import { heightOf } from "../../fit";
import { entryAt } from "../draft";
import { putBeside, putCell, putGroup, putText, shareOut, titleRow, type FormDraft } from "./formDraft";
import { cellsPerYear } from "./grid";
import type { Part, Span } from "./spans";

const words = performanceSheetWords.form;
const ROW_POINTS = 20;
const HEADER_POINTS = 24;

/** A block of indicators while it is laid out. */
interface Indicators {
  readonly form: FormDraft;
  readonly block: IndicatorsBlock;
  readonly years: readonly YearSlot[];
  readonly perYear: number;
  /** The first column of figures. */
  readonly figures: number;
  /** Whether the years' own cells stand in this block. */
  readonly isFirst: boolean;
}

function yearSpan({ figures, perYear }: Indicators, index: number): Span {
  const left = figures + index * perYear;
  return { left, right: left + perYear - 1 };
}

function roleOf({ cell }: YearSlot): string | null {
  return cell.before === undefined ? null : cell.name.zh;
}

/** A year's cell, with the word for "year" beside it where there is room. */
function yearCell({ form, block, isFirst }: Indicators, { cell }: YearSlot, span: Span): void {
  const path = `/years/${cell.key}`;
  if (!isFirst) return repeatedYear(form, path, span);
  const row = `${block.key}/years`;
  if (span.left === span.right) return putCell(form, span, row, path);
  putCell(form, { left: span.left, right: span.right - 1 }, row, path, "score");
  return putText(form, { left: span.right, right: span.right }, "header", cell.after ?? "");
}

/** The year as it was typed above. */
function repeatedYear({ draft, sheet }: FormDraft, path: string, { left, right }: Span): void {
  const typed = entryAt(draft, path);
  sheet.put(left, "header", typeof typed === "number" ? `${typed}年` : "", {
    mergeTo: right,
    formula: (refer) => {
      const year = draft.book.refer(refer, path);
      return `IF(ISNUMBER(${year}),${year}&"年","")`;
    },
  });
}

function headerRows(indicators: Indicators, isContinued: boolean): void {
  const { form, block, years, figures, perYear } = indicators;
  const { sheet, grid } = form;
  if (block.title) titleRow(form, `${block.title.text}${isContinued ? words.continued : ""}`);
  const top = sheet.row;
  const hasRoles = years.some((year) => roleOf(year) !== null);
  if (hasRoles) {
    years.forEach((year, index) => putText(form, yearSpan(indicators, index), "header", roleOf(year) ?? ""));
    sheet.atLeast(HEADER_POINTS);
    sheet.nextRow();
  }
  years.forEach((year, index) =>
    yearCell(isContinued ? { ...indicators, isFirst: false } : indicators, year, yearSpan(indicators, index)),
  );
  sheet.atLeast(HEADER_POINTS);
  sheet.nextRow();
  putBeside(form, { left: grid.first, right: figures - 1 }, top, "header", block.corner?.text ?? "");
  block.columns.forEach(({ header }, index) => {
    const column = figures + years.length * perYear + index;
    putBeside(form, { left: column, right: column }, top, "header", header);
  });
}

function namingLabel(row: IndicatorRow, cell: Cell): string {
  const isUnit = row.cells.some((one) => one.kind === "number" && one.unit.from === cell.key);
  return isUnit ? words.unit : words.name;
}

function label(indicators: Indicators, row: IndicatorRow, key: string): void {
  const { form, figures } = indicators;
  const left = row.group === null ? form.grid.first : form.grid.first + 1;
  const naming = row.naming ?? [];
  const parts: Part[] = [
    { text: row.label },
    ...naming.flatMap((cell) => [{ text: namingLabel(row, cell) }, { wants: 10 }]),
  ];
  const [first, ...others] = shareOut(form, [parts], left, figures - 1);
  if (first) putText(form, first, "text", row.label);
  naming.forEach((cell, index) => {
    const [text, place] = others.slice(index * 2);
    if (text) putText(form, text, "text", namingLabel(row, cell));
    if (place) putCell(form, place, key, `/fields/${cell.key}`);
  });
}

/** The columns of a row's cells in one year: all of them for a cell that stands alone. */
function cellSpan(span: Span, index: number, count: number): Span {
  return count === 1 ? span : { left: span.left + index, right: span.left + index };
}

function row(indicators: Indicators, indicator: IndicatorRow): void {
  const { form, block, years, figures, perYear } = indicators;
  const { sheet } = form;
  const key = `${block.key}/${indicator.key}`;
  label(indicators, indicator, key);
  years.forEach((year, index) => {
    indicator.cells.forEach((cell, at) => {
      const span = cellSpan(yearSpan(indicators, index), at, indicator.cells.length);
      putCell(form, span, key, `/indicators/${cell.key}/${year.cell.key}`);
    });
  });
  const figure = indicator.cells.find(({ kind }) => kind === "number");
  block.columns.forEach((column, index) => {
    const at = figures + years.length * perYear + index;
    if (figure) putCell(form, { left: at, right: at }, key, `/indicators/${figure.key}/${column.key}`);
  });
  sheet.atLeast(ROW_POINTS);
  sheet.nextRow();
}

/** Indicators by year: one label, and a cell or two in each year. */
export function indicatorsBlock(form: FormDraft, block: IndicatorsBlock, isFirst: boolean): void {
  const { years } = form.draft.filled.template;
  const { sheet, grid, pager } = form;
  const perYear = cellsPerYear(block);
  const figures = grid.last + 1 - years.length * perYear - block.columns.length;
  const indicators = { form, block, years, perYear, figures, isFirst };
  const labelWidth = sheet.widthOf(grid.first + 1, figures - 1);
  pager.reserve(HEADER_POINTS * 3 + ROW_POINTS * 4);
  headerRows(indicators, false);
  let top = sheet.row;
  const closeGroup = (group: string | null) => {
    if (group === null || sheet.row === top) return;
    putGroup(form, top, group);
  };
  let group: string | null = null;
  for (const indicator of block.rows) {
    const isBroken = pager.isFull(Math.max(ROW_POINTS, heightOf(indicator.label, labelWidth)));
    if (indicator.group !== group || isBroken) {
      closeGroup(group);
      if (isBroken) {
        pager.breakHere();
        headerRows(indicators, true);
      }
      [top, group] = [sheet.row, indicator.group];
    }
    row(indicators, indicator);
  }
  closeGroup(group);
}
