import type { FindingCounts } from "../../../core/consolidate/record";

/** Words of the screen that consolidates workbooks, beside those of the summary itself. */
export interface PaneConsolidateWords {
  readonly title: string;
  readonly back: string;
  readonly intro: string;
  readonly workbooks: string;
  readonly chooseFiles: string;
  readonly chooseFolder: string;
  readonly drop: string;
  readonly dropNow: string;
  readonly looking: string;
  readonly none: string;
  readonly chosen: (files: number) => string;
  readonly clear: string;
  readonly skipped: (count: number) => string;
  readonly more: (count: number) => string;
  readonly lists: string;
  readonly listNames: Readonly<Record<"plan" | "targets", string>>;
  readonly listHints: Readonly<Record<"plan" | "targets", string>>;
  readonly chooseList: (list: string) => string;
  readonly choose: string;
  readonly removeList: (list: string) => string;
  readonly remove: string;
  readonly start: string;
  readonly cancel: string;
  readonly cancelled: (done: number, total: number) => string;
  readonly reading: string;
  readonly concluding: string;
  readonly done: (done: number, total: number) => string;
  readonly speed: (perSecond: string) => string;
  readonly left: (minutes: number, seconds: number) => string;
  readonly unusable: (count: number) => string;
  readonly saveWorkbook: string;
  readonly saveLines: string;
  readonly saving: string;
  readonly saved: (file: string) => string;
  readonly again: string;
  readonly results: string;
  readonly noResults: string;
  readonly figures: Readonly<Record<"tables" | "passed" | "failed" | "open", string>>;
  readonly gradeCount: (count: number) => string;
  readonly placeCount: (count: number, passed: number) => string;
  readonly placeBars: string;
  readonly gradeBars: string;
  readonly otherPlaces: (count: number) => string;
  readonly plan: string;
  readonly targets: string;
  readonly targetHeads: Readonly<Record<"place" | "year" | "target" | "completed" | "rate", string>>;
  readonly noRate: string;
  readonly remarks: string;
  readonly problems: string;
  readonly noProblems: string;
  /** The language was changed since the workbooks were read. */
  readonly otherLanguage: string;
  readonly problemCounts: (counts: FindingCounts) => string;
  readonly moreProblems: (count: number) => string;
}
