import type { LocatedTable } from "./locate";
import type { WorkbookPlan } from "./plan/types";
import type { CellChange } from "./workbook";

/**
 * What must be written so that an existing workbook holds what the plan holds: entries and stored results that differ.
 * A result whose formula is gone, and a cell that cannot be found, are left alone; the checks report them.
 */
export function planChanges(plan: WorkbookPlan, table: LocatedTable): CellChange[] {
  return plan.sheets.flatMap((sheet) =>
    sheet.cells.flatMap(({ slot, value, formula }): CellChange[] => {
      const located = slot && sheet.kind !== "meta" ? table.find(sheet.kind, slot.row, slot.column) : null;
      if (!located) return [];
      const { cell, row, column } = located;
      const keepFormula = formula !== undefined;
      if (keepFormula && !cell?.isFormula) return [];
      if ((cell?.value ?? null) === value && cell?.error === undefined) return [];
      return [{ sheet: located.sheet, row, column, value, keepFormula }];
    }),
  );
}
