/** Which way a figure went. */
export type Trend = "fell" | "rose";

/** A figure before and after, as the draft paragraph tells it. */
export interface ToldChange {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly unit: string;
  readonly trend: Trend;
  /** Without sign: in %, or in percentage points for what is a percentage; null where the figure before is 0. */
  readonly by: string | null;
  readonly inPoints: boolean;
}

/** How many options and their money, as text; null is not known. */
export interface ToldOptions {
  readonly count: string;
  readonly investment: string | null;
  readonly benefit: string | null;
}

/** Sentences of the draft paragraph for the audit report. */
export interface SummaryWords {
  readonly someEnterprise: string;
  /** Between the sentences of one part. */
  readonly space: string;
  readonly proposed: (enterprise: string, count: string, low: string | null, high: string | null) => string;
  readonly implemented: (options: ToldOptions, low: string | null, high: string | null) => string;
  readonly planned: (options: ToldOptions) => string;
  /** An option with its figures of payback, net present value and rate of return. */
  readonly feasible: (option: string, figures: readonly string[]) => string;
  readonly effects: (parts: readonly string[]) => string;
  readonly effect: (name: string, value: string, unit: string) => string;
  readonly years: (before: string, after: string, parts: readonly string[]) => string;
  readonly change: (change: ToldChange) => string;
  readonly targets: (count: number, parts: readonly string[]) => string;
  readonly target: (name: string, completion: string) => string;
  readonly training: (parts: readonly string[]) => string;
  readonly draft: string;
}
