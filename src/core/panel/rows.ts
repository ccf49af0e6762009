import Big from "big.js";
import { spell, toNumber } from "../decimal";
import { allLeaves, type Template } from "../template";
import { rowIds, type Agreed } from "./agreed";
import type { PanelFinding } from "./finding";
import type { Seated } from "./members";
import { meanOf, nearest, whole, type Quotient } from "./quotient";
import { BONUS_ROW, TOTAL_ROW, type PanelFigure, type PanelMethod, type PanelRow, type ToldReason } from "./report";

/** Experts that the mean without the highest and the lowest score needs. */
export const TRIMMED_FROM = 5;

/**
 * Experts disagree strongly on an item when their scores lie at least 30 % of its maximum and at least one point apart.
 * The rule is ours; it changes no figure and tells the panel where to talk again.
 */
const DISPUTED_SHARE = new Big("0.3");
const DISPUTED_POINTS = 1;

/** A row with its figure still exact. */
export interface ExactRow extends Omit<PanelRow, "figure"> {
  readonly figure: Quotient | null;
}

/** A figure as results carry it. */
export function toldFigure(figure: Quotient | null): PanelFigure | null {
  return figure && { value: nearest(figure), sum: figure.sum.toFixed(), parts: figure.parts };
}

/** An expert's valid points for a row; null where there are none. */
export function scoreOf({ report }: Seated, id: string): number | null {
  if (id === TOTAL_ROW) return report.total;
  return id === BONUS_ROW ? report.bonus : (report.scores.get(id) ?? null);
}

/** Full marks of a row, after re-allocation; null where the sheets differ, and for the bonus, which has none. */
function maximumOf(template: Template, id: string, counted: readonly Seated[]): number | null {
  if (id === TOTAL_ROW) return template.total;
  if (id === BONUS_ROW) return null;
  const printed = allLeaves(template).find((item) => item.id === id)?.max ?? 0;
  const [first, ...others] = new Set(counted.map(({ report }) => report.maxima.get(id) ?? printed));
  return others.length > 0 ? null : (first ?? printed);
}

function trimmed(scores: readonly Big[]): Quotient | null {
  if (scores.length < TRIMMED_FROM) return null;
  return meanOf([...scores].sort((a, b) => a.cmp(b)).slice(1, -1));
}

function unanimous(scores: readonly Big[]): Quotient | null {
  const [first] = scores;
  return first && scores.every((score) => score.eq(first)) ? whole(first) : null;
}

function figureOf(scores: readonly (number | null)[], method: PanelMethod): Quotient | null {
  const known = scores.filter((score) => score !== null).map((score) => new Big(score));
  // A blank is not a zero, and a mean of those who happened to score is no panel's figure.
  if (known.length === 0 || known.length < scores.length) return null;
  if (method === "trimmed") return trimmed(known);
  return method === "agreed" ? unanimous(known) : meanOf(known);
}

function spreadOf(scores: readonly (number | null)[]): Big | null {
  const known = scores.filter((score) => score !== null);
  return known.length < 2 ? null : new Big(Math.max(...known)).minus(Math.min(...known));
}

function isDisputed(spread: Big | null, max: number | null): boolean {
  if (!spread || max === null) return false;
  return spread.gte(DISPUTED_POINTS) && spread.gte(DISPUTED_SHARE.times(max));
}

function reasonsFor(id: string, counted: readonly Seated[]): ToldReason[] {
  return counted.flatMap(({ expert, entries }) => {
    const text = entries.reasons.get(id);
    return typeof text === "string" && text.trim() !== "" ? [{ expert, text: text.trim() }] : [];
  });
}

/** Every scored row: the experts' scores, the panel's figure, the spread. */
export function panelRows(
  template: Template,
  counted: readonly Seated[],
  method: PanelMethod,
  { points }: Agreed,
): ExactRow[] {
  return rowIds(template).map((id) => {
    const scores = counted.map((member) => scoreOf(member, id));
    const max = maximumOf(template, id, counted);
    const spread = spreadOf(scores);
    const stated = points.get(id);
    const isComparable = max !== null || id === BONUS_ROW;
    return {
      id,
      max,
      scores,
      figure: stated ? whole(stated) : isComparable ? figureOf(scores, method) : null,
      agreed: stated !== undefined,
      spread: spread && toNumber(spread),
      disputed: isDisputed(spread, max),
      reasons: reasonsFor(id, counted),
    };
  });
}

function disagreement(
  { id, max, scores, spread, disputed, agreed }: ExactRow,
  counted: readonly Seated[],
): PanelFinding[] {
  if (!disputed || spread === null || max === null) return [];
  const known = scores.filter((score) => score !== null);
  const giving = (wanted: number) => counted.filter((_, index) => scores[index] === wanted).map(({ expert }) => expert);
  const [highest, lowest] = [giving(Math.max(...known)), giving(Math.min(...known))];
  const told = { item: id, spread: spell(new Big(spread)), max: String(max), highest, lowest };
  // Once points are agreed it is settled, and still worth a word.
  return [{ code: "disagreement", severity: agreed ? "info" : "warning", ...told }];
}

function outside({ id, scores, figure, agreed }: ExactRow): PanelFinding[] {
  const known = scores.filter((score) => score !== null);
  if (!agreed || !figure || known.length === 0) return [];
  const [lowest, highest] = [Math.min(...known), Math.max(...known)];
  if (figure.sum.gte(lowest) && figure.sum.lte(highest)) return [];
  const told = { item: id, agreed: spell(figure.sum), lowest: String(lowest), highest: String(highest) };
  return [{ code: "agreed-outside", severity: "warning", ...told }];
}

/** What is to be said of the rows: strong disagreement, agreed points that no expert's scores enclose, gaps. */
export function rowFindings(
  rows: readonly ExactRow[],
  counted: readonly Seated[],
  method: PanelMethod,
): PanelFinding[] {
  const differing = rows.filter(({ id, max }) => max === null && id !== BONUS_ROW).map(({ id }) => id);
  const open = rows.filter(({ figure, scores }) => figure === null && !scores.includes(null)).map(({ id }) => id);
  const few = method === "trimmed" && counted.length < TRIMMED_FROM && open.length > 0;
  return [
    ...(differing.length > 0 ? [{ code: "maxima-differ", severity: "error", items: differing } as const] : []),
    ...(few
      ? [{ code: "trimmed-needs-more", severity: "error", count: counted.length, min: TRIMMED_FROM } as const]
      : []),
    ...(method === "agreed" && open.length > 0
      ? [{ code: "agreed-missing", severity: "warning", items: open } as const]
      : []),
    ...rows.flatMap((row) => [...disagreement(row, counted), ...outside(row)]),
  ];
}
