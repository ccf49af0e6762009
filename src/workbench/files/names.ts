import type { Book } from "../host/model/book";
import { sheetPrefix, tidyFormula, tokens } from "../host/model/formula";
import type { HostSheet } from "../host/model/hostSheet";
import { areaText, isWholeColumns, isWholeRows, type Rect } from "../host/model/rect";
import { PRINT_AREA, PRINT_TITLES, type FileName } from "./definedNames";

function rectsOf(text: string): Rect[] {
  return tokens(text).flatMap((token) => (token.kind === "reference" ? [token.reference.rect] : []));
}

function readPrintName({ name, text }: FileName, { page }: HostSheet): void {
  const rects = rectsOf(text);
  if (name === PRINT_AREA) {
    page.printArea = rects;
    return;
  }
  page.titleRows = rects.find(isWholeRows) ?? null;
  page.titleColumns = rects.find(isWholeColumns) ?? null;
}

function readName(book: Book, { name, sheet, text, isHidden, comment }: FileName): void {
  const scope = sheet === null ? null : (book.sheets[sheet]?.number ?? null);
  const formula = tidyFormula(`=${text}`);
  try {
    book.names.add({ name, scope, formula, visible: !isHidden, comment });
  } catch {
    book.noteUnmodelled(`file: name ${name}`);
  }
}

/** Gives a workbook the names of a file; those for printing become part of their sheets' pages. */
export function readNames(book: Book, names: readonly FileName[]): void {
  for (const name of names) {
    const home = name.sheet === null ? undefined : book.sheets[name.sheet];
    if (home && (name.name === PRINT_AREA || name.name === PRINT_TITLES)) readPrintName(name, home);
    else readName(book, name);
  }
}

function printName(sheet: HostSheet, position: number, name: string, rects: readonly (Rect | null)[]): FileName[] {
  const areas = rects.flatMap((rect) => (rect ? [`${sheetPrefix(sheet.name)}${areaText(rect, "$")}`] : []));
  if (areas.length === 0) return [];
  return [{ name, sheet: position, text: areas.join(","), isHidden: false, comment: "" }];
}

/** All names of a workbook, those for printing among them. */
export function writeNames(book: Book): FileName[] {
  const scopes = [null, ...book.sheets.keys()];
  const own = scopes.flatMap((sheet) => {
    const scope = sheet === null ? null : (book.sheets[sheet]?.number ?? null);
    return book.names.within(scope).map(({ name, formula, visible, comment }) => {
      return { name, sheet, text: formula.slice(1), isHidden: !visible, comment };
    });
  });
  const printed = book.sheets.flatMap((sheet, position) => [
    ...printName(sheet, position, PRINT_AREA, sheet.page.printArea),
    ...printName(sheet, position, PRINT_TITLES, [sheet.page.titleColumns, sheet.page.titleRows]),
  ]);
  return [...own, ...printed];
}
