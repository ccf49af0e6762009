import { readEntries } from "../core/entries";
import { evaluate } from "../core/evaluate";
import { withSafeFixes } from "../core/fix";
import { overlay } from "../core/overlay";
import { planChanges } from "../workbook/changes";
import { filling } from "../workbook/plan/filling";
import { planWorkbook } from "../workbook/plan/plan";
import type { Workbook } from "../workbook/workbook";
import type { FindingCode } from "../core/finding";
import { check, type Checked } from "./check";
import { openTable } from "./openTable";

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
]);

/**
 * Writes entries into a workbook's scoring table. What `entries` does not name stays, a null blanks its cell, and what
 * cannot be an entry is reported and not written.
 * @param entries raw entries, for example parsed JSON.
 * @throws FaultError when there is no table to fill or it cannot be written.
 */
export async function fill(workbook: Workbook, entries: unknown, templateId?: string): Promise<Checked> {
  const open = await openTable(workbook, templateId);
  const { template, hash, table } = open;
  const merged = overlay(open.entries.raw, entries);
  const { findings } = evaluate(template, merged);
  const raw = withSafeFixes(merged, findings);
  const plan = planWorkbook(filling(template, raw, evaluate(template, raw), null), hash);
  await workbook.writeCells(planChanges(plan, table));
  const checked = await check(workbook, template.id);
  const shape = readEntries(entries).findings.filter(({ code }) => code === "wrong-shape");
  const unwritten = [...findings.filter(({ code }) => UNWRITTEN.has(code)), ...shape];
  const distinct = new Map(unwritten.map((finding) => [`${finding.code} ${finding.path}`, finding]));
  return { template, report: { ...checked.report, findings: [...distinct.values(), ...checked.report.findings] } };
}
