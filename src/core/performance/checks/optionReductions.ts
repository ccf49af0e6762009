import type { Finding } from "../../finding";
import { oncePer } from "../../remember";
import type { NumberCell } from "../cell";
import type { Figures } from "../figures";
import { cutBy, largest, links, yearsBefore, type Link, type Sized } from "./linked";
import type { PerformanceCheck } from "./check";
import type { PerformanceTemplate } from "../template";
import { blockOf, twoFigures } from "./tell";

/** The cells of what is produced, by pair; the first of two counts. */
const producedCells = oncePer((template: PerformanceTemplate): ReadonlyMap<string, NumberCell> => {
  const cells = blockOf({ template }, "indicators").flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const produced = cells.flatMap((cell) =>
    cell.kind === "number" && cell.pair?.side === "produced" ? [[cell.pair.id, cell] as const] : [],
  );
  return new Map(produced.reverse());
});

/** The cell of what is produced, for one of what is discharged. */
function producedCell({ template }: Figures, { pair }: NumberCell): NumberCell | null {
  return (pair && producedCells(template).get(pair.id)) ?? null;
}

function compare(figures: Figures, { indicator }: Link, cut: Sized, years: readonly string[]): Finding[] {
  const own = largest(figures, indicator.key, years);
  if (!indicator.pollutant) {
    return own && cut.base.gt(own.base) ? [twoFigures("saved-above-consumed", "error", cut, own)] : [];
  }
  const produced = producedCell(figures, indicator);
  const most = produced ? largest(figures, produced.key, years) : null;
  if (most && cut.base.gt(most.base)) return [twoFigures("reduced-above-produced", "error", cut, most)];
  return own && cut.base.gt(own.base) ? [twoFigures("reduced-above-discharged", "warning", cut, own)] : [];
}

/**
 * Options cut no more of an indicator than there was: what is implemented against the year before the audit, what is
 * planned against any year. Where a form does not say which year is before, the year with most counts.
 */
export const optionReductions: PerformanceCheck = (figures) => {
  const all = figures.template.years.map(({ cell }) => cell.key);
  return links(figures).flatMap((link) => {
    const [done, planned] = [cutBy(figures, link, "implemented"), cutBy(figures, link, "planned")];
    return [
      ...(done ? compare(figures, link, done, yearsBefore(figures)) : []),
      ...(planned ? compare(figures, link, planned, all) : []),
    ];
  });
};
