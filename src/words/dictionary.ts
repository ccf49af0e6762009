import type { Fault, FaultCode } from "../core/fault";
import type { FindingCode, FindingDetail, Severity } from "../core/finding";
import type { Step } from "../core/report";
import type { PathWords } from "./pathWords";
import type { PerformanceWords } from "./performance/performanceWords";

/** A sentence for each code, from the detail of that code. */
export type FindingSentences = {
  readonly [Code in FindingCode]: (detail: Extract<FindingDetail, { code: Code }>) => string;
};

/** A sentence for each fault. */
export type FaultSentences = {
  readonly [Code in FaultCode]: (fault: Extract<Fault, { code: Code }>) => string;
};

/** A sentence for each step of an explanation, without its article. */
export type StepSentences = {
  readonly [Code in Step["code"]]: (step: Extract<Step, { code: Code }>) => string;
};

/** Short words of results and listings. */
export interface ResultWords {
  readonly template: string;
  readonly total: string;
  readonly provisional: string;
  readonly bonus: string;
  readonly grade: string;
  readonly noGrade: string;
  readonly passed: string;
  readonly failed: string;
  readonly honour: (honour: string) => string;
  readonly next: (label: string, distance: string, inclusive: boolean) => string;
  readonly filled: (filled: number, count: number) => string;
  /** Progress of a checklist: criteria and vetoes. */
  readonly answered: (answered: number, count: number) => string;
  /** How many criteria have a grade. */
  readonly gradeCount: (grade: string, count: number) => string;
  readonly vetoes: string;
  readonly none: string;
  readonly gates: string;
  readonly findings: (errors: number, warnings: number, infos: number) => string;
  readonly noFindings: string;
  readonly explanation: string;
  readonly disclaimer: string;
  readonly article: (article: string) => string;
  readonly itemPrefix: (label: string) => string;
  /** One line for many unscored items. */
  readonly missing: (count: number, labels: string) => string;
  /** One line for many unanswered criteria and vetoes. */
  readonly unanswered: (count: number, labels: string) => string;
  readonly items: (count: number) => string;
  readonly criteria: (count: number) => string;
  readonly vetoCount: (count: number) => string;
  readonly force: Readonly<Record<"in-force" | "repealed", string>>;
  readonly rulesOnly: string;
  readonly points: string;
  readonly unofficial: string;
  /** Of official rules whose form is ours. */
  readonly ownForm: string;
  /** Of a table that is not built in: which version, by whom (null: nobody signed), ISO day. */
  readonly made: (version: number, by: string | null, on: string) => string;
}

/** All words of one language of the interface. Official wording is not among them: it stays Chinese. */
export interface Dictionary {
  readonly language: "zh" | "en";
  readonly severity: Readonly<Record<Severity, string>>;
  readonly findings: FindingSentences;
  readonly faults: FaultSentences;
  readonly steps: StepSentences;
  readonly result: ResultWords;
  readonly performance: PerformanceWords;
  readonly paths: PathWords;
}
