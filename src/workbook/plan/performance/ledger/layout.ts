import { valueAt } from "../../../../core/path";
import { SheetBuilder } from "../../builder";
import type { PlannedColumn } from "../../types";
import type { Draft } from "../draft";
import { GROUP, HELPERS, ledgerLayout, type LedgerLayout } from "./columns";
import { listRows } from "./slots";

/** Rows of a new ledger, and how many stay free behind what is filled in. */
const LEAST_ROWS = 40;
const FREE_ROWS = 10;

/** The first column of the sheet that is seen. */
export const FIRST = 1;

/** Columns that are computed, in their order. */
export const COMPUTED_COLUMNS: readonly (readonly [string, PlannedColumn])[] = [
  [GROUP, { width: 18 }],
  [HELPERS.benefit, { width: 11, hidden: true }],
  [HELPERS.numberText, { width: 8, hidden: true }],
  [HELPERS.kind, { width: 8, hidden: true }],
  [HELPERS.status, { width: 8, hidden: true }],
];

/** The ledger while it is laid out. */
export interface LedgerDraft {
  readonly draft: Draft;
  readonly sheet: SheetBuilder;
  readonly layout: LedgerLayout;
  /** Keys of the rows that are filled in. */
  readonly rows: readonly string[];
  /** Column of a key. */
  readonly at: (key: string) => number;
  /** The last column that is filled in. */
  readonly last: number;
}

/** A ledger without any row. */
export function newLedger(draft: Draft): LedgerDraft {
  const { template, raw, names } = draft.filled;
  const layout = ledgerLayout(template);
  const entries = valueAt(raw, "/ledger");
  const filled = Array.isArray(entries) ? entries.length : 0;
  const shown = layout.columns.map(({ width }) => ({ width }));
  const columns = [{ width: 10, hidden: true }, ...shown, ...COMPUTED_COLUMNS.map(([, column]) => column)];
  const keys = [...layout.columns.map(({ key }) => key), ...COMPUTED_COLUMNS.map(([key]) => key)];
  const places = new Map(keys.map((key, index) => [key, FIRST + index]));
  return {
    draft,
    layout,
    sheet: new SheetBuilder("ledger", names.ledger, template.id, columns),
    rows: listRows("ledger", Math.max(LEAST_ROWS, filled + FREE_ROWS), draft.table),
    at: (key) => places.get(key) ?? FIRST,
    last: layout.columns.length,
  };
}
