import type { OptionKind, OptionStatus } from "../../core/performance/cell";
import type { FeasibilityGap } from "../../core/performance/report";
import type { YearSlot } from "../../core/performance/template";
import type { DiffWords } from "./diffWords";
import type { SummaryWords } from "./summaryWords";

/** Short words about performance tables: reports, listings, comparisons, and the draft paragraph. */
export interface PerformanceWords {
  /** Headings over the two kinds of tables. */
  readonly tables: Readonly<Record<"scoring" | "performance", string>>;
  readonly unofficial: string;
  readonly inputs: (count: number) => string;
  readonly yearCount: (count: number) => string;
  readonly filled: (filled: number, count: number) => string;
  readonly year: (year: number) => string;
  /** A year's column whose year is not typed. */
  readonly slot: Readonly<Record<NonNullable<YearSlot["role"]>, string>>;
  readonly unnamedYear: (place: number) => string;
  readonly change: string;
  /** A change in percentage points. */
  readonly points: (change: string) => string;
  readonly figures: string;
  /** Figures of forms that have no years. */
  readonly single: string;
  readonly options: string;
  readonly kind: Readonly<Record<OptionKind, string>>;
  readonly status: Readonly<Record<OptionStatus, string>>;
  /** One line of options: what is not known is null. */
  readonly optionLine: (
    name: string,
    figures: {
      readonly count: string | null;
      readonly investment: string | null;
      readonly benefit: string | null;
    },
  ) => string;
  readonly economics: string;
  readonly payback: (years: string) => string;
  readonly npv: (value: string, rate: string) => string;
  readonly irr: (rate: string) => string;
  readonly gap: Readonly<Record<FeasibilityGap, string>>;
  readonly unnamedOption: string;
  readonly computed: string;
  readonly years: string;
  readonly ledger: string;
  readonly coefficients: string;
  readonly disclaimer: string;
  readonly summary: SummaryWords;
  readonly diff: DiffWords;
}
