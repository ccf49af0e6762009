import type { Consolidation } from "../../core/consolidate/consolidation";
import type { Filed } from "../../core/consolidate/filed";
import type { ListFinding } from "../../core/consolidate/list";
import type { Problem } from "../../core/consolidate/problems";
import type { Dictionary } from "../../words/dictionary";
import { listText, problemText } from "./sentences";

/** A table as other programs read it: its record without the findings, which are among the problems. */
export interface TableJson {
  readonly file: string;
  /** False where another file of the same enterprise, table and year counts instead. */
  readonly counts: boolean;
  readonly [field: string]: unknown;
}

/** A problem with its sentence. */
type ProblemJson = Omit<Problem, "message" | "notice"> & { readonly message: string };

/** Something wrong with a row of a list, with its sentence. */
type ListFindingJson = ListFinding & { readonly message: string };

/** A summary as other programs read it. Sums are exact decimals, written as text. */
export type ConsolidationJson = Omit<
  Consolidation,
  "results" | "performances" | "problems" | "duplicates" | "plan" | "targets"
> & {
  readonly results: readonly TableJson[];
  readonly performances: readonly TableJson[];
  readonly problems: readonly ProblemJson[];
  readonly duplicates: readonly {
    readonly reason: string;
    readonly code: string;
    readonly template: string;
    readonly files: readonly { readonly file: string; readonly date: string; readonly counts: boolean }[];
  }[];
  readonly plan: object | null;
  readonly targets: object | null;
};

function tableJson({ file, table, counts }: Filed): TableJson {
  const told = Object.entries(table).filter(([field]) => field !== "findings" && field !== "counts");
  return { file, counts, ...Object.fromEntries(told) };
}

function problemJson(problem: Problem, words: Dictionary): ProblemJson {
  const { file, template, severity, sheet, cell, code } = problem;
  return { file, template, severity, sheet, cell, code, message: problemText(problem, words) };
}

function listJson(findings: readonly ListFinding[], words: Dictionary): ListFindingJson[] {
  return findings.map((finding) => ({ ...finding, message: listText(finding, words) }));
}

function planJson({ plan }: Consolidation, words: Dictionary): object | null {
  if (!plan) return null;
  const unplanned = plan.unplanned.map(({ filed: { file, code, table }, otherYears }) => {
    return { file, code, name: table.enterprise.name, template: table.template, year: table.year, otherYears };
  });
  const missing = plan.missing.map(({ planned, otherYears, namesakes }) => ({ ...planned, otherYears, namesakes }));
  const { planned, found, findings } = plan;
  return { planned, found, missing, unplanned, findings: listJson(findings, words) };
}

/** `consolidation` as plain JSON, its sentences in the language of `words`. */
export function consolidationJson(consolidation: Consolidation, words: Dictionary): ConsolidationJson {
  const { results, performances, problems, duplicates, targets, ...rest } = consolidation;
  return {
    ...rest,
    results: results.map(tableJson),
    performances: performances.map(tableJson),
    problems: problems.map((problem) => problemJson(problem, words)),
    duplicates: duplicates.map(({ reason, tables }) => ({
      reason,
      code: tables[0]?.code ?? "",
      template: tables[0]?.table.template ?? "",
      files: tables.map(({ file, table: { date }, counts }) => ({ file, date, counts })),
    })),
    plan: planJson(consolidation, words),
    targets: targets && { ...targets, findings: listJson(targets.findings, words) },
  };
}
