import { HostError } from "../hostError";
import { checkOption } from "./access";
import type { Book } from "./book";
import type { CellGroup } from "./hostRange";
import { cellsOf, sizeOf } from "./rect";
import { type CellValidation, NO_VALIDATION, type ValidationAlert, type ValidationPrompt } from "./validation";
import { isAllowed } from "./validationCheck";
import { offsetRule } from "./validationRule";

/** More cells at a time are refused. */
const LIMIT = 200_000;

const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;
const STYLES: readonly string[] = ["Stop", "Warning", "Information"];

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

interface Place {
  readonly row: number;
  readonly column: number;
}

function places({ rects }: CellGroup): Place[] {
  if (rects.reduce((sum, rect) => sum + sizeOf(rect).cells, 0) > LIMIT) throw new HostError("RangeExceedsLimit");
  return rects.flatMap((rect) => [...cellsOf(rect)]);
}

function textsOf(value: unknown): Readonly<Record<string, unknown>> & { title: string; message: string } {
  const given = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  const { title, message } = given;
  if (typeof title !== "string" || typeof message !== "string") throw new HostError("InvalidArgument");
  if (title.length > TITLE_LIMIT || message.length > MESSAGE_LIMIT) throw new HostError("InvalidArgument");
  return { ...given, title, message };
}

/** Reads a prompt as the client writes it. */
export function readPrompt(value: unknown): ValidationPrompt {
  const { title, message, showPrompt } = textsOf(value);
  return { title, message, showPrompt: showPrompt !== false };
}

/** Reads an alert as the client writes it. */
export function readAlert(value: unknown): ValidationAlert {
  const { title, message, showAlert, style } = textsOf(value);
  if (typeof style !== "string" || !STYLES.includes(style)) throw new HostError("InvalidArgument");
  return { title, message, showAlert: showAlert !== false, style };
}

/**
 * Changes the validation of cells. Formulas in a rule are meant for the first cell and follow to the others.
 * @throws HostError where protection forbids it.
 */
export function changeValidation(book: Book, cells: CellGroup, change: Partial<CellValidation>): void {
  checkOption(book, cells.sheet, null);
  const { sheet } = cells;
  const all = places(cells);
  const [first] = all;
  if (!first) return;
  for (const { row, column } of all) {
    const validation = { ...(sheet.cell(row, column).validation ?? NO_VALIDATION), ...change };
    const rule = change.rule ? offsetRule(change.rule, row - first.row, column - first.column) : validation.rule;
    sheet.change(row, column, { validation: { ...validation, rule } });
  }
}

/** Takes the validation of cells away. */
export function clearValidation(book: Book, cells: CellGroup): void {
  checkOption(book, cells.sheet, null);
  for (const { row, column } of places(cells)) cells.sheet.change(row, column, { validation: null });
}

function validations(cells: CellGroup): CellValidation[] {
  const all = places(cells);
  const [first = { row: 0, column: 0 }] = all;
  return all.map(({ row, column }) => {
    const validation = cells.sheet.cell(row, column).validation ?? NO_VALIDATION;
    const { rule } = validation;
    return { ...validation, rule: rule && offsetRule(rule, first.row - row, first.column - column) };
  });
}

/** The validation that all cells share, as it reads for the first of them; null when they differ. */
export function commonValidation(cells: CellGroup): CellValidation | null {
  const [first, ...others] = validations(cells);
  const text = JSON.stringify(first);
  return first && others.every((other) => JSON.stringify(other) === text) ? first : null;
}

/** Kind of the rule, in Excel's words. */
export function typeIn(cells: CellGroup): string {
  const all = validations(cells);
  const kinds = new Set(all.map(({ rule }) => Object.keys(rule ?? {})[0] ?? ""));
  const [kind = ""] = kinds;
  if (kinds.size > 1) return kinds.has("") ? "Inconsistent" : "MixedCriteria";
  if (!commonValidation(cells)) return "MixedCriteria";
  return TYPES[kind] ?? "None";
}

/** Whether what the cells hold is allowed; null when only of some. */
export function areValid(book: Book, cells: CellGroup): boolean | null {
  const found = new Set(places(cells).map(({ row, column }) => isAllowed(book, cells.sheet, row, column)));
  return found.size > 1 ? null : !found.has(false);
}
