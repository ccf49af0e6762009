import type { FormImportWords } from "./formImportWords";

/** What a row of the table can be. */
type RowKind = "section" | "item" | "part" | "detail" | "none";

/** What is to be mended in a row or in the sums. */
export type RowProblem =
  | "text-missing"
  | "points-unread"
  | "levels-unread"
  | "levels-top"
  | "metric-name"
  | "metric-unread"
  | "metric-idle"
  | "metric-top";
/** What is to be mended in sums, each told with the sum and what is printed. */
export type SumProblem = "sum-differs" | "total-differs" | "base-total";

/** What is to be mended in the rules. */
export type RuleProblem =
  | "title-missing"
  | "place-missing"
  | "year-unread"
  | "band-label"
  | "band-bound"
  | "band-order"
  | "band-reach"
  | "failing-missing"
  | "clause-text"
  | "veto-bound"
  | "veto-reach"
  | "bonus-bound"
  | "panel-bound"
  | "condition-items";

/** What a person can do about a doubt besides saying that all is well. */
export type ChoiceCode =
  "take-number" | "split" | "take-as-item" | "switch-bound" | "take-as-veto" | "drop-veto" | "take-as-bonus";

/** Rules that are lists of clauses. */
export type ClauseList = "vetoes" | "bonus" | "eligibility" | "gates" | "conditions";

/** Words of one list of clauses. */
interface ListWords {
  readonly title: string;
  readonly none: string;
  readonly one: (index: number) => string;
  readonly add: string;
}

/** Words of the screens that make a template of somebody's table. */
export interface PaneImportingWords {
  readonly title: string;
  readonly back: string;
  readonly undo: string;
  readonly clear: string;
  readonly steps: Readonly<Record<"source" | "rows" | "rules" | "save", string>>;
  /** A step with how much there is still to look at. */
  readonly stepWith: (step: string, count: number) => string;
  readonly busy: string;
  readonly next: Readonly<Record<"rows" | "rules" | "save", string>>;
  readonly source: {
    readonly intro: string;
    readonly area: string;
    readonly areaHint: string;
    readonly read: string;
    readonly file: string;
    readonly drop: string;
    /** Reads the sheet that is shown in the spreadsheet program. */
    readonly sheet: string;
    /** A source that is no table. */
    readonly nothing: string;
    /** Asks what the source is: a scoring or a performance table. */
    readonly kind: string;
    /** A source that is no table of the kind for which it was taken. */
    readonly notThis: string;
    /** A file that cannot be read, by its ending. */
    readonly format: (ending: string) => string;
    /** What a pasted table is called that has no title. */
    readonly pasted: string;
    readonly several: (count: number) => string;
    readonly bringBack: string;
    readonly wasRead: (name: string) => string;
    readonly items: (count: number, total: number) => string;
    readonly doubts: (count: number) => string;
    readonly faults: (count: number) => string;
    readonly fault: (line: number | null, path: string, message: string) => string;
  };
  readonly rows: {
    readonly all: (count: number) => string;
    readonly doubtful: (count: number) => string;
    readonly none: string;
    /** Shows more of a long table, of which so much is not shown yet. */
    readonly more: (rest: number) => string;
    readonly kinds: Readonly<Record<RowKind, string>>;
    readonly kind: string;
    readonly number: string;
    readonly points: string;
    readonly sum: string;
    readonly sectionText: string;
    readonly text: string;
    readonly requirement: string;
    readonly levels: string;
    readonly levelsHint: string;
    readonly addRequirement: string;
    readonly addLevels: string;
    readonly metric: string;
    readonly metricName: string;
    readonly unit: string;
    readonly metricRules: string;
    readonly metricRulesHint: string;
    readonly addMetric: string;
    readonly join: string;
    readonly add: string;
    readonly done: string;
    readonly edit: (id: string) => string;
    readonly takeAsItem: string;
    readonly worth: (points: string) => string;
    readonly blank: string;
    readonly source: string;
    /** What the source's columns hold, with how many there are. */
    readonly columns: (count: number) => string;
    readonly columnsHint: string;
    readonly column: (number: number) => string;
    readonly total: string;
    readonly totalHint: string;
    readonly agrees: (sum: string) => string;
    readonly differs: (sum: string, printed: string) => string;
    readonly problems: Readonly<Record<RowProblem | "no-rows", string>> &
      Readonly<Record<SumProblem, (sum: string, printed: string) => string>>;
    readonly takeSum: (sum: string) => string;
  };
  readonly form: FormImportWords;
  readonly doubts: {
    readonly settle: string;
    readonly settled: string;
    readonly reopen: string;
    readonly choices: Readonly<Record<ChoiceCode, (value: string) => string>>;
  };
  readonly rules: {
    readonly from: string;
    readonly own: string;
    readonly base: (place: string) => string;
    readonly baseHint: (title: string) => string;
    readonly change: string;
    readonly head: string;
    readonly title: string;
    readonly place: string;
    readonly year: string;
    readonly audit: string;
    readonly stage: string;
    readonly bands: string;
    readonly noBands: string;
    readonly label: string;
    readonly min: string;
    readonly inclusive: string;
    readonly exclusive: string;
    readonly bound: string;
    readonly honour: string;
    readonly article: string;
    readonly failing: string;
    readonly band: string;
    readonly addBand: string;
    readonly lists: Readonly<Record<ClauseList, ListWords>>;
    readonly totalBelow: string;
    /** Of a veto that the total decides. */
    readonly below: (points: string) => string;
    readonly from0: string;
    readonly to: string;
    /** Over the lists that few tables have, with how many entries there are. */
    readonly more: (count: number) => string;
    /** Items that a condition gives full marks. */
    readonly fullMarks: string;
    readonly addItem: string;
    readonly panel: string;
    readonly noPanel: string;
    readonly panelMin: string;
    readonly panelMax: string;
    readonly odd: string;
    readonly addPanel: string;
    readonly remove: (name: string) => string;
    readonly edit: string;
    readonly done: string;
    readonly problems: Readonly<Record<RuleProblem, string>>;
    readonly panelRule: (min: string, max: string, odd: boolean) => string;
    readonly bonusRange: (min: string, max: string) => string;
  };
  readonly save: {
    readonly maker: string;
    readonly makerHint: string;
    readonly ready: string;
    readonly problems: (count: number) => string;
    readonly doubts: (count: number) => string;
    readonly goTo: string;
    readonly faults: string;
    readonly counts: (sections: number, items: number, total: number) => string;
    readonly version: (version: number) => string;
    readonly file: string;
    readonly fileHint: string;
    readonly saved: (file: string) => string;
    readonly use: string;
    readonly useHint: string;
    readonly standings: Readonly<Record<"completed" | "own", string>>;
  };
}
