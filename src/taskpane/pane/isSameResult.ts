import type { Checked } from "../../core/checked";
import type { Report } from "../../core/report";
import type { PaneTable } from "./state";

function isSameReport(one: Report, other: Report): boolean {
  // A checklist has no total that would tell: its explanation names every answer that matters.
  const isSameChecklist = !one.checklist || JSON.stringify(one.explanation) === JSON.stringify(other.explanation);
  return one.total === other.total && isSameChecklist;
}

/** Whether what was checked is what the table still comes to. */
export function isSameResult(checked: Checked, table: PaneTable | null): boolean {
  if (table?.kind === "scoring" && checked.kind === "scoring") return isSameReport(checked.report, table.report);
  if (table?.kind !== "performance" || checked.kind !== "performance") return false;
  const { figures } = table.report;
  return (
    checked.report.filled === table.report.filled &&
    [...checked.report.figures].every(([path, value]) => figures.get(path) === value)
  );
}
