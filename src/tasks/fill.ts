import type { Checked } from "../core/checked";
import { withoutEntries, withSafeFixes } from "../core/fix";
import { overlay } from "../core/overlay";
import { valueAt } from "../core/path";
import { homelessEntries, planChanges } from "../workbook/changes";
import type { LocatedTable } from "../workbook/locate";
import type { WorkbookPlan } from "../workbook/plan/types";
import type { Workbook } from "../workbook/workbook";
import type { Finding, FindingCode } from "../core/finding";
import { check } from "./check";
import { evaluateTable } from "./evaluateTable";
import { openTable, type Wanted } from "./openTable";
import { planTable } from "./planTable";

/** Findings about entries that no cell takes, so that a look at the workbook alone would not show them. */
const UNWRITTEN: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "wrong-shape",
  "unknown-key",
  "unknown-id",
  "not-scored-itself",
  "number-as-text",
  "maximum-fixed",
  "total-not-needed",
  "veto-is-derived",
  "computed-typed",
  "amount-read",
  "date-read",
]);

/** Findings of these codes may be about a list, an object or the like, which no cell can hold. */
const UNREADABLE: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "not-a-number",
  "not-yes-no",
  "not-pass-fail",
  "not-a-grade",
  "amount-refused",
  "not-a-year",
]);

function isWritable(raw: unknown, path: string): boolean {
  const value = valueAt(raw, path);
  return typeof value === "string" || typeof value === "number";
}

/** What is said of entries that were not written. */
function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [`${finding.code} ${finding.path}`, finding])).values()];
}

function homeless(plan: WorkbookPlan, table: LocatedTable): Finding[] {
  return homelessEntries(plan, table).map(({ value }): Finding => {
    return { code: "no-room", severity: "error", path: "", shown: String(value) };
  });
}

/** A report with more findings before its own. */
function withFindings(checked: Checked, findings: readonly Finding[]): Checked {
  const all = [...findings, ...checked.report.findings];
  return checked.kind === "scoring"
    ? { ...checked, report: { ...checked.report, findings: all } }
    : { ...checked, report: { ...checked.report, findings: all } };
}

/**
 * Writes entries into a workbook's table. What `entries` does not name stays, a null blanks its cell, a list takes the
 * place of the whole list, and what cannot be an entry is reported and not written.
 * @param entries raw entries, for example parsed JSON.
 * @throws FaultError when there is no table to fill or it cannot be written.
 */
export async function fill(workbook: Workbook, entries: unknown, wanted?: Wanted): Promise<Checked> {
  const open = await openTable(workbook, wanted);
  const given = evaluateTable(open, entries).report.findings;
  const refused = given.filter(({ code, path }) => UNREADABLE.has(code) && !isWritable(entries, path));
  const paths = refused.map(({ path }) => path);
  const merged = overlay(open.entries.raw, withoutEntries(entries, paths));
  const { findings } = evaluateTable(open, merged).report;
  const plan = planTable(open, withSafeFixes(merged, findings), { table: open.table });
  await workbook.writeCells(planChanges(plan, open.table));
  const checked = await check(workbook, open);
  const told = [...refused, ...findings, ...given].filter((one) => refused.includes(one) || UNWRITTEN.has(one.code));
  return withFindings(checked, [...distinct(told), ...homeless(plan, open.table)]);
}
