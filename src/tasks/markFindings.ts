import type { CellRef, Finding } from "../core/finding";
import { performanceLayout } from "../workbook/plan/performance/layout";
import type { CellMark, OpenWorkbook } from "../workbook/workbook";
import type { OpenTable } from "./openTable";

function keyOf({ sheet, cell }: CellRef): string {
  return `${sheet}!${cell}`;
}

/** Whether a person fills in the cell of a path. */
function takesEntry(open: OpenTable): (path: string) => boolean {
  if (open.kind === "performance") {
    const laid = performanceLayout(open.template, open.table).filter(({ content }) => content !== "computed");
    const entries = new Set(laid.map(({ path }) => path));
    return (path) => entries.has(path);
  }
  // Printed maxima are no entries, unless the table lets them be changed.
  const { reallocation } = open.template;
  return (path) => reallocation !== null || !path.startsWith("/maxima");
}

/** The cells that a finding is about. */
function cellsOf({ at, others = [] }: Finding): CellRef[] {
  return [at, ...others.map((other) => other.at)].filter((cell) => cell !== undefined);
}

/** The mark of each entry's cell: the worst of the findings that are about it. */
function marksOf(open: OpenTable, findings: readonly Finding[]): CellMark[] {
  const found = (severity: "error" | "warning") =>
    new Set(
      findings
        .filter((finding) => finding.severity === severity)
        .flatMap(cellsOf)
        .map(keyOf),
    );
  const [errors, warnings] = [found("error"), found("warning")];
  const takes = takesEntry(open);
  const cells = new Map([...open.entries.cells].flatMap(([path, at]) => (takes(path) ? [[keyOf(at), at]] : [])));
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
