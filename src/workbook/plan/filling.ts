import { readEntries, type Entries } from "../../core/entries";
import type { Report } from "../../core/report";
import type { Template } from "../../core/template";

/** Sentences that are written into the result sheet when a workbook is graded. */
export interface ResultNotes {
  readonly explanation: readonly string[];
  readonly findings: readonly string[];
}

/** A template with what was filled in and what came of it: all that a plan is made from. */
export interface Filling {
  readonly template: Template;
  readonly entries: Entries;
  readonly report: Report;
  /** Null while the result has not been written. */
  readonly notes: ResultNotes | null;
}

/** Puts a filling together from raw entries. */
export function filling(template: Template, raw: unknown, report: Report, notes: ResultNotes | null): Filling {
  return { template, entries: readEntries(raw).entries, report, notes };
}
