/** What is found in a performance table, by code, with what its sentence needs. Numbers are written exactly, as text. */
import type { NoteDetail } from "./calculation/ledgerNote";
import type { IrrGap, NpvGap, PaybackGap } from "./calculation/economics";
import type { Measure } from "./calculation/coefficient";
import type { Bilingual } from "./cell";

/** Codes of the ledger's reading that a scoring table does not have as well. */
type LedgerDetail = Exclude<NoteDetail, { readonly code: "wrong-shape" | "unknown-key" }>;

/** Codes of the reading of entries, the ledger's among them. */
export type ReadingDetail =
  | LedgerDetail
  /** A year's cell holds no year from 1900 to 2199. */
  | { readonly code: "not-a-year"; readonly shown: string }
  /** Something was typed where the table computes: it does not count. `computed` is what does; null: nothing can be. */
  | { readonly code: "computed-typed"; readonly shown: string; readonly computed: string | null; readonly unit: string }
  /** A carrier is used and has no coefficient: what it adds is not known, and no total is shown. */
  | { readonly code: "coefficient-missing"; readonly carrier: Bilingual; readonly measure: Measure }
  /** A coefficient below 0. */
  | {
      readonly code: "coefficient-negative";
      readonly carrier: Bilingual;
      readonly measure: Measure;
      readonly value: string;
    }
  /** A carrier's quantity is a volume, its coefficient stands per mass, and no believable density (0 to 2 kg/L) is given. */
  | { readonly code: "density-missing"; readonly carrier: Bilingual };

/** A figure as a sentence tells it: what it is, of which year or column, how much. */
export interface ToldFigure {
  readonly name: Bilingual;
  /** The year, the column, or the row's own words. */
  readonly when?: string;
  /** Exactly as typed or computed; a day for a date. */
  readonly value: string;
  /** As printed; "" where there is none. */
  readonly unit: string;
}

/** Codes of two figures that do not go together; `first` stands at the finding's path. */
export type PairCode =
  /** A sum, a completion or another computed figure was typed over with something else. */
  | "total-differs"
  | "completion-differs"
  | "computed-differs"
  /** A figure of the summary was typed and the ledger counts another. */
  | "summary-differs"
  | "implemented-above-proposed"
  | "money-without-options"
  | "low-investment-above-limit"
  | "discharged-above-produced"
  /** Used and disposed of together, or a waste that may come from stock. */
  | "handled-above-produced"
  | "reduced-above-produced"
  | "reduced-above-discharged"
  | "saved-above-consumed"
  | "reduction-not-shown"
  | "years-out-of-order"
  | "years-not-consecutive"
  | "year-in-future"
  | "year-against-audit"
  | "coefficient-other-measure"
  | "coefficient-old-equivalent"
  | "coefficient-per-litre"
  | "coefficient-implausible"
  | "coefficient-replaced"
  | "benefit-not-sum"
  | "benefit-not-split"
  | "payback-implausible"
  | "option-before-audit"
  | "option-after-audit"
  | "option-in-future"
  | "plan-in-past"
  | "audit-ends-before-start"
  | "filled-before-end"
  | "away-from-target"
  | "target-wrong-side"
  | "target-equals-before"
  | "long-term-behind-target"
  | "limits-crossed"
  | "limits-apart"
  | "persons-above-attendances"
  | "attendances-above-possible"
  | "rows-against-ledger"
  | "bod-above-cod"
  | "pollutant-above-wastewater"
  | "wastewater-above-fresh"
  | "tax-above-output";

type PairDetail = {
  readonly [Code in PairCode]: { readonly code: Code; readonly first: ToldFigure; readonly second: ToldFigure };
}[PairCode];

/** Why an option's economic figures cannot be had, where figures are given. */
export type FlowGap = PaybackGap | NpvGap | IrrGap;

/** Codes of the checks. */
export type CheckDetail =
  | PairDetail
  /** `first` is about `factor` times `second`, or the other way round: a unit was mistaken. */
  | { readonly code: "unit-slip"; readonly first: ToldFigure; readonly second: ToldFigure; readonly factor: string }
  | {
      readonly code: "coefficient-scale";
      readonly first: ToldFigure;
      readonly second: ToldFigure;
      readonly factor: string;
    }
  | {
      readonly code: "coefficient-outside-range";
      readonly first: ToldFigure;
      readonly from: string;
      readonly to: string;
    }
  /** A CO2 factor said to come from GB/T 2589, which has none. */
  | { readonly code: "coefficient-source-wrong"; readonly source: string }
  /** A density for a carrier that the table asks by mass. */
  | { readonly code: "density-not-needed"; readonly first: ToldFigure; readonly asked: string }
  | {
      readonly code: "outside-bounds";
      readonly first: ToldFigure;
      readonly min: string | null;
      readonly max: string | null;
    }
  | { readonly code: "not-whole"; readonly first: ToldFigure }
  | { readonly code: "year-missing" }
  | { readonly code: "year-implausible"; readonly shown: string }
  | { readonly code: "feasibility-missing"; readonly option: string }
  | { readonly code: "feasibility-gap"; readonly option: string; readonly gap: FlowGap }
  | { readonly code: "feasibility-unmatched"; readonly number: string }
  | { readonly code: "npv-negative"; readonly option: string; readonly value: string; readonly rate: string }
  | { readonly code: "rate-as-fraction"; readonly value: string; readonly meant: string }
  | { readonly code: "number-twice"; readonly number: string }
  | { readonly code: "number-missing" }
  | { readonly code: "name-missing" }
  | { readonly code: "investment-missing"; readonly option: string }
  | { readonly code: "option-without-effect"; readonly option: string }
  /** One option among the implemented and among the planned. */
  | { readonly code: "option-in-both"; readonly option: string }
  /** A row that somebody inserted into the ledger's sheet: read, but unknown to the sheet's own formulas. */
  | { readonly code: "row-inserted"; readonly sheet: string; readonly row: number }
  /** The performance table shows less than a scoring table in the same workbook claims. */
  | {
      readonly code: "claim-not-shown";
      readonly first: ToldFigure;
      readonly second: ToldFigure;
      readonly table: string;
      /** Id of the item or condition that claims it. */
      readonly clause: string;
    };

/** Every code that only a performance table can have. */
export type PerformanceDetail = ReadingDetail | CheckDetail;
