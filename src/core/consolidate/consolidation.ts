import { fileTables, type Duplicate, type Filed } from "./filed";
import { performanceTotals, type PerformanceTotals } from "./performanceTotals";
import { matchPlan, type PlanMatch } from "./planMatch";
import type { PlanList } from "./planList";
import { problemsOf, type Problem } from "./problems";
import type { FileRecord, PerformanceRecord, ScoringRecord, TableRecord } from "./record";
import { placeResults, statisticsOf, type PlaceResult, type Statistics } from "./statistics";
import type { Summary } from "./summary";
import { compareTargets, type TargetComparison, type TargetList } from "./targets";

/** Lists that a bureau compares its workbooks with. */
export interface BureauLists {
  readonly plan?: PlanList | undefined;
  readonly targets?: TargetList | undefined;
}

/** How many of how many files were used. */
export interface FileCounts {
  readonly files: number;
  /** With at least one table that could be read. */
  readonly used: number;
  /** Of which nothing could be used. */
  readonly unusable: number;
  /** With a fault or an error. */
  readonly withErrors: number;
  /** Tables that were passed over because another file counts. */
  readonly passedOver: number;
}

/** Everything that a summary says, computed from its records. */
export interface Consolidation {
  readonly counts: FileCounts;
  readonly results: readonly Filed<ScoringRecord>[];
  readonly performances: readonly Filed<PerformanceRecord>[];
  readonly problems: readonly Problem[];
  readonly duplicates: readonly Duplicate[];
  readonly statistics: Statistics;
  readonly placeResults: readonly PlaceResult[];
  readonly performance: PerformanceTotals;
  /** Null without a plan list. */
  readonly plan: (PlanMatch & { readonly findings: PlanList["findings"] }) | null;
  /** Null without targets. */
  readonly targets: (TargetComparison & { readonly findings: TargetList["findings"] }) | null;
}

function isScoring(filed: Filed): filed is Filed<ScoringRecord> {
  return filed.table.kind === "scoring";
}

function isPerformance(filed: Filed): filed is Filed<PerformanceRecord> {
  return filed.table.kind === "performance";
}

function countFiles(records: readonly FileRecord[], tables: readonly Filed[]): FileCounts {
  const used = records.filter((record) => record.tables.length > 0).length;
  const isWrong = (table: TableRecord) => table.counts.error > 0 || (table.kind === "performance" && table.beyond > 0);
  const hasError = ({ faults, tables: own }: FileRecord) => faults.length > 0 || own.length === 0 || own.some(isWrong);
  return {
    files: records.length,
    used,
    unusable: records.length - used,
    withErrors: records.filter(hasError).length,
    passedOver: tables.filter(({ counts }) => !counts).length,
  };
}

/** Works out what a summary says; `lists` are the plan and the targets to compare it with. */
export function consolidate(summary: Summary, { plan, targets }: BureauLists = {}): Consolidation {
  const { tables, duplicates } = fileTables(summary);
  const results = tables.filter(isScoring);
  const performances = tables.filter(isPerformance);
  const scored = results.filter(({ counts }) => counts);
  const places = placeResults(scored);
  return {
    counts: countFiles(summary.records, tables),
    results,
    performances,
    problems: problemsOf(summary.records, tables),
    duplicates,
    statistics: statisticsOf(scored),
    placeResults: places,
    performance: performanceTotals(performances.filter(({ counts }) => counts)),
    plan: plan ? { ...matchPlan(plan.planned, tables), findings: plan.findings } : null,
    targets: targets ? { ...compareTargets(targets.targets, places), findings: targets.findings } : null,
  };
}
