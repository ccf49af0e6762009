import { evaluate } from "../core/evaluate";
import { evaluatePerformance } from "../core/performance/evaluate";
import type { LocatedTable } from "../workbook/locate";
import { filling, type ResultNotes } from "../workbook/plan/filling";
import type { ReviewNotes } from "../workbook/plan/performance/filling";
import { planPerformance } from "../workbook/plan/performance/plan";
import { planWorkbook } from "../workbook/plan/plan";
import type { WorkbookPlan } from "../workbook/plan/types";
import type { SheetKind } from "../workbook/slots";
import { sheetWords } from "../words/sheets";
import type { BuiltInTable, PerformanceTable, ScoringTable } from "./requireTable";

/** What a plan needs besides the entries. */
interface Planned<Notes> {
  /** Null while the result has not been written. */
  readonly notes?: Notes | null;
  /** Names of the sheets where they are not the usual ones. */
  readonly names?: Readonly<Record<SheetKind, string>>;
  /** The table as it stands in the workbook that the plan is written into; absent for a new one. */
  readonly table?: LocatedTable;
}

/** What the workbook of a table that is not built in carries, so that it can be checked anywhere. */
function contentOf({ template, own }: BuiltInTable): string | null {
  return own ? JSON.stringify(template) : null;
}

/** The plan of a scoring table with its entries. */
export function planScoringTable(
  table: ScoringTable,
  raw: unknown,
  { notes = null, names = sheetWords.names }: Planned<ResultNotes> = {},
): WorkbookPlan {
  const { template } = table;
  return planWorkbook(filling(template, raw, evaluate(template, raw), notes, names), table.hash, contentOf(table));
}

/** The plan of a performance table with its entries. */
export function planPerformanceTable(
  known: PerformanceTable,
  raw: unknown,
  { notes = null, names = sheetWords.names, table }: Planned<ReviewNotes> = {},
): WorkbookPlan {
  const { template, reference } = known;
  const report = evaluatePerformance(template, raw, reference);
  return planPerformance({ template, raw, report, reference, notes, names }, known.hash, table, contentOf(known));
}

/** The plan of a table with its entries, its result not written yet. */
export function planTable(table: BuiltInTable, raw: unknown, planned: Planned<never> = {}): WorkbookPlan {
  return table.kind === "scoring" ? planScoringTable(table, raw, planned) : planPerformanceTable(table, raw, planned);
}
