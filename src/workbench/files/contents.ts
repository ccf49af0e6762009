import type { Cell, CellValue } from "hucre/xlsx";
import { encodeEscapes } from "../../workbook/xlsx/xml";
import { BLANK, type Content, type Result } from "../host/model/cell";
import { offsetFormula, tidyFormula } from "../host/model/formula";
import type { Rect } from "../host/model/rect";

/** Days from the first of a spreadsheet's dates to that of JavaScript's. */
const EPOCH_DAYS = 25_569;
const DAY = 86_400_000;

/** A date as the number that cells hold; the library has turned it into a date for its number format. */
function serialOf(date: Date): number {
  return Number((date.getTime() / DAY + EPOCH_DAYS).toPrecision(15));
}

function readValue(value: CellValue, isError: boolean): Content {
  if (value === null) return BLANK;
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "string") return { kind: isError ? "error" : "text", value };
  return { kind: "number", value: serialOf(value) };
}

/** The first cell of formulas that a file stores once for many cells. */
export interface SharedFormula {
  readonly formula: string;
  readonly place: Pick<Rect, "top" | "left">;
}

/**
 * Content of a cell of a file. A formula's stored result is left out: the workbook computes its own.
 * @param shared Formulas met so far that others share; this cell's is added.
 */
export function readContent(
  cell: Partial<Cell> & Pick<Cell, "value">,
  place: Pick<Rect, "top" | "left">,
  shared: Map<number, SharedFormula>,
): Content {
  const { formula, formulaSharedIndex: index } = cell;
  if (formula === undefined) return readValue(cell.value, cell.type === "error");
  if (formula !== "") {
    if (index !== undefined) shared.set(index, { formula, place });
    return { kind: "formula", formula: tidyFormula(`=${formula}`) };
  }
  const first = index === undefined ? undefined : shared.get(index);
  if (!first) return readValue(cell.value, cell.type === "error");
  const moved = offsetFormula(`=${first.formula}`, place.top - first.place.top, place.left - first.place.left);
  return { kind: "formula", formula: tidyFormula(moved) };
}

function writeValue(result: Result): string | number | boolean | null {
  if (result.kind === "blank") return null;
  return result.kind === "text" ? encodeEscapes(result.value) : result.value;
}

/** What a cell holds, as the file library takes it: a formula with its present result. */
export function writeContent(content: Content, result: Result): Partial<Cell> {
  const value = writeValue(result);
  if (content.kind === "formula") {
    // An empty result reads back as an empty text, which is what formulas give.
    return { value, type: "formula", formula: content.formula.slice(1), formulaResult: value ?? "" };
  }
  const types = { blank: "empty", number: "number", text: "string", boolean: "boolean", error: "error" } as const;
  return { value, type: types[content.kind] };
}
