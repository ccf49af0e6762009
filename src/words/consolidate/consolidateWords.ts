import type { LineFault } from "../../core/consolidate/line";
import type { ListFinding } from "../../core/consolidate/list";
import type { Notice } from "../../core/consolidate/problems";

/** A sentence for each code of a union, from the detail of that code. */
type Sentences<Detail extends { readonly code: string }> = {
  readonly [Code in Detail["code"]]: (detail: Extract<Detail, { code: Code }>) => string;
};

/** Words about many workbooks put together, but for those printed in the summary workbook. */
export interface ConsolidateWords {
  readonly notices: Sentences<Notice>;
  readonly list: { readonly [Code in ListFinding["code"]]: (shown: string) => string };
  readonly lines: Sentences<LineFault>;
  readonly row: (row: number, text: string) => string;
  /** A row of the plan list, and one of the targets. */
  readonly planRow: (row: number, text: string) => string;
  readonly targetRow: (row: number, text: string) => string;
  readonly at: (file: string, line: number, text: string) => string;
  readonly files: (files: number, used: number) => string;
  readonly unusable: (count: number) => string;
  readonly withErrors: (count: number) => string;
  readonly passedOver: (count: number) => string;
  readonly results: (count: number, passed: number, failed: number, open: number) => string;
  readonly grades: string;
  readonly noGrade: string;
  readonly places: string;
  readonly place: (place: string, count: number, passed: number) => string;
  readonly unstated: string;
  readonly plan: (planned: number, found: number, missing: number, unplanned: number) => string;
  readonly targets: string;
  readonly target: (year: number, place: string, target: number, completed: number, rate: string | null) => string;
  readonly noResults: (years: readonly number[]) => string;
  readonly noTargets: (years: readonly number[]) => string;
  readonly performance: (tables: number) => string;
  readonly disclaimer: string;
}
