import type Big from "big.js";
import { toNumber } from "../../core/decimal";
import type { Band, Bonus, Clause, Condition, PanelRule, Remark, Veto } from "../../core/template";
import { OWN_ARTICLE, sourceOf, type BandDraft, type ClauseDraft, type RulesDraft } from "./rulesDraft";
import { readPoints, scoredBranches, type Branch } from "./tree";

function pointsOf(value: Big | null): number {
  return value ? toNumber(value) : 0;
}

function wordOr(typed: string, otherwise: string): string {
  return typed.trim() === "" ? otherwise : typed.trim();
}

/** Remarks of ours, where there are some. */
export function remarked(about: { readonly remarks?: readonly Remark[] } | null): {
  readonly remarks?: readonly Remark[];
} {
  return about?.remarks && about.remarks.length > 0 ? { remarks: about.remarks } : {};
}

function boundText({ label, inclusive }: BandDraft, min: number): string {
  return `${inclusive ? "大于等于" : "大于"}${min}分为“${label.trim()}”。`;
}

/** What was printed about a grade, unless it was changed. */
function textOf(band: BandDraft, min: number): string {
  const { printed, label, inclusive } = band;
  const same = printed && printed.min === min && printed.inclusive === inclusive && printed.label === label.trim();
  return same ? printed.text : boundText(band, min);
}

/** The grades, highest first, and what fails. */
export function bandsOf(rules: RulesDraft, lines: readonly [number, number]): Band[] {
  const { bands, failing, bottom } = rules;
  const lowest = bands.at(-1);
  if (!lowest) return [];
  const pass = /^(?:基本)?(?:合格|通过|达标)/u.test(lowest.label) ? lowest.label.trim() : "合格";
  const passing = bands.map((band): Band => {
    const { printed, label, honour, article, inclusive } = band;
    const min = pointsOf(readPoints(band.min));
    return {
      label: label.trim(),
      result: printed && printed.label === label.trim() ? printed.result : pass,
      pass: true,
      min,
      inclusive,
      ...(honour.trim() === "" ? {} : { honour: honour.trim() }),
      article: wordOr(article, OWN_ARTICLE),
      text: textOf(band, min),
      source: sourceOf(printed, lines),
      ...remarked(printed),
    };
  });
  const word = failing.trim();
  const article = wordOr(lowest.article, OWN_ARTICLE);
  const text = bottom?.text ?? `未达到“${lowest.label.trim()}”的为“${word}”。`;
  const last: Band = {
    label: word,
    result: word,
    pass: false,
    min: null,
    inclusive: false,
    article: bottom?.article ?? article,
    text,
    source: sourceOf(bottom, lines),
    ...remarked(bottom),
  };
  return [...passing, last];
}

/** Clauses that are answered. @param letter in front of their ids. */
export function clausesOf(clauses: readonly ClauseDraft[], letter: string, lines: readonly [number, number]): Clause[] {
  return clauses.map(({ text, article, printed }, index) => ({
    id: `${letter}${index + 1}`,
    number: printed?.number ?? null,
    text: text.trim(),
    article: wordOr(article, OWN_ARTICLE),
    source: sourceOf(printed, lines),
    ...remarked(printed),
  }));
}

/** The vetoes. */
export function vetoesOf({ vetoes }: RulesDraft, lines: readonly [number, number]): Veto[] {
  return clausesOf(vetoes, "v", lines).map((clause, index) => {
    const below = readPoints(vetoes[index]?.totalBelow ?? "");
    return { ...clause, ...(below ? { totalBelow: toNumber(below) } : {}) };
  });
}

/** Facts that give items their full marks; one whose items are all gone goes with them. */
export function conditionsOf(
  { conditions }: RulesDraft,
  tree: readonly Branch[],
  lines: readonly [number, number],
): Condition[] {
  const scored = scoredBranches(tree);
  const marked = conditions
    .map((draft) => ({
      draft,
      fullMarks: scored.flatMap(({ row, id }) => (draft.items.includes(row.key) ? [id] : [])),
    }))
    .filter(({ fullMarks }) => fullMarks.length > 0);
  const clauses = clausesOf(
    marked.map(({ draft }) => draft),
    "c",
    lines,
  );
  return clauses.map((clause, index) => ({ ...clause, fullMarks: marked[index]?.fullMarks ?? [] }));
}

/** Points on top. */
export function bonusOf({ bonus }: RulesDraft, lines: readonly [number, number]): Bonus[] {
  return bonus.map(({ text, min, max, article, printed }, index) => ({
    id: `b${index + 1}`,
    text: text.trim(),
    min: pointsOf(readPoints(min)),
    max: pointsOf(readPoints(max)),
    article: wordOr(article, OWN_ARTICLE),
    source: sourceOf(printed, lines),
    ...remarked(printed),
  }));
}

function panelText(min: number, max: number | null, odd: boolean): string {
  return `专家组${max === null ? `不少于${min}人` : `${min}至${max}人`}${odd ? "，人数为单数" : ""}。`;
}

/** How many experts are needed. */
export function panelOf({ panel }: RulesDraft, lines: readonly [number, number]): PanelRule | null {
  if (!panel) return null;
  const { printed, article, odd } = panel;
  const [min, max] = [Number(panel.min), panel.max.trim() === "" ? null : Number(panel.max)];
  const same = printed?.min === min && (printed.max ?? null) === max && (printed.odd ?? false) === odd;
  return {
    min,
    ...(max === null ? {} : { max }),
    ...(odd ? { odd } : {}),
    text: same ? printed.text : panelText(min, max, odd),
    article: wordOr(article, OWN_ARTICLE),
    source: sourceOf(printed, lines),
  };
}
