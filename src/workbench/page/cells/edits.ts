import { parseTsv } from "../../../core/tsv";
import { a1 } from "../../../workbook/address";
import type { HostWorkbook } from "../../host/hostWorkbook";
import type { HostSheet } from "../../host/model/hostSheet";
import { cellsOf, intersection, sizeOf, type Rect } from "../../host/model/rect";
import { words } from "../words";
import { isEditable } from "./editText";

/** What became of an edit: null when it was taken, else what to tell the person. */
export type Refusal = string | null;

/** More cells at a time are refused. */
const LIMIT = 20_000;

/** Types a text into a cell. */
export function typeInto(book: HostWorkbook, sheet: HostSheet, row: number, column: number, text: string): Refusal {
  const address = a1({ row, column });
  try {
    const outcome = book.userEdit(sheet.name, address, text);
    if (outcome === "done") return null;
    if (outcome === "protected") return words.protected(address);
  } catch {
    return words.badFormula(address);
  }
  const { title = "", message = "" } = sheet.cell(row, column).validation?.errorAlert ?? {};
  return words.invalid(address, title, message);
}

function firstLocked(book: HostWorkbook, sheet: HostSheet, rect: Rect): string | null {
  for (const { row, column } of cellsOf(rect)) {
    if (!isEditable(book, sheet, row, column)) return a1({ row, column });
  }
  return null;
}

/** Types texts into cells unless one of them is protected. */
function typeAll(
  book: HostWorkbook,
  sheet: HostSheet,
  rect: Rect,
  textOf: (row: number, column: number) => string,
): Refusal {
  if (sizeOf(rect).cells > LIMIT) return words.tooManyCells;
  const locked = firstLocked(book, sheet, rect);
  if (locked !== null) return words.protected(locked);
  const refusals: string[] = [];
  for (const { row, column } of cellsOf(rect)) {
    const refusal = typeInto(book, sheet, row, column, textOf(row, column));
    if (refusal !== null) refusals.push(refusal);
  }
  const [first] = refusals;
  const { cells } = sizeOf(rect);
  if (first === undefined || cells === 1) return first ?? null;
  return `${words.refused(cells - refusals.length, refusals.length)}${first}`;
}

/** Types a copied table into the cells from a place on. */
export function pasteInto(book: HostWorkbook, sheet: HostSheet, { top, left }: Rect, text: string): Refusal {
  const table = parseTsv(text);
  const width = Math.max(...table.map((line) => line.length));
  const rect = { top, left, bottom: top + table.length - 1, right: left + width - 1 };
  return typeAll(book, sheet, rect, (row, column) => table[row - top]?.[column - left] ?? "");
}

/** Clears what cells hold. */
export function clearCells(book: HostWorkbook, sheet: HostSheet, rect: Rect): Refusal {
  const used = sheet.usedRect(true);
  const filled = used && intersection(used, rect);
  return filled && typeAll(book, sheet, filled, () => "");
}
