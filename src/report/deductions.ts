import Big from "big.js";
import type { Report } from "../core/report";
import { allLeaves, type Template } from "../core/template";
import type { Entries } from "../core/entries";
import { labelOf } from "./label";

/** An item that did not get its full marks. */
export interface Deduction {
  readonly id: string;
  readonly label: string;
  /** Points short of the item's maximum, exactly. */
  readonly lost: string;
  readonly reason: string | null;
}

function reasonOf(entries: Entries, id: string): string | null {
  const reason = entries.reasons.get(id);
  return typeof reason === "string" && reason.trim() !== "" ? reason.trim() : null;
}

/** Every scored item that lost points, the largest loss first, equal ones in the table's order. */
export function deductions(template: Template, report: Report, entries: Entries): Deduction[] {
  const lossy = allLeaves(template).flatMap(({ id, max }) => {
    const score = report.scores.get(id) ?? null;
    const lost = score === null ? null : new Big(report.maxima.get(id) ?? max).minus(score);
    return lost?.gt(0) ? [{ id, lost }] : [];
  });
  return lossy
    .sort((a, b) => b.lost.cmp(a.lost))
    .map(({ id, lost }) => ({ id, label: labelOf(template, id), lost: lost.toFixed(), reason: reasonOf(entries, id) }));
}
