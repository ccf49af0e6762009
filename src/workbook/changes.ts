import type { LocatedTable } from "./locate";
import type { PlannedCell, WorkbookPlan } from "./plan/types";
import { slotKey, type SheetKind, type Slot } from "./slots";
import type { CellChange, ReadCell } from "./workbook";

/** Planned entries that the workbook's sheets have no cell for. */
export function homelessEntries(plan: WorkbookPlan, table: LocatedTable): PlannedCell[] {
  return plan.sheets.flatMap(({ kind, cells }) =>
    cells.filter(({ slot, value, formula }) => {
      if (!slot || formula !== undefined || value === null || !table.sheets.has(kind)) return false;
      return table.find(kind, slot.row, slot.column) === null;
    }),
  );
}

/** The change that makes a cell of the workbook hold what is planned; null where its slot or its formula is gone. */
function changeOf(kind: SheetKind, { slot, value, formula }: PlannedCell, table: LocatedTable): LocatedChange | null {
  const located = slot && kind !== "meta" ? table.find(kind, slot.row, slot.column) : null;
  if (!located) return null;
  const { cell, sheet, row, column } = located;
  const keepFormula = formula !== undefined;
  if (keepFormula && !cell?.isFormula) return null;
  return { cell, change: { sheet, row, column, value, keepFormula } };
}

interface LocatedChange {
  readonly cell: ReadCell | null;
  readonly change: CellChange;
}

/**
 * What must be written so that an existing workbook holds what the plan holds: entries and stored results that differ.
 * A result whose formula is gone, and a cell that cannot be found, are left alone; the checks report them.
 */
export function planChanges(plan: WorkbookPlan, table: LocatedTable): CellChange[] {
  return plan.sheets.flatMap(({ kind, cells }) =>
    cells.flatMap((planned): CellChange[] => {
      const located = changeOf(kind, planned, table);
      if (!located) return [];
      const { cell, change } = located;
      const isThere = (cell?.value ?? null) === planned.value && cell?.error === undefined;
      return isThere ? [] : [change];
    }),
  );
}

/** Slots that move together: the list of experts is written as a whole. */
function groupOf({ row, column }: Slot): string {
  return row.startsWith("expert.") ? "expert" : slotKey({ row, column });
}

/** What must be written to get from one plan of a table to another, wherever its cells stand and whatever they hold. */
export function changesBetween(before: WorkbookPlan, after: WorkbookPlan, table: LocatedTable): CellChange[] {
  return after.sheets.flatMap(({ kind, cells }) => {
    const old = before.sheets.find((sheet) => sheet.kind === kind)?.cells ?? [];
    const values = new Map(old.flatMap(({ slot, value }) => (slot ? [[slotKey(slot), value] as const] : [])));
    const touched = new Set(
      cells.flatMap(({ slot, value }) => (slot && values.get(slotKey(slot)) !== value ? [groupOf(slot)] : [])),
    );
    const wanted = cells.filter(({ slot }) => slot && touched.has(groupOf(slot)));
    return wanted.flatMap((planned) => changeOf(kind, planned, table)?.change ?? []);
  });
}
