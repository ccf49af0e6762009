import type { Doubt } from "../../core/importing/doubt";
import type { ChoiceCode } from "../../words/pane/importing";
import type { Draft } from "./draft";
import type { SourceGroup } from "./groups";
import { groupAt, spotOf } from "./groups";
import { addedFor, splitAt, withText } from "./rows";
import { freeKey, newBonus, newVeto, type RulesDraft } from "./rulesDraft";
import { allBranches, treeOf } from "./tree";

/** A doubt of the session. */
export interface OpenDoubt {
  readonly doubt: Doubt;
  /** Whether a person has looked at it, or chosen. */
  readonly isSettled: boolean;
}

/** A choice with what it would take, to be named on its button. */
export interface Choice {
  readonly code: ChoiceCode;
  readonly value: string;
}

function isOfBand({ about }: Doubt, min: string): boolean {
  return about?.startsWith("band.") === true && about.slice("band.".length) === min;
}

function ruleChoices(doubt: Doubt): Choice[] {
  const {
    code,
    chosen,
    alternatives: [other = ""],
  } = doubt;
  if (code === "band-bound" && other !== "") return [{ code: "switch-bound", value: other }];
  if (code === "bonus-unclear") return [{ code: "take-as-bonus", value: other }];
  if (code !== "veto-unclear") return [];
  return chosen === "" ? [{ code: "take-as-veto", value: other }] : [{ code: "drop-veto", value: chosen }];
}

function rowChoices(doubt: Doubt, draft: Draft, groups: readonly SourceGroup[]): Choice[] {
  const {
    code,
    chosen,
    alternatives: [other = ""],
  } = doubt;
  const isOfRow = () => spotOf(doubt, draft.rows, groups).at === "row";
  if (code === "number-gap" && isOfRow()) return [{ code: "take-number", value: other }];
  if (code === "joined-row" && holder(draft, chosen) !== undefined) return [{ code: "split", value: chosen }];
  if (code !== "unused-text") return [];
  return [{ code: "take-as-item", value: other }];
}

/** The row in whose wording a text begins behind something else. */
function holder({ rows }: Draft, text: string): number | undefined {
  return rows.find((row) => row.text.indexOf(text) > 0)?.key;
}

/** What a person can choose for a doubt. */
export function choicesOf(doubt: Doubt, draft: Draft, groups: readonly SourceGroup[]): readonly Choice[] {
  return [...ruleChoices(doubt), ...rowChoices(doubt, draft, groups)];
}

function withRules(draft: Draft, change: Partial<RulesDraft>): Draft {
  return { ...draft, rules: { ...draft.rules, ...change } };
}

function applyToRules(doubt: Doubt, { code, value }: Choice, draft: Draft): Draft {
  const { bands, vetoes, bonus } = draft.rules;
  if (code === "switch-bound") {
    const switched = bands.map((band) => (isOfBand(doubt, band.min) ? { ...band, inclusive: !band.inclusive } : band));
    return withRules(draft, { bands: switched });
  }
  if (code === "take-as-veto") return withRules(draft, { vetoes: [...vetoes, newVeto(freeKey(vetoes), value)] });
  if (code === "take-as-bonus") return withRules(draft, { bonus: [...bonus, newBonus(freeKey(bonus), value)] });
  return withRules(draft, { vetoes: vetoes.filter(({ printed }) => printed?.id !== doubt.about) });
}

function applyToRow(doubt: Doubt, { code, value }: Choice, draft: Draft, groups: readonly SourceGroup[]): Draft {
  const { rows } = draft;
  const spot = spotOf(doubt, rows, groups);
  if (code === "take-as-item") {
    return { ...draft, rows: addedFor(rows, groupAt(groups, doubt.place), value, doubt.place.rows).rows };
  }
  if (code === "split") {
    const key = holder(draft, value);
    return { ...draft, rows: (key === undefined ? null : splitAt(rows, key, value)) ?? rows };
  }
  if (spot.at !== "row") return draft;
  return { ...draft, rows: withText(rows, spot.key, "number", value) };
}

const RULE_CHOICES: readonly ChoiceCode[] = ["switch-bound", "take-as-veto", "take-as-bonus", "drop-veto"];

/** The draft with what was chosen for a doubt. */
export function withChoice(doubt: Doubt, choice: Choice, draft: Draft, groups: readonly SourceGroup[]): Draft {
  if (RULE_CHOICES.includes(choice.code)) return applyToRules(doubt, choice, draft);
  return applyToRow(doubt, choice, draft, groups);
}

/** Whether arithmetic speaks for a doubt: wrong sums and bounds are told as long as they are wrong, points as long as there are none. */
function isAnswered({ code, about }: Doubt, { rows }: Draft): boolean {
  if (code === "sum-differs" || code === "band-reach") return true;
  if (code !== "no-points") return false;
  return allBranches(treeOf(rows)).some(({ row, points }) => row.about === about && points.gt(0));
}

/** Whether a doubt still wants a look: nobody has settled it, its row is still there, and arithmetic has not answered it. */
export function isOpen({ doubt, isSettled }: OpenDoubt, draft: Draft): boolean {
  if (isSettled || isAnswered(doubt, draft)) return false;
  const isOfRow = doubt.about !== undefined && /^\d/u.test(doubt.about);
  return !isOfRow || draft.rows.some(({ about, depth }) => about === doubt.about && depth !== null);
}
