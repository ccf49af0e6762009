import type { LocatedTable } from "./locate";
import { cleanNumber } from "./number";
import type { PlannedCell, WorkbookPlan } from "./plan/types";
import { slotKey, type CellValue, type SheetKind, type Slot } from "./slots";
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

/**
 * The change that makes a cell of the workbook hold what is planned; null where its slot is gone, or its formula and it
 * is not to be put back.
 */
function changeOf(kind: SheetKind, planned: PlannedCell, table: LocatedTable): LocatedChange | null {
  const { slot, value, formula, restore } = planned;
  const located = slot && kind !== "meta" ? table.find(kind, slot.row, slot.column) : null;
  if (!located) return null;
  const { cell, sheet, row, column } = located;
  const change = { sheet, row, column, value };
  if (formula === undefined) return { cell, change: { ...change, keepFormula: false } };
  if (cell?.isFormula) return { cell, change: { ...change, keepFormula: true } };
  return restore ? { cell, change: { ...change, keepFormula: false, formula } } : null;
}

/** Whether two values show the same: spreadsheets keep fifteen digits of a figure. */
function isSameValue(one: CellValue, other: CellValue): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return cleanNumber(one) === cleanNumber(other);
}

/** Whether a cell holds what is planned already; one that is computed or typed must be the one of the two. */
function isThere({ value, formula, restore }: PlannedCell, cell: ReadCell | null): boolean {
  if (restore && (cell?.isFormula ?? false) !== (formula !== undefined)) return false;
  return isSameValue(cell?.value ?? null, value) && cell?.error === undefined;
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
      return isThere(planned, cell) ? [] : [change];
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
    const known = new Map(old.flatMap((cell) => (cell.slot ? [[slotKey(cell.slot), cell] as const] : [])));
    const isSame = (cell: PlannedCell, slot: Slot) => {
      const before = known.get(slotKey(slot));
      return before?.value === cell.value && (before.formula === undefined) === (cell.formula === undefined);
    };
    const touched = new Set(
      cells.flatMap((cell) => (cell.slot && !isSame(cell, cell.slot) ? [groupOf(cell.slot)] : [])),
    );
    const wanted = cells.filter(({ slot }) => slot && touched.has(groupOf(slot)));
    return wanted.flatMap((planned) => changeOf(kind, planned, table)?.change ?? []);
  });
}
