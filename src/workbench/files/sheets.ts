import type { Cell, Sheet, Workbook, WriteSheet } from "hucre/xlsx";
import type { Book } from "../host/model/book";
import { DEFAULT_FORMAT } from "../host/model/cellFormat";
import type { HostSheet } from "../host/model/hostSheet";
import { cellsOf, sizeOf } from "../host/model/rect";
import { readColour, writeColour } from "./colours";
import { readContent, writeContent, type SharedFormula } from "./contents";
import { readPage, writePage } from "./pages";
import { readProtection, writeProtection } from "./protection";
import { readSizes, writeSizes } from "./sizes";
import { readStyle, writeStyle } from "./styles";
import { readValidations, writeValidations } from "./validations";

/** Looks of whole rows and columns are written out for the cells of a used area no larger than this. */
const CELL_LIMIT = 200_000;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells of a sheet: the library keeps those without any looks apart. */
function* fileCells({ rows, cells }: Sheet): Generator<Place & { cell: Cell }> {
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      const cell = cells?.get(`${row},${column}`) ?? { value, type: "string" };
      if (value !== null || cell.style || cell.formula !== undefined) yield { row, column, cell };
    }
  }
}

function readCells(sheet: HostSheet, file: Sheet, { themeColors = [], defaultFont }: Workbook): void {
  const shared = new Map<number, SharedFormula>();
  for (const { row, column, cell } of fileCells(file)) {
    const content = readContent(cell, { top: row, left: column }, shared);
    sheet.change(row, column, { content, format: readStyle(cell.style, themeColors, defaultFont) });
  }
}

function visibilityOf({ hidden, veryHidden }: Sheet): HostSheet["visibility"] {
  if (veryHidden) return "VeryHidden";
  return hidden ? "Hidden" : "Visible";
}

function readView(sheet: HostSheet, { view = {}, freezePane = {} }: Sheet, { themeColors = [] }: Workbook): void {
  sheet.tabColor = readColour(view.tabColor, themeColors) ?? "";
  sheet.showGridlines = view.showGridLines ?? true;
  sheet.showHeadings = view.showRowColHeaders ?? true;
  sheet.frozen = { rows: freezePane.rows ?? 0, columns: freezePane.columns ?? 0 };
}

/** Gives an empty sheet what a sheet of a file holds. Nothing is computed yet. */
export function readSheet(sheet: HostSheet, file: Sheet, workbook: Workbook): void {
  readCells(sheet, file, workbook);
  readValidations(sheet, file.dataValidations ?? []);
  readSizes(sheet, file);
  readView(sheet, file, workbook);
  sheet.visibility = visibilityOf(file);
  sheet.protection = readProtection(file.protection);
  sheet.page = readPage(file);
  sheet.merges = (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => {
    return { top: startRow, left: startCol, bottom: endRow, right: endCol };
  });
}

/** Cells with contents or looks; looks of whole rows and columns reach to the end of the used area. */
function writtenPlaces(sheet: HostSheet): Place[] {
  const used = sheet.usedRect(false);
  const hasBands = sheet.rowFormats.size > 0 || sheet.columnFormats.size > 0;
  if (!used || !hasBands || sizeOf(used).cells > CELL_LIMIT) return Array.from(sheet.placed());
  return [...cellsOf(used)];
}

function writeCells(book: Book, sheet: HostSheet): NonNullable<WriteSheet["cells"]> {
  const places = writtenPlaces(sheet).sort((a, b) => a.row - b.row || a.column - b.column);
  const results = book.resultsOf(sheet, places);
  return new Map(
    places.flatMap(({ row, column }, index) => {
      const [content, format] = [sheet.content(row, column), sheet.format(row, column)];
      const isPlain = JSON.stringify(format) === JSON.stringify(DEFAULT_FORMAT);
      if (isPlain && content.kind === "blank") return [];
      const cell = writeContent(content, results[index] ?? { kind: "blank" });
      return [[`${row},${column}`, isPlain ? cell : { ...cell, style: writeStyle(format) }] as const];
    }),
  );
}

/** A sheet as the file library takes it, with the present results of its formulas. */
export function writeSheet(book: Book, sheet: HostSheet): WriteSheet {
  const { visibility, tabColor, showGridlines, showHeadings, frozen, protection } = sheet;
  return {
    name: sheet.name,
    cells: writeCells(book, sheet),
    ...writeSizes(sheet),
    merges: sheet.merges.map(({ top, left, bottom, right }) => {
      return { startRow: top, startCol: left, endRow: bottom, endCol: right };
    }),
    dataValidations: writeValidations(sheet),
    hidden: visibility === "Hidden",
    veryHidden: visibility === "VeryHidden",
    view: {
      showGridLines: showGridlines,
      showRowColHeaders: showHeadings,
      ...(tabColor === "" ? {} : { tabColor: writeColour(tabColor) }),
    },
    ...(frozen.rows + frozen.columns === 0 ? {} : { freezePane: frozen }),
    ...(protection ? { protection: writeProtection(protection) } : {}),
    ...writePage(sheet.page),
  };
}
