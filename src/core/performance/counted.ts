/**
 * Figures of options counted from the ledger (方案台账).
 *
 * | what is blank or unreadable                              | what is counted                                      |
 * | -------------------------------------------------------- | ---------------------------------------------------- |
 * | no option has kind and status                            | blank: there is no ledger yet                        |
 * | no option of this kind and status                        | 0                                                    |
 * | the money of some of them                                | the sum of the others                                |
 * | the money of all of them                                 | blank                                                |
 * | a saving or reduction of some of them, or of all         | the sum of the others, 0: an option touches few      |
 * | a saving or reduction of every option of the ledger      | blank: it is not kept in this ledger                 |
 * | a figure that is filled in and could not be read ("约30") | no value: a sum without it would be too small        |
 */
import Big from "big.js";
import type { Summary, SummaryRow } from "./calculation/summary";
import type { OptionFigure, OptionMeasure } from "./cell";
import type { Term } from "./formulas";

/** The row of the ledger's summary that holds a measure; undefined where the ledger does not keep it. */
export function summaryRow(summary: Summary, { measure, of }: OptionMeasure): SummaryRow | undefined {
  switch (measure) {
    case "count":
    case "investment":
    case "benefit":
      return summary[measure];
    case "saving-benefit":
      return summary.saving;
    case "abatement-benefit":
      return summary.abatement;
    case "saving":
      return of && summary.savings.get(of);
    case "reduction":
      return of && summary.reductions.get(of);
  }
}

/** What the ledger's summary has for a figure of options, in the unit of the ledger's column. */
export function countedTerm(summary: Summary, figure: OptionFigure): Term {
  const row = summaryRow(summary, figure);
  if (!row || summary.count.all.all.sum.eq(0)) return "blank";
  const { sum, missing, refused } = row[figure.kind][figure.status];
  if (refused > 0) return "gap";
  const options = summary.count[figure.kind][figure.status].sum;
  return missing > 0 && new Big(missing).eq(options) ? "blank" : sum;
}
