import type Big from "big.js";
import { toNumber } from "../../../core/decimal";
import type { Bilingual, Formula } from "../../../core/performance/cell";
import { unitOf } from "../../../core/performance/checks/tell";
import { comparedYears, indicatorPath } from "../../../core/performance/comparedYears";
import type { Figures } from "../../../core/performance/figures";
import type { IndicatorsBlock } from "../../../core/performance/template";

/** An indicator with its figures before and after the audit. */
export interface Compared {
  readonly key: string;
  readonly name: Bilingual;
  /** As printed, or as the enterprise named it. */
  readonly unit: string;
  readonly before: number;
  readonly after: number;
  /** Change in %; null where nothing was there before. */
  readonly percent: number | null;
  /** Change in percentage points, of an indicator that is itself a percentage. */
  readonly points: number | null;
  /** Whether it adds others up. */
  readonly isTotal: boolean;
}

/** Formulas that add other indicators up. */
const TOTALS: ReadonlySet<Formula["op"]> = new Set<Formula["op"]>(["sum", "standard-coal", "carbon-dioxide"]);

function percentOf(before: Big, after: Big): number | null {
  return before.lte(0) ? null : toNumber(after.minus(before).div(before).times(100));
}

/** The indicators of a block that have figures for both years; those that are zero in both say nothing. */
export function comparedIndicators(figures: Figures, { rows }: IndicatorsBlock): Compared[] {
  const years = comparedYears(figures);
  if (!years) return [];
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell): Compared[] => {
      const before = figures.value(indicatorPath(cell.key, years.before));
      const after = figures.value(indicatorPath(cell.key, years.after));
      if (cell.kind !== "number" || !before || !after || (before.eq(0) && after.eq(0))) return [];
      const unit = unitOf(figures, indicatorPath(cell.key, years.after), cell);
      const [from, to] = [toNumber(before), toNumber(after)];
      return [
        {
          key: cell.key,
          name: cell.name,
          unit,
          before: from,
          after: to,
          percent: percentOf(before, after),
          points: cell.unit.base === "%" ? toNumber(after.minus(before)) : null,
          isTotal: cell.formula !== undefined && TOTALS.has(cell.formula.op),
        },
      ];
    }),
  );
}

/** Indicators that a chart shows at the most. */
const CHARTED = 12;

/** The totals and the indicators that changed most, in the form's order. */
export function mostChanged(compared: readonly Compared[]): Compared[] {
  const sized = compared.filter(({ percent }) => percent !== null);
  const change = ({ percent }: Compared) => Math.abs(percent ?? 0);
  const ranked = [...sized].sort(
    (one, other) => Number(other.isTotal) - Number(one.isTotal) || change(other) - change(one),
  );
  const chosen = new Set(ranked.slice(0, CHARTED));
  return sized.filter((one) => chosen.has(one));
}
