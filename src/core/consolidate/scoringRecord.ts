import type { Entries } from "../entries";
import { readDate } from "../performance/calculation/isoDate";
import type { Verdict } from "../report";
import { countFindings, kept, keptFindings } from "./keep";
import type { EnterpriseRecord, FindingRecord, ScoringRecord, Stage } from "./record";

/** What is known of a table beside its entries: from its template, and as the workbook states it. */
export interface Stated {
  /** Title of a table that is not built in; "" for one that is. */
  readonly ownTitle: string;
  readonly stage: Stage;
  /** "" where it states none. */
  readonly version: string;
  readonly known: boolean | null;
}

/** A filled scoring table with all that its record tells. */
export interface ScoringSource extends Stated {
  readonly report: Verdict;
  readonly entries: Entries;
  /** All findings of the table, each with its sentence. */
  readonly findings: readonly FindingRecord[];
  /** Results that the workbook shows, "" where it shows none. */
  readonly declared: { readonly total: string; readonly grade: string };
}

/** The year of an ISO date; null for "". */
export function yearOf(date: string): number | null {
  return date === "" ? null : Number(date.slice(0, 4));
}

/** A date as a record keeps it: ISO, "" where blank or unreadable. */
export function keptDate(typed: string): string {
  return readDate(typed.normalize("NFKC").replace(/\s+/gu, ""))?.iso ?? "";
}

function enterpriseOf({ enterprise }: Entries): EnterpriseRecord {
  const { name = "", code = "", place = "", industry = "" } = enterprise;
  return { name: kept(name), code: kept(code), place: kept(place), industry: kept(industry) };
}

/** The record of a scoring table. */
export function scoringRecord(source: ScoringSource): ScoringRecord {
  const { report, entries, findings, declared, ownTitle, version, stage, known } = source;
  const { grade, sections, gates } = report;
  const date = keptDate(entries.enterprise.date ?? "");
  return {
    kind: "scoring",
    template: report.template,
    ownTitle: kept(ownTitle),
    version: kept(version),
    stage,
    known,
    enterprise: enterpriseOf(entries),
    date,
    year: yearOf(date),
    complete: report.complete,
    counts: countFindings(findings),
    findings: keptFindings(findings),
    experts: entries.experts.length,
    sections,
    bonus: report.bonus,
    total: report.total,
    provisional: report.provisional,
    max: report.max,
    grade: grade && { label: grade.label, result: grade.result, pass: grade.pass },
    vetoes: report.vetoes,
    failedGates: Object.entries(gates).flatMap(([id, outcome]) => (outcome === "fail" ? [id] : [])),
    declared: { total: kept(declared.total), grade: kept(declared.grade) },
    altered: findings.some(({ code }) => code === "result-altered"),
  };
}
