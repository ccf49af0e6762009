import type { Finding, Severity } from "../core/finding";
import type { ChecklistStand, Grade, NextBand, Report, SectionScore } from "../core/report";
import type { PerformanceTemplate } from "../core/performance/template";
import type { Template } from "../core/template";
import type { Dictionary } from "../words/dictionary";
import { findingSentence, stepSentence } from "./sentences";

/** A finding as other programs read it. */
export interface FindingJson {
  readonly code: string;
  readonly severity: Severity;
  /** JSON pointer into the entries. */
  readonly path: string;
  readonly item?: string;
  readonly sheet?: string;
  readonly cell?: string;
  /** The other cells concerned. */
  readonly others?: readonly OtherCellJson[];
  readonly message: string;
}

/** Another cell that a finding is about. */
export interface OtherCellJson {
  /** JSON pointer into the entries. */
  readonly path: string;
  readonly sheet?: string;
  readonly cell?: string;
}

/** The answer that other programs read: plain JSON, points exact. */
export interface ReportJson {
  readonly template: string;
  readonly complete: boolean;
  readonly filled: number;
  readonly count: number;
  readonly sections: readonly SectionScore[];
  readonly bonus: number | null;
  readonly total: number | null;
  readonly provisional: number;
  readonly max: number;
  readonly vetoes: readonly string[];
  readonly gates: Readonly<Record<string, "pass" | "fail">>;
  readonly grade: Grade | null;
  readonly next: NextBand | null;
  /** Present for a checklist, whose total is null and whose full marks are 0. */
  readonly checklist?: ChecklistStand;
  readonly findings: readonly FindingJson[];
  readonly explanation: readonly { readonly code: string; readonly article: string | null; readonly message: string }[];
}

/** A finding as plain JSON, its sentence in the language of `words`. */
export function findingJson(
  template: Template | PerformanceTemplate,
  finding: Finding,
  words: Dictionary,
): FindingJson {
  const { code, severity, path, item, at, others } = finding;
  const cells = others?.map((other) => ({ path: other.path, ...other.at }));
  const place = { ...(item === undefined ? {} : { item }), ...at, ...(cells ? { others: cells } : {}) };
  return { code, severity, path, ...place, message: findingSentence(template, finding, words) };
}

/** `report` as plain JSON, its sentences in the language of `words`. */
export function reportJson(template: Template, report: Report, words: Dictionary): ReportJson {
  const { complete, filled, count, sections, bonus, total, provisional, max, vetoes, gates, grade, next } = report;
  const { checklist } = report;
  return {
    template: report.template,
    complete,
    filled,
    count,
    sections,
    bonus,
    total,
    provisional,
    max,
    vetoes,
    gates,
    grade,
    next,
    ...(checklist ? { checklist } : {}),
    findings: report.findings.map((finding) => findingJson(template, finding, words)),
    explanation: report.explanation.map((step) => ({
      code: step.code,
      article: step.article,
      message: stepSentence(step, words),
    })),
  };
}
