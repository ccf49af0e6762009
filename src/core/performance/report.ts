/** Everything computed from one filled performance table: plain data for pane, sheet, command line and JSON. */
import type { Finding } from "../finding";
import type { CostKind, OptionStatus } from "./calculation/option";
import type { Outcome } from "./calculation/outcome";
import type { IrrGap, NpvGap, PaybackGap } from "./calculation/economics";
import type { Measure } from "./calculation/coefficient";
import type { Carrier } from "./cell";

/** Why an option has no feasibility figure: none were filled in, or as the computation says. */
export type FeasibilityGap = "blank" | PaybackGap | NpvGap | IrrGap;

/** How a medium/high-cost option pays (经济可行性). Money in 万元. */
export interface OptionEconomics {
  /** Place of the option in the ledger, counted from 0; null where the ledger has no option of that number. */
  readonly row: number | null;
  readonly number: string;
  readonly name: string;
  readonly investment: number | null;
  /** Net cash flow at the end of each year, the first year first. */
  readonly flows: readonly number[];
  /** Discount rate in %. */
  readonly rate: number | null;
  /** Years: investment over the mean yearly flow. */
  readonly payback: Outcome<number, FeasibilityGap>;
  readonly npv: Outcome<number, FeasibilityGap>;
  /** In %. */
  readonly irr: Outcome<number, FeasibilityGap>;
}

/** An option of the ledger as results show it. Money in 万元, benefit a year. */
export interface OptionResult {
  readonly row: number;
  readonly number: string;
  readonly name: string;
  readonly kind: CostKind | null;
  readonly status: OptionStatus | null;
  readonly investment: number | null;
  readonly benefit: number | null;
}

/** A coefficient that the table's figures were computed with. */
export interface CoefficientUse {
  readonly measure: Measure;
  readonly carrier: Carrier;
  /** Id of the built-in coefficient that it was taken from; null where the enterprise gave one of its own. */
  readonly id: string | null;
  /** Exactly as written; null while none is given. */
  readonly value: string | null;
  /** Standard, year and region as the workbook states them. */
  readonly source: string;
}

/** Everything computed from one filled performance table. */
export interface PerformanceReport {
  /** Id of the template. */
  readonly template: string;
  /** Whether every cell that the enterprise must fill holds something valid. */
  readonly complete: boolean;
  /** Cells that the enterprise must fill: how many are, how many there are. */
  readonly filled: number;
  readonly count: number;
  /**
   * Every figure of the form by its path (`addresses.ts`), in the unit of its cell: typed, counted from the ledger, or
   * computed; null where there is none. Exact but for what a quotient rounds at the twentieth digit.
   */
  readonly figures: ReadonlyMap<string, number | null>;
  readonly options: readonly OptionResult[];
  readonly economics: readonly OptionEconomics[];
  readonly coefficients: readonly CoefficientUse[];
  readonly findings: readonly Finding[];
}
