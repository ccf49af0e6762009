import type { Standing } from "../../core/standing";
import type { FaultSentences } from "../dictionary";

/** Words of the pane in one language of the interface. */
export interface PaneWords {
  readonly language: "zh" | "en";
  /** Tag for `lang` attributes and `Intl`. */
  readonly tag: "zh-CN" | "en-US";
  readonly product: string;
  /** Faults that the pane names by its own means instead of the command line's. */
  readonly faults: Partial<FaultSentences>;
  readonly screens: Readonly<Record<"cover" | "score" | "vetoes" | "check" | "result", string>>;
  readonly busy: Readonly<
    Record<"opening" | "loading" | "checking" | "writing" | "restoring" | "saving" | "marking", string>
  >;
  readonly notices: Readonly<
    Record<"loaded" | "opened" | "checked" | "written" | "restored" | "saved" | "marked" | "unmarked", string>
  >;
  readonly header: {
    readonly language: string;
    readonly theme: string;
    readonly themes: Readonly<Record<"system" | "light" | "dark" | "contrast", string>>;
    readonly undo: string;
    readonly otherTable: string;
    readonly dismiss: string;
    readonly reload: string;
    readonly pending: string;
    readonly saved: string;
  };
  readonly file: {
    readonly file: string;
    readonly open: string;
    readonly save: string;
    readonly drop: string;
    readonly unsaved: string;
    readonly discard: string;
    readonly cancel: string;
  };
  readonly start: StartWords;
  readonly summary: {
    readonly filled: (filled: number, count: number) => string;
    /** What a checklist shows in the place of points. */
    readonly answered: string;
    readonly answeredOf: (answered: number, count: number) => string;
    readonly gradeCount: (grade: string, count: number) => string;
    readonly total: string;
    readonly provisional: string;
    readonly of: (points: number, max: number) => string;
    readonly grade: string;
    readonly undecided: string;
    readonly next: (label: string, distance: number, inclusive: boolean) => string;
    readonly vetoes: (held: number, open: number, count: number) => string;
    readonly progress: string;
  };
  readonly score: ScoreWords;
  readonly vetoes: {
    readonly criteria: string;
    readonly vetoes: string;
    readonly gates: string;
    readonly eligibility: string;
    readonly conditions: string;
    readonly yes: string;
    readonly no: string;
    readonly pass: string;
    readonly fail: string;
    readonly blank: string;
    readonly reason: string;
    readonly article: (article: string) => string;
    readonly derived: (bound: number) => string;
    readonly derivedNow: Readonly<Record<"holds" | "not" | "open", string>>;
    readonly none: string;
    readonly vetoHint: string;
  };
  readonly check: {
    readonly again: string;
    readonly nothing: string;
    readonly groups: Readonly<Record<"error" | "warning" | "info", string>>;
    readonly missing: (count: number) => string;
    readonly unanswered: (count: number) => string;
    readonly fix: (value: number | string) => string;
    readonly fixAll: (count: number) => string;
    readonly mark: string;
    readonly unmark: string;
    readonly where: (sheet: string, cell: string) => string;
    readonly others: string;
  };
  readonly result: ResultScreenWords;
  readonly cover: {
    readonly enterprise: string;
    readonly fields: Readonly<Record<"name" | "code" | "place" | "industry" | "date" | "kind", string>>;
    readonly experts: string;
    readonly expert: (index: number) => string;
    readonly noInterest: string;
    readonly add: string;
    readonly remove: (name: string) => string;
  };
}

/** Words of the first screen. */
export interface StartWords {
  readonly promises: readonly [string, string, string];
  readonly choose: string;
  readonly search: string;
  readonly searchHint: string;
  readonly nothingFound: string;
  readonly load: string;
  readonly sample: string;
  readonly performanceSample: string;
  readonly toolsTitle: string;
  readonly tools: Readonly<Record<"panel" | "consolidate", string>>;
  /** For a table that is not built in. */
  readonly notHere: string;
  readonly importing: string;
  readonly openTemplate: string;
  readonly editTemplate: string;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly kind: string;
  readonly allKinds: string;
  readonly kinds: Readonly<Record<"scoring" | "performance", string>>;
  readonly cells: (count: number) => string;
  readonly years: (count: number) => string;
  readonly details: string;
  readonly ownTables: string;
  readonly continueWith: (title: string) => string;
  readonly items: (count: number) => string;
  readonly rulesOnly: string;
  readonly criteria: (count: number) => string;
  readonly noPoints: string;
  readonly outcomes: string;
  readonly noOutcomes: string;
  readonly points: (points: number) => string;
  readonly vetoes: (count: number) => string;
  readonly repealed: string;
  /** Of a table that is not built in: which version, by whom (null: nobody signed), ISO day. */
  readonly made: (version: number, by: string | null, on: string) => string;
  readonly number: (number: string) => string;
  readonly audit: Readonly<Record<"voluntary" | "mandatory" | "any", string>>;
  readonly stage: Readonly<Record<"assessment" | "acceptance" | "renewal" | "any", string>>;
  readonly bands: string;
  readonly noBands: string;
  readonly band: (label: string, min: number, inclusive: boolean) => string;
}

/** Words of the scoring screen. */
export interface ScoreWords {
  readonly field: (id: string, text: string) => string;
  readonly max: (max: number) => string;
  readonly full: string;
  readonly less: string;
  readonly more: string;
  readonly requirement: string;
  readonly levels: string;
  readonly level: (from: number, to: number) => string;
  readonly permitted: (from: number, to: number) => string;
  readonly reason: string;
  readonly ownMaximum: string;
  readonly section: (filled: number, count: number) => string;
  readonly points: (score: number, max: number) => string;
  readonly bonus: string;
  readonly bonusRange: (min: number, max: number) => string;
  readonly fullMarks: string;
  readonly ownTotal: string;
  readonly ownTotalHint: string;
  readonly rowGone: string;
  readonly keys: string;
}

/** Words of the result screen. */
export interface ResultScreenWords {
  readonly calculation: string;
  readonly sections: string;
  readonly deductions: string;
  readonly noDeductions: string;
  readonly lost: (points: string) => string;
  readonly criteria: string;
  readonly shortcomings: string;
  readonly noShortcomings: string;
  readonly explanation: string;
  readonly opinion: string;
  readonly opinionHint: string;
  readonly copy: string;
  readonly copied: string;
  readonly write: string;
  readonly writing: (cells: number, corrected: readonly string[]) => string;
  readonly confirm: string;
  readonly cancel: string;
  readonly restore: string;
  readonly print: string;
  readonly vetoes: string;
  readonly noVetoes: string;
  readonly gates: string;
  readonly honour: (honour: string) => string;
}
