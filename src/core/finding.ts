import type { PerformanceDetail } from "./performance/finding";

/** How much a finding matters: an error keeps the total from counting, a warning wants a look, an info is good to know. */
export type Severity = "error" | "warning" | "info";

/** A cell of a workbook. */
export interface CellRef {
  readonly sheet: string;
  /** A1 notation without the sheet. */
  readonly cell: string;
}

/** What was found, by code, with what its sentence needs. Numbers are written exactly, as text. */
export type FindingDetail = ScoringDetail | PerformanceDetail;

/** Codes of a scoring table's entries and of any workbook. */
export type ScoringDetail =
  | { readonly code: "wrong-shape"; readonly expected: "object" | "list" | "text" }
  | { readonly code: "unknown-key"; readonly key: string }
  | { readonly code: "unknown-id"; readonly id: string }
  | { readonly code: "not-scored-itself"; readonly id: string }
  | { readonly code: "not-a-number"; readonly shown: string; readonly proposal?: string }
  | { readonly code: "number-as-text"; readonly value: string; readonly fullWidth: boolean }
  | { readonly code: "too-many-decimals"; readonly value: string; readonly places: number }
  | { readonly code: "below-zero"; readonly value: string }
  | { readonly code: "above-maximum"; readonly value: string; readonly max: string }
  | { readonly code: "not-a-level"; readonly value: string; readonly levels: readonly string[] }
  | {
      readonly code: "metric-out-of-range";
      readonly metric: MetricName;
      readonly value: string;
      readonly min: string | null;
      readonly max: string | null;
    }
  | {
      readonly code: "metric-contradicts-score";
      readonly metric: MetricName;
      readonly value: string;
      readonly score: string;
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly code: "source-gap";
      readonly metric: MetricName;
      readonly value: string;
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly code: "condition-contradicts-score";
      readonly value: string;
      readonly max: string;
      readonly condition: string;
    }
  | { readonly code: "missing" }
  | { readonly code: "reason-missing"; readonly lost: string }
  | { readonly code: "maximum-fixed"; readonly max: string }
  | { readonly code: "maxima-break-section"; readonly section: string; readonly sum: string; readonly max: string }
  | { readonly code: "bonus-out-of-range"; readonly value: string; readonly min: string; readonly max: string }
  | { readonly code: "not-yes-no"; readonly shown: string }
  | { readonly code: "not-pass-fail"; readonly shown: string }
  | { readonly code: "not-a-grade"; readonly shown: string; readonly grades: readonly string[] }
  | { readonly code: "unanswered" }
  | { readonly code: "no-without-reason"; readonly grade: string }
  | { readonly code: "vetoes-unanswered"; readonly count: number }
  | { readonly code: "veto-is-derived"; readonly bound: string }
  | { readonly code: "total-not-needed" }
  | { readonly code: "gate-failed"; readonly text: string; readonly article: string }
  | { readonly code: "eligibility-not-met"; readonly text: string; readonly article: string }
  | { readonly code: "panel-too-small"; readonly count: number; readonly min: number; readonly article: string }
  | { readonly code: "panel-too-large"; readonly count: number; readonly max: number; readonly article: string }
  | { readonly code: "panel-even"; readonly count: number; readonly article: string }
  | { readonly code: "recusal-not-declared"; readonly expert: string; readonly article: string }
  | { readonly code: "recusal-needed"; readonly expert: string; readonly article: string }
  | { readonly code: "row-missing"; readonly sheet: string; readonly label: string }
  | { readonly code: "no-room"; readonly shown: string }
  | { readonly code: "row-twice"; readonly label: string; readonly first: string }
  | { readonly code: "sheet-missing"; readonly kind: string }
  | { readonly code: "sheet-twice"; readonly first: string; readonly second: string }
  | { readonly code: "formula-in-entry"; readonly value: string }
  | { readonly code: "formula-without-value" }
  | { readonly code: "maximum-altered"; readonly shown: string; readonly max: string }
  | {
      readonly code: "result-altered";
      readonly label: string;
      readonly declared: string;
      readonly computed: string | null;
    }
  | { readonly code: "template-changed" };

/** A metric's name in both languages of the interface, with its unit. */
export interface MetricName {
  readonly zh: string;
  readonly en: string;
  readonly unit: string;
}

/** Every code a finding can have. */
export type FindingCode = FindingDetail["code"];

/** Another cell that a finding is about. */
export interface OtherCell {
  /** JSON pointer into the entries. */
  readonly path: string;
  /** Where it stands, when the entries came from a workbook. */
  readonly at?: CellRef;
}

/** One thing found in the entries. */
export type Finding = FindingDetail & {
  readonly severity: Severity;
  /** JSON pointer (RFC 6901) into the entries, for example `/scores/2.1`; empty for the whole. */
  readonly path: string;
  /** Id of the item concerned. */
  readonly item?: string;
  /** Where it stands, when the entries came from a workbook. */
  readonly at?: CellRef;
  /** The other cells concerned. */
  readonly others?: readonly OtherCell[];
};

function isPlain(step: string): boolean {
  return !step.includes("~") && !step.includes("/");
}

/** JSON pointer of the given steps. */
export function pointer(...steps: readonly string[]): string {
  let path = "";
  for (const step of steps) path += `/${isPlain(step) ? step : step.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  return path;
}
