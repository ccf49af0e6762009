import type { PanelMethod, PanelReport, PanelRow } from "../../core/panel/report";

/** The rows as the screen shows them: those that the panel must talk about again come first. */
export interface SortedRows {
  readonly disputed: readonly PanelRow[];
  readonly others: readonly PanelRow[];
}

/** Rows with strong disagreement, the widest first, and the others in the table's order. */
export function sortedRows({ rows, bonus }: PanelReport): SortedRows {
  const all = [...rows, ...(bonus ? [bonus] : [])];
  const share = ({ spread, max }: PanelRow) => (spread ?? 0) / (max ?? 1);
  return {
    disputed: all.filter(({ disputed }) => disputed).sort((first, second) => share(second) - share(first)),
    others: all.filter(({ disputed }) => !disputed),
  };
}

/** Whether the leader may want to state a row's points: by the method, to settle it, or because a score is missing. */
export function isAgreeable({ agreed, disputed, scores }: PanelRow, method: PanelMethod): boolean {
  return method === "agreed" || agreed || disputed || scores.includes(null);
}
