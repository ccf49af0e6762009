import { toNumber } from "../../../core/decimal";
import type { OptionFigure } from "../../../core/performance/cell";
import { comparedYears, indicatorPath } from "../../../core/performance/comparedYears";
import type { Figures } from "../../../core/performance/figures";
import { optionTotal } from "../../../core/performance/optionTotal";

/** What a performance table comes to, in a few figures; null is what cannot be told. */
export interface Headline {
  /** Implemented options: how many, 万元, and 万元 a year. */
  readonly options: number | null;
  readonly investment: number | null;
  readonly benefit: number | null;
  /** Change of the comprehensive energy consumption from before the audit to after it, in %; a fall is negative. */
  readonly energy: number | null;
}

function ofImplemented(figures: Figures, measure: OptionFigure["measure"]): number | null {
  const total = optionTotal(figures, { measure, kind: "all", status: "implemented" });
  return total && toNumber(total);
}

function energyChange(figures: Figures): number | null {
  const years = comparedYears(figures);
  const total = figures.places.find(({ cell }) => cell.kind === "number" && cell.formula?.op === "standard-coal");
  if (!years || !total?.path.startsWith("/indicators/")) return null;
  const [before, after] = [years.before, years.after].map((slot) => figures.value(indicatorPath(total.cell.key, slot)));
  if (!before || !after || before.eq(0)) return null;
  return toNumber(after.minus(before).div(before).times(100));
}

/** The few figures that stand above every screen. */
export function headline(figures: Figures): Headline {
  return {
    options: ofImplemented(figures, "count"),
    investment: ofImplemented(figures, "investment"),
    benefit: ofImplemented(figures, "benefit"),
    energy: energyChange(figures),
  };
}
