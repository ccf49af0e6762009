import type { OpenTable } from "../../tasks/openTable";
import { liveReport, reportOn } from "../../tasks/reportOn";
import type { PaneTable } from "./state";

/**
 * A table with what its entries lead to.
 * @param isStored whether the entries are those of the workbook, so that its stored results can be compared with them.
 */
export function tableOf(open: OpenTable, isStored: boolean): PaneTable {
  return open.kind === "scoring"
    ? { kind: open.kind, open, report: isStored ? reportOn(open) : liveReport(open) }
    : { kind: open.kind, open, report: isStored ? reportOn(open) : liveReport(open) };
}
