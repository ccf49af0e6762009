import type { CellRef, Finding } from "../core/finding";
import type { CellMark, OpenWorkbook } from "../workbook/workbook";
import type { OpenTable } from "./openTable";

function keyOf({ sheet, cell }: CellRef): string {
  return `${sheet}!${cell}`;
}

/** The mark of each entry's cell: the worst of the findings that are about it. */
function marksOf({ entries, template }: OpenTable, findings: readonly Finding[]): CellMark[] {
  const found = (severity: "error" | "warning") =>
    new Set(findings.flatMap(({ at, severity: own }) => (at && own === severity ? [keyOf(at)] : [])));
  const [errors, warnings] = [found("error"), found("warning")];
  // Printed maxima are no entries, unless the table lets them be changed.
  const own = [...entries.cells].filter(([path]) => template.reallocation !== null || !path.startsWith("/maxima"));
  const cells = new Map(own.map(([, at]) => [keyOf(at), at]));
  return [...cells].map(([key, at]) => ({
    at,
    mark: errors.has(key) ? "error" : warnings.has(key) ? "warning" : null,
  }));
}

/**
 * Shows in the sheets which entries have findings; those without get their usual look back, so that no findings at all
 * takes every mark away. Cells that are computed are left alone.
 * @throws FaultError when the cells cannot be changed.
 */
export async function markFindings(
  workbook: OpenWorkbook,
  open: OpenTable,
  findings: readonly Finding[],
): Promise<void> {
  await workbook.markCells(marksOf(open, findings));
}
