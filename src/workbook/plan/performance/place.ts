import type { Place } from "../../../core/performance/addresses";
import type { Cell, NumberCell } from "../../../core/performance/cell";
import type { Slot } from "../../slots";
import type { FormulaText, SheetBuilder } from "../builder";
import type { StyleName } from "../types";
import { computedFormula } from "./computed";
import { countedFormula } from "./ledger/counted";
import { entryAt, figureAt, type Draft } from "./draft";
import { ruleOf } from "./rules";

/** Where a cell is put. */
export interface Spot {
  readonly sheet: SheetBuilder;
  readonly slot: Slot;
  readonly column: number;
  readonly mergeTo?: number;
}

/** Texts of more lines are typed from the top of the cell. */
const MANY_LINES = 2;

function entryStyle(cell: Cell): StyleName {
  switch (cell.kind) {
    case "number":
      return "score";
    case "year":
      return "yearEntry";
    case "date":
    case "list":
      return "textEntry";
    case "text":
      return (cell.lines ?? 1) >= MANY_LINES ? "longEntry" : "textEntry";
  }
}

function computedStyle({ unit, formula }: NumberCell): StyleName {
  if (unit.base === "%") return "percent";
  return formula === undefined || formula.op === "sum" ? "derived" : "quantity";
}

function options({ slot, mergeTo }: Spot, path: string) {
  return { slot, path, ...(mergeTo === undefined ? {} : { mergeTo }) };
}

/** A figure that the table computes. */
function putComputed(draft: Draft, spot: Spot, path: string, cell: NumberCell, formula: FormulaText): void {
  spot.sheet.put(spot.column, computedStyle(cell), figureAt(draft, path), { ...options(spot, path), formula });
}

/** A figure that is counted from the ledger while nobody types it. */
function putCounted(draft: Draft, spot: Spot, path: string, style: StyleName, formula: FormulaText): void {
  const typed = entryAt(draft, path);
  const live = typed === null ? { formula } : {};
  const value = typed ?? figureAt(draft, path);
  spot.sheet.put(spot.column, style, value, { ...options(spot, path), ...live, restore: true });
}

function putEntry(draft: Draft, spot: Spot, path: string, style: StyleName): void {
  const { sheet, column, mergeTo = column } = spot;
  const value = entryAt(draft, path);
  sheet.put(column, style, value, options(spot, path));
  if (typeof value === "string") sheet.fit(sheet.row, value, sheet.widthOf(column, mergeTo));
}

/** Puts the cell of a place into the current row: an entry with its rule, or a figure with its formula. */
export function putPlace(draft: Draft, spot: Spot, { path, cell, computed }: Place, style?: StyleName): void {
  const { sheet, slot, column } = spot;
  draft.book.claim(path, sheet.kind, slot);
  if (computed) {
    if (cell.kind === "number") putComputed(draft, spot, path, cell, computedFormula(draft, path));
    return;
  }
  const figure = draft.counted.get(path);
  const look = style ?? entryStyle(cell);
  if (figure) putCounted(draft, spot, path, look, countedFormula(figure));
  else putEntry(draft, spot, path, look);
  sheet.validate((refer) => ruleOf(cell, refer(sheet.kind, slot.row, slot.column), figure !== undefined), column);
}
