import type Big from "big.js";
import { readNumber, spell } from "../../decimal";
import { pointer, type CellRef, type Finding, type OtherCell } from "../../finding";
import { valueAt } from "../../path";
import { allLeaves, type Template } from "../../template";
import type { Figures } from "../figures";
import type { ToldFigure } from "../finding";
import { complianceTarget, exceededLimit, type Medium } from "./compliance";
import { CLAIMS, type Claim } from "./scoringClaims";
import { shownFigure } from "./shownFigures";
import { agrees, type Cited } from "./tell";

/** A scoring table in the same workbook. */
export interface Scored {
  readonly template: Template;
  /** Its entries. */
  readonly raw: unknown;
  /** Where its entries stand, by their path. */
  readonly cells?: ReadonlyMap<string, CellRef>;
}

interface Contradiction {
  readonly shown: Cited & { readonly cells?: readonly string[] };
  readonly claimed: ToldFigure;
  /** Path of the claim among the scoring table's entries. */
  readonly path: string;
  readonly item: string;
}

function finding({ template, cells }: Scored, { shown, claimed, path, item }: Contradiction): Finding {
  const own: OtherCell[] = (shown.cells ?? []).filter((cell) => cell !== shown.path).map((cell) => ({ path: cell }));
  const at = cells?.get(path);
  return {
    code: "claim-not-shown",
    severity: "warning",
    path: shown.path,
    first: shown.figure,
    second: claimed,
    table: template.title,
    clause: item,
    others: [...own, { path, ...(at ? { at } : {}) }],
  };
}

/** The score of an item with full marks; null with fewer, or none. */
function fullScore({ template, raw }: Scored, id: string): Big | null {
  const item = allLeaves(template).find((leaf) => leaf.id === id);
  const score = readNumber(valueAt(raw, pointer("scores", id)));
  const max = readNumber(valueAt(raw, pointer("maxima", id)));
  if (!item || score.kind !== "number") return null;
  return score.value.gte(max.kind === "number" ? max.value : item.max) ? score.value : null;
}

function claimedFigure(scored: Scored, { group, item, figure, atLeast }: Claim): ToldFigure | null {
  const least = { unit: figure === "high-count" ? "个" : "%", value: String(atLeast) };
  if (group === "eligibility") {
    const isMet = valueAt(scored.raw, pointer(group, item)) === true;
    return isMet ? { name: { zh: "已确认符合的条件", en: "the condition said to be met" }, ...least } : null;
  }
  const name = { zh: "评为满分所要求的下限", en: "the least that full marks ask for" };
  return fullScore(scored, item) ? { name, ...least } : null;
}

function claims(figures: Figures, scored: Scored): Finding[] {
  return CLAIMS.filter(({ template }) => template === scored.template.id).flatMap((claim) => {
    const claimed = claimedFigure(scored, claim);
    const shown = shownFigure(figures, claim.figure);
    if (!claimed || !shown?.value.lt(claim.atLeast)) return [];
    return [finding(scored, { shown, claimed, item: claim.item, path: pointer(claim.group, claim.item) })];
  });
}

/** Items with a yearly compliance rate (年达标率), by scoring table. */
const RATES: readonly { readonly template: string; readonly item: string; readonly medium: Medium }[] = [
  { template: "guangdong-2009-voluntary", item: "3.4", medium: "air" },
  { template: "guangdong-2009-voluntary", item: "3.5", medium: "water" },
];

function rates(figures: Figures, scored: Scored): Finding[] {
  return RATES.filter(({ template }) => template === scored.template.id).flatMap(({ item, medium }) => {
    const metric = allLeaves(scored.template).find(({ id }) => id === item)?.metrics?.[0];
    if (!metric) return [];
    const path = pointer("metrics", item, metric.key);
    const rate = readNumber(valueAt(scored.raw, path));
    if (rate.kind !== "number") return [];
    const claimed = { name: metric.name, value: spell(rate.value), unit: metric.unit };
    const target = complianceTarget(figures, medium);
    if (target && !agrees(target.value, rate.value)) return [finding(scored, { shown: target, claimed, path, item })];
    const exceeded = rate.value.gte(100) ? exceededLimit(figures, medium) : null;
    return exceeded ? [finding(scored, { shown: exceeded, claimed, path, item })] : [];
  });
}

/** Items whose full marks say that every limit is kept. */
const KEPT: readonly { readonly template: string; readonly item: string }[] = [
  // 污染物排放达标情况
  { template: "guangdong-2009-mandatory", item: "3.4" },
];

function kept(figures: Figures, scored: Scored): Finding[] {
  return KEPT.filter(({ template }) => template === scored.template.id).flatMap(({ item }) => {
    const [score, shown] = [fullScore(scored, item), exceededLimit(figures, null)];
    if (!score || !shown) return [];
    const claimed = { name: { zh: "达标情况得分（满分）", en: "the score for compliance (full marks)" }, unit: "分" };
    const path = pointer("scores", item);
    return [finding(scored, { shown, claimed: { ...claimed, value: spell(score) }, path, item })];
  });
}

/**
 * What a scoring table in the same workbook claims is shown by the performance table: shares of options implemented,
 * completion of targets, yearly compliance. Only where both sides hold a figure; a lower score claims nothing.
 * Paths are the performance table's; the last of `others` is the scoring table's, with its cell where it is known.
 */
export function againstScoring(figures: Figures, scored: Scored): Finding[] {
  return [...claims(figures, scored), ...rates(figures, scored), ...kept(figures, scored)];
}
