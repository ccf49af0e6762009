import type { Book } from "./book";
import { plainValue, type Result } from "./cell";
import type { HostSheet } from "./hostSheet";
import { tokens } from "./formula";
import { cellsOf } from "./rect";
import type { CellValidation } from "./validation";

/** A cell with its validation, and how to ask the workbook about it. */
interface Checked {
  readonly book: Book;
  readonly sheet: HostSheet;
  readonly result: Result;
}

function resultOfBound(bound: unknown, { book, sheet }: Checked): Result {
  if (typeof bound === "number") return { kind: "number", value: bound };
  const text = typeof bound === "string" ? bound : "";
  return book.evaluate(sheet, text.startsWith("=") ? text : `=${text}`);
}

function compare(value: number, operator: unknown, low: number, high: number): boolean {
  switch (operator) {
    case "Between":
      return value >= low && value <= high;
    case "NotBetween":
      return value < low || value > high;
    case "EqualTo":
      return value === low;
    case "NotEqualTo":
      return value !== low;
    case "GreaterThan":
      return value > low;
    case "LessThan":
      return value < low;
    case "GreaterThanOrEqualTo":
      return value >= low;
    default:
      return operator === "LessThanOrEqualTo" && value <= low;
  }
}

function inBounds(value: number, rule: Readonly<Record<string, unknown>>, checked: Checked): boolean {
  const low = resultOfBound(rule["formula1"], checked);
  const high = rule["formula2"] === undefined ? low : resultOfBound(rule["formula2"], checked);
  if (low.kind !== "number" || high.kind !== "number") return false;
  return compare(value, rule["operator"], low.value, high.value);
}

function listed(source: string, { book, sheet }: Checked): string[] {
  if (!source.startsWith("=")) return source.split(",").map((item) => item.trim());
  const [first, ...rest] = tokens(source.slice(1));
  if (first?.kind !== "reference" || rest.length > 0) return [];
  const home = first.reference.sheet === null ? sheet : book.sheet(first.reference.sheet);
  if (!home) return [];
  return book.resultsOf(home, [...cellsOf(first.reference.rect)]).map((result) => String(plainValue(result)));
}

function meets(kind: string, rule: Readonly<Record<string, unknown>>, checked: Checked): boolean {
  const { result } = checked;
  const text = String(plainValue(result));
  if (kind === "list") return listed(String(rule["source"]), checked).includes(text);
  if (kind === "textLength") return inBounds(text.length, rule, checked);
  if (kind === "custom") {
    const outcome = resultOfBound(rule["formula"], checked);
    return (outcome.kind === "boolean" || outcome.kind === "number") && Boolean(outcome.value);
  }
  if (result.kind !== "number") return false;
  return (kind !== "wholeNumber" || Number.isInteger(result.value)) && inBounds(result.value, rule, checked);
}

/** Whether what a cell shows is what its validation allows. */
export function isAllowed(book: Book, sheet: HostSheet, row: number, column: number): boolean {
  const { validation }: { validation: CellValidation | null } = sheet.cell(row, column);
  const [entry] = Object.entries(validation?.rule ?? {});
  if (!validation || !entry) return true;
  const result = book.resultOf(sheet, row, column);
  if (result.kind === "blank" || (result.kind === "text" && result.value === "")) return validation.ignoreBlanks;
  return meets(entry[0], entry[1], { book, sheet, result });
}
