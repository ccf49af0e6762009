import { readEntries, type Entries } from "../../core/entries";
import type { Report } from "../../core/report";
import type { Template } from "../../core/template";
import { sheetWords } from "../../words/sheets";
import type { SheetKind } from "../slots";

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
  /** Names of the sheets; others than the usual ones where a workbook has those already. */
  readonly names: Readonly<Record<SheetKind, string>>;
}

/** Puts a filling together from raw entries. */
export function filling(
  template: Template,
  raw: unknown,
  report: Report,
  notes: ResultNotes | null,
  names: Filling["names"] = sheetWords.names,
): Filling {
  return { template, entries: readEntries(raw).entries, report, notes, names };
}
