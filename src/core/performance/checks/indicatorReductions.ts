import Big from "big.js";
import { isPositive, spell } from "../../decimal";
import { pointer, type Finding } from "../../finding";
import { oncePer } from "../../remember";
import { quotient } from "../calculation/quotient";
import type { Figures } from "../figures";
import { cutBy, linksOf, sizedAt, type Link } from "./linked";
import type { PerformanceTemplate } from "../template";
import type { PerformanceCheck } from "./check";
import { twoFigures } from "./tell";

/** Cells of a company's output, by which consumption and discharge grow. */
const OUTPUTS = ["output.quantity", "output.value"] as const;

/** An option carried out in mid-year has half its yearly effect, so options may claim twice what is seen. */
const CLAIM = 2;

/** What lies below this share of the year before is lost in the rest of production. */
const LEAST_SHARE = new Big("0.1");

/** The year before the audit and the one after it, with the indicators that the form compares. */
interface Years {
  readonly output: readonly (readonly [from: string, to: string])[];
  readonly links: readonly { readonly link: Link; readonly from: string; readonly to: string }[];
}

const yearsOf = oncePer((template: PerformanceTemplate): Years | null => {
  const before = template.years.find(({ role }) => role === "before")?.cell.key;
  const after = template.years.find(({ role }) => role === "after")?.cell.key;
  if (before === undefined || after === undefined) return null;
  const typed = linksOf(template).filter(({ indicator }) => !indicator.formula);
  return {
    output: OUTPUTS.map((key) => [pointer("indicators", key, before), pointer("indicators", key, after)]),
    links: typed.map((link) => {
      const [from, to] = [before, after].map((year) => pointer("indicators", link.indicator.key, year));
      return { link, from: from ?? "", to: to ?? "" };
    }),
  };
});

/** How much output grew, by whichever figure grew most; at least 1: where it fell, the indicator need not have. */
function growth(figures: Figures, { output }: Years): Big {
  return output.reduce((most, [before, after]) => {
    const [from, to] = [figures.value(before), figures.value(after)];
    if (!from || !to || !isPositive(from)) return most;
    const grown = quotient(to, from);
    return grown.gt(most) ? grown : most;
  }, new Big(1));
}

function compare(figures: Figures, { link, ...paths }: Years["links"][number], grown: Big): Finding[] {
  const claimed = cutBy(figures, link, "implemented");
  const [from, to] = [sizedAt(figures, paths.from), sizedAt(figures, paths.to)];
  if (!claimed || !from || !to || claimed.base.gt(from.base)) return [];
  const shown = from.base.times(grown).minus(to.base);
  const isShown = claimed.base.lte(shown.times(CLAIM));
  if (isShown || claimed.base.minus(shown).lte(from.base.times(LEAST_SHARE))) return [];
  const { zh, en } = link.indicator.name;
  const name = { zh: `${zh}按产量折算的减少量`, en: `the fall at equal output of ${en}` };
  const value = spell(quotient(shown, new Big(to.cell.unit.factor)));
  const second = { path: to.path, figure: { ...to.figure, name, value } };
  return [twoFigures("reduction-not-shown", "warning", claimed, second, [from.path])];
}

/**
 * What implemented options are said to cut is seen in the indicator from the year before the audit to the year after it.
 * Only the one way, and generously: the year before is taken at the output of the year after, options may claim twice
 * what is seen, and up to a tenth of the year before is let pass. Forms that do not say which year is which are not judged,
 * nor are computed totals, of which a part may be blank in one of the years.
 */
export const indicatorReductions: PerformanceCheck = (figures) => {
  const years = yearsOf(figures.template);
  if (!years) return [];
  const grown = growth(figures, years);
  return years.links.flatMap((each) => compare(figures, each, grown));
};
