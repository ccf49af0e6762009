import type { LocatedTable } from "./locate";
import type { PlannedCell, WorkbookPlan } from "./plan/types";
import type { CellChange } from "./workbook";

/** Planned entries that the workbook's sheets have no cell for. */
export function homelessEntries(plan: WorkbookPlan, table: LocatedTable): PlannedCell[] {
  return plan.sheets.flatMap(({ kind, cells }) =>
    cells.filter(({ slot, value, formula }) => {
      if (!slot || formula !== undefined || value === null || !table.sheets.has(kind)) return false;
      return table.find(kind, slot.row, slot.column) === null;
    }),
  );
}

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
