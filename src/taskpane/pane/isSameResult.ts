import type { Checked } from "../../core/checked";
import type { PaneTable } from "./state";

/** Whether what was checked is what the table still comes to. */
export function isSameResult(checked: Checked, table: PaneTable | null): boolean {
  if (table?.kind === "scoring" && checked.kind === "scoring") return checked.report.total === table.report.total;
  if (table?.kind !== "performance" || checked.kind !== "performance") return false;
  const { figures } = table.report;
  return (
    checked.report.filled === table.report.filled &&
    [...checked.report.figures].every(([path, value]) => figures.get(path) === value)
  );
}
