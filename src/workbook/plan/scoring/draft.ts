import type { ColumnRole } from "../../../core/template";
import type { SheetBuilder } from "../builder";
import type { Filling } from "../filling";
import type { StyleName } from "../types";
import type { ScoringColumns } from "./columns";

/** The scoring sheet while it is laid out. */
export interface ScoringDraft {
  readonly sheet: SheetBuilder;
  readonly columns: ScoringColumns;
  readonly filled: Filling;
}

/** Puts empty cells under the given headings into the current row, so that its borders are whole. */
export function blankCells({ sheet, columns }: ScoringDraft, roles: readonly ColumnRole[], style: StyleName): void {
  for (const [role, column] of columns.at) if (roles.includes(role)) sheet.put(column, style, null);
}

/** Whether an entry's cell holds nothing. */
export function isBlank(value: unknown): boolean {
  return value === null || value === "";
}
