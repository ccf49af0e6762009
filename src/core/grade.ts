import Big from "big.js";
import { sum, toNumber } from "./decimal";
import type { Grade, NextBand } from "./report";
import type { Totals } from "./score";
import type { Band, Template } from "./template";
import type { VetoOutcome } from "./veto";

/** Whether a total is within a band's bound. */
export function reaches(total: Big | number, { min, inclusive }: Pick<Band, "min" | "inclusive">): boolean {
  if (min === null) return true;
  const points = typeof total === "number" ? new Big(total) : total;
  return inclusive ? points.gte(min) : points.gt(min);
}

/** The most points that a table gives, with all its bonus. */
export function mostPoints({ total, bonus }: Pick<Template, "total" | "bonus">): Big {
  return sum([total, ...bonus.map(({ max }) => max)]);
}

/** The band that an exact total falls into; null where the source prints no bands. */
export function bandOf(template: Template, total: Big): Band | null {
  return template.bands.find((band) => reaches(total, band)) ?? null;
}

/** The grade: a veto decides at once, otherwise a complete total and its band; null where neither can. */
export function gradeOf(template: Template, totals: Totals, vetoes: VetoOutcome): Grade | null {
  const { label } = template.failing;
  if (vetoes.held.length > 0) return { label, result: label, pass: false, honour: null };
  if (totals.total === null || vetoes.unreadable) return null;
  const band = bandOf(template, totals.total);
  return band && { label: band.label, result: band.result, pass: band.pass, honour: band.honour ?? null };
}

/** The next better band, seen from the total, or from the provisional total while incomplete. */
export function nextBand(template: Template, totals: Totals): NextBand | null {
  const from = totals.total ?? totals.provisional;
  const above = template.bands.filter((band) => band.min !== null && !reaches(from, band)).at(-1);
  if (!above || above.min === null) return null;
  return { label: above.label, distance: toNumber(new Big(above.min).minus(from)), inclusive: above.inclusive };
}
