import type { Consolidation, FileCounts } from "../../core/consolidate/consolidation";
import type { Problem } from "../../core/consolidate/problems";
import type { GradeCount, Group } from "../../core/consolidate/statistics";
import type { TargetRow } from "../../core/consolidate/targets";
import type { Severity } from "../../core/finding";
import { countFindings } from "../../core/consolidate/keep";
import type { FindingCounts } from "../../core/consolidate/record";
import { listText, problemText } from "../../report/consolidate/sentences";
import { CONSOLIDATE_WORDS } from "../../words/consolidate";
import type { Language } from "../../words";
import type { Dictionary } from "../../words/dictionary";

/** A problem as the screen shows it. */
export interface ToldProblem {
  readonly file: string;
  readonly severity: Severity;
  /** Sheet and cell, "" where none is known. */
  readonly place: string;
  readonly text: string;
}

/** A scoring table with how many got which grade. */
export interface ToldTable {
  readonly template: string;
  readonly title: string;
  readonly grades: readonly Pick<GradeCount, "label" | "pass" | "count">[];
}

/** A place of the statistics. */
export type ToldPlace = Pick<Group, "key" | "count" | "passed">;

/** The plan list against what is here. */
export interface ToldPlan {
  readonly planned: number;
  readonly found: number;
  readonly missing: number;
  readonly unplanned: number;
}

/** Targets against what was completed. */
export interface ToldTargets {
  readonly rows: readonly Pick<TargetRow, "year" | "place" | "target" | "completed" | "rate">[];
  readonly yearsWithoutResults: readonly number[];
  readonly yearsWithoutTargets: readonly number[];
}

/** What the screen shows of a summary: small, however many workbooks it is made of. */
export interface Digest {
  /** Of the sentences of problems, which were made while the workbooks were read. */
  readonly language: Language;
  readonly counts: FileCounts;
  readonly all: Pick<Group, "count" | "passed" | "failed" | "open">;
  /** The most frequent first. */
  readonly tables: readonly ToldTable[];
  /** The largest ones. */
  readonly places: readonly ToldPlace[];
  readonly morePlaces: number;
  readonly performanceTables: number;
  /** The worst first, as many as a person reads. */
  readonly problems: readonly ToldProblem[];
  readonly problemCounts: FindingCounts;
  readonly plan: ToldPlan | null;
  readonly targets: ToldTargets | null;
  /** Rows of the lists that were not used as they are. */
  readonly listRemarks: readonly string[];
}

/** As many of each as the screen shows; the summary workbook has all of them. */
export const MOST_PROBLEMS = 100;
const MOST_PLACES = 25;
const MOST_TARGETS = 60;
const MOST_REMARKS = 20;

const ORDER: readonly Severity[] = ["error", "warning", "info"];

function told(problem: Problem, words: Dictionary): ToldProblem {
  const { file, severity, sheet, cell } = problem;
  return {
    file,
    severity,
    place: [sheet, cell].filter((part) => part !== "").join("!"),
    text: problemText(problem, words),
  };
}

function worst(problems: readonly Problem[], words: Dictionary): ToldProblem[] {
  const sorted = ORDER.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
  return sorted.slice(0, MOST_PROBLEMS).map((problem) => told(problem, words));
}

function remarks({ plan, targets }: Consolidation, words: Dictionary): string[] {
  const { planRow, targetRow } = CONSOLIDATE_WORDS[words.language];
  return [
    ...(plan?.findings ?? []).map((finding) => planRow(finding.row, listText(finding, words))),
    ...(targets?.findings ?? []).map((finding) => targetRow(finding.row, listText(finding, words))),
  ].slice(0, MOST_REMARKS);
}

/** Titles of tables by their ids. */
type Titles = ReadonlyMap<string, { readonly title: string }>;

function toldTables({ statistics }: Consolidation, titles: Titles): ToldTable[] {
  return statistics.byTemplate.map(({ key: template }) => {
    const own = statistics.byGrade.filter((grade) => grade.template === template);
    const grades = own.map(({ label, pass, count }) => ({ label, pass, count }));
    return { template, title: titles.get(template)?.title ?? template, grades };
  });
}

function toldTargets({ targets }: Consolidation): ToldTargets | null {
  if (!targets) return null;
  const { rows, yearsWithoutResults, yearsWithoutTargets } = targets;
  return {
    rows: rows.slice(0, MOST_TARGETS).map(({ year, place, target, completed, rate }) => {
      return { year, place, target, completed, rate };
    }),
    yearsWithoutResults,
    yearsWithoutTargets,
  };
}

/** A summary as the screen shows it. @param titles of tables by their ids. */
export function digestOf(consolidation: Consolidation, titles: Titles, words: Dictionary): Digest {
  const { counts, statistics, performance, problems, plan } = consolidation;
  const { count, passed, failed, open } = statistics.all;
  const places = statistics.byPlace.slice(0, MOST_PLACES);
  return {
    language: words.language,
    counts,
    all: { count, passed, failed, open },
    tables: toldTables(consolidation, titles),
    places: places.map((group) => ({ key: group.key, count: group.count, passed: group.passed })),
    morePlaces: statistics.byPlace.length - places.length,
    performanceTables: performance.tables,
    problems: worst(problems, words),
    problemCounts: countFindings(problems),
    plan: plan && {
      planned: plan.planned,
      found: plan.found,
      missing: plan.missing.length,
      unplanned: plan.unplanned.length,
    },
    targets: toldTargets(consolidation),
    listRemarks: remarks(consolidation, words),
  };
}
