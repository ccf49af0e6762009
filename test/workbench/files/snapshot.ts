import type { Book } from "../../../src/workbench/host/model/book";
import { DEFAULT_FORMAT } from "../../../src/workbench/host/model/cellFormat";
import type { HostSheet } from "../../../src/workbench/host/model/hostSheet";
import { areaText, cellRect } from "../../../src/workbench/host/model/rect";

function isTouched(sheet: HostSheet, row: number, column: number): boolean {
  const { content, validation } = sheet.cell(row, column);
  const isPlain = JSON.stringify(sheet.format(row, column)) === JSON.stringify(DEFAULT_FORMAT);
  return content.kind !== "blank" || validation !== null || !isPlain;
}

function cellsOf(book: Book, sheet: HostSheet): Record<string, unknown> {
  const placed = Array.from(sheet.placed()).filter(({ row, column }) => isTouched(sheet, row, column));
  placed.sort((a, b) => a.row - b.row || a.column - b.column);
  const results = book.resultsOf(sheet, placed);
  const entries = placed.map(({ row, column, cell }, index): [string, unknown] => {
    const { content, validation } = cell;
    const format = sheet.format(row, column);
    return [areaText(cellRect(row, column)), { content, result: results[index], format, validation }];
  });
  return Object.fromEntries(entries);
}

function sheetOf(book: Book, sheet: HostSheet): Record<string, unknown> {
  const { name, visibility, tabColor, showGridlines, showHeadings, merges, protection, frozen, page } = sheet;
  return {
    ...{ name, visibility, tabColor, showGridlines, showHeadings, protection, frozen, page },
    merges: merges.map((merge) => areaText(merge)),
    heights: Object.fromEntries(sheet.heights),
    widths: Object.fromEntries(sheet.widths),
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    cells: cellsOf(book, sheet),
    names: book.names.within(sheet.number),
  };
}

/** Everything that is modelled of a workbook, in a form that can be compared. */
export function snapshotOf(book: Book): Record<string, unknown> {
  return {
    sheets: book.sheets.map((sheet) => sheetOf(book, sheet)),
    names: book.names.within(null),
    active: book.active.name,
    structure: book.structure,
  };
}
