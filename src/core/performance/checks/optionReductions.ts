import type { Finding } from "../../finding";
import { oncePer } from "../../remember";
import type { Figures } from "../figures";
import { cutBy, largest, linksOf, overYears, yearsBefore, type Link, type Sized } from "./linked";
import type { PerformanceCheck } from "./check";
import type { PerformanceTemplate } from "../template";
import { cellsOfIndicators, twoFigures } from "./tell";

/** Paths of what is produced over years. */
interface Produced {
  readonly before: readonly string[];
  readonly all: readonly string[];
}

/** What is produced, by pair; the first of two counts. */
const producedIn = oncePer((template: PerformanceTemplate): ReadonlyMap<string, Produced> => {
  const produced = cellsOfIndicators(template).flatMap((cell) => {
    if (cell.kind !== "number" || cell.pair?.side !== "produced") return [];
    const before = overYears(yearsBefore(template), cell);
    return [[cell.pair.id, { before, all: overYears(template.years, cell) }] as const];
  });
  return new Map(produced.reverse());
});

function compare(figures: Figures, link: Link, cut: Sized, years: keyof Produced): Finding[] {
  const { pollutant, pair } = link.indicator;
  const own = largest(figures, link[years]);
  if (!pollutant) {
    return own && cut.base.gt(own.base) ? [twoFigures("saved-above-consumed", "error", cut, own)] : [];
  }
  const produced = pair && producedIn(figures.template).get(pair.id);
  const most = produced ? largest(figures, produced[years]) : null;
  if (most && cut.base.gt(most.base)) return [twoFigures("reduced-above-produced", "error", cut, most)];
  return own && cut.base.gt(own.base) ? [twoFigures("reduced-above-discharged", "warning", cut, own)] : [];
}

/**
 * Options cut no more of an indicator than there was: what is implemented against the year before the audit, what is
 * planned against any year. Where a form does not say which year is before, the year with most counts.
 */
export const optionReductions: PerformanceCheck = (figures) =>
  linksOf(figures.template).flatMap((link) => {
    const [done, planned] = [cutBy(figures, link, "implemented"), cutBy(figures, link, "planned")];
    const found = done ? compare(figures, link, done, "before") : [];
    return planned ? [...found, ...compare(figures, link, planned, "all")] : found;
  });
