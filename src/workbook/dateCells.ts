import { allPlaces } from "../core/performance/addresses";
import { oncePer } from "../core/remember";
import type { PerformanceTemplate } from "../core/performance/template";

/** The path of the same column in the first row, for rows beyond those that the form prints. */
function inFirstRow(path: string): string {
  return !path.startsWith("/rows/") ? path : path.replace(/^(\/rows\/[^/]+)\/\d+\//u, "$1/0/");
}

/** Paths of a form's cells for dates. */
export const datePaths = oncePer((template: PerformanceTemplate): ReadonlySet<string> => {
  return new Set(allPlaces(template).flatMap(({ path, cell }) => (cell.kind === "date" ? [inFirstRow(path)] : [])));
});

function isLedgerDate(path: string): boolean {
  return path.startsWith("/ledger/") && /^\/ledger\/\d+\/date$/u.test(path);
}

/** Whether a date belongs at a path, on the form, in the ledger or in the settings. */
export function isDatePath(ofForm: ReadonlySet<string>, path: string): boolean {
  return path === "/settings/auditStart" || isLedgerDate(path) || ofForm.has(inFirstRow(path));
}
