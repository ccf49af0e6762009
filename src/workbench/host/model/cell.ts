import type { CellFormat } from "./cellFormat";
import type { CellValidation } from "./validation";

/** What a cell holds. */
export type Content =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string }
  | { readonly kind: "formula"; readonly formula: string };

/** What a cell shows: its content, or its formula's result. */
export type Result = Exclude<Content, { kind: "formula" }>;

/** A cell that differs from an untouched one. */
export interface Cell {
  readonly content: Content;
  /** Only what was set; the rest comes from the row, the column, or the defaults. */
  readonly format: Partial<CellFormat>;
  readonly validation: CellValidation | null;
}

/** Nothing in a cell. */
export const BLANK: Result = { kind: "blank" };

/** A cell that nobody has touched. */
export const UNTOUCHED: Cell = { content: BLANK, format: {}, validation: null };

/** A result as the client reads it in `values`. */
export function plainValue(result: Result): string | number | boolean {
  return result.kind === "blank" ? "" : result.value;
}

/** A result's kind as the client reads it in `valueTypes`. */
export function valueTypeOf({ kind }: Result): string {
  return { blank: "Empty", number: "Double", text: "String", boolean: "Boolean", error: "Error" }[kind];
}
