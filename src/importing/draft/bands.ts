import { reaches } from "../../core/grade";
import type { Band } from "../../core/template";
import { bandRules, speaksOfBands } from "../prose/bandReader";
import { isFailing, type BandRule } from "../prose/bandWords";
import type { Paragraph } from "../prose/paragraph";
import { squeeze } from "../wording/text";
import { shown } from "./items";
import type { Notebook } from "./notes";

/** The grades of a table and its failing word. */
export interface Grades {
  readonly bands: readonly Band[];
  readonly failing: { readonly label: string; readonly printed: boolean };
}

interface Told {
  readonly rule: BandRule;
  readonly paragraph: Paragraph;
}

const ARTICLE = /^第[一二三四五六七八九十百\d]{1,5}条/u;
const PASS_WORD = /^(?:基本)?(?:合格|及格|通过|达标)$|^pass|^qualified$/iu;

/** The article in which a paragraph stands, or what else it is. */
export function articleOf({ text, where }: Paragraph): string {
  return ARTICLE.exec(squeeze(text))?.[0] ?? (where === "inside" ? "备注" : "说明");
}

function aboutOf(rule: BandRule): string {
  return `band.${shown(rule.min)}`;
}

function isSame(one: BandRule, other: BandRule): boolean {
  return one.label === other.label && one.min === other.min && one.inclusive === other.inclusive;
}

/** Of two rules for one grade an article's governs; where neither is one, the first. */
function withoutContradictions(told: readonly Told[], notes: Notebook): Told[] {
  const kept: Told[] = [];
  for (const one of told) {
    const index = kept.findIndex(({ rule }) => rule.label === one.rule.label);
    const known = kept[index];
    if (!known) kept.push(one);
    else if (!isSame(known.rule, one.rule)) {
      const governs = ARTICLE.test(squeeze(one.paragraph.text)) && !ARTICLE.test(squeeze(known.paragraph.text));
      const [chosen, other] = governs ? [one, known] : [known, one];
      kept[index] = chosen;
      notes.doubt("band-contradicts", one.paragraph.place, chosen.rule.text, [other.rule.text], aboutOf(chosen.rule));
    }
  }
  return kept;
}

/** "大于85分" beside "大于等于60分" leaves open what was meant; so does a bound without any word. */
function doubtBounds(told: readonly Told[], notes: Notebook): void {
  const strict = told.filter(({ rule }) => rule.min !== null && !rule.inclusive);
  const mixed = strict.length > 0 && strict.length < told.filter(({ rule }) => rule.min !== null).length;
  for (const { rule, paragraph } of told) {
    if (rule.unclear || (mixed && !rule.inclusive)) {
      notes.doubt(
        "band-bound",
        paragraph.place,
        rule.text,
        [rule.inclusive ? `> ${shown(rule.min)}` : `≥ ${shown(rule.min)}`],
        aboutOf(rule),
      );
    }
  }
}

/** A grade that not even all points reach: points or bound were misread, or only a part of the table is here. */
function doubtReach(told: readonly Told[], most: number, notes: Notebook): void {
  for (const { rule, paragraph } of told) {
    if (!reaches(most, rule)) {
      notes.doubt("band-reach", paragraph.place, rule.text, [shown(most)], aboutOf(rule));
    }
  }
}

/** Grades that are told by letters alone do not say which of them pass. */
function doubtLetters(told: readonly Told[], steps: readonly Told[], notes: Notebook): void {
  const lowest = steps.at(-1);
  if (!lowest || !/^[A-EⅠ-Ⅴ]$|级$/u.test(lowest.rule.label) || told.some(({ rule }) => isFailing(rule.label))) return;
  notes.doubt("band-unread", lowest.paragraph.place, lowest.rule.text, [], aboutOf(lowest.rule));
}

/** A passing grade that only an upper bound is given for begins where failing ends. */
function withLowerBounds(told: readonly Told[], notes: Notebook): Told[] {
  const failingBelow = told.find(({ rule }) => isFailing(rule.label) && rule.below !== null)?.rule.below ?? null;
  const passing = told.filter(({ rule }) => !isFailing(rule.label));
  const known = passing.flatMap((one) => {
    if (one.rule.min !== null) return [one];
    if (failingBelow === null) {
      notes.doubt("band-unread", one.paragraph.place, one.rule.text);
      return [];
    }
    return [{ ...one, rule: { ...one.rule, min: failingBelow, inclusive: true } }];
  });
  // "60～79分合格，59分以下不合格": in whole points nothing lies between.
  const meets = ({ rule: { min } }: Told) => min !== null && failingBelow !== null && Math.abs(min - failingBelow) <= 1;
  if (failingBelow === null || known.some(meets)) return known;
  const failing = told.find(({ rule }) => isFailing(rule.label));
  if (!failing || known.some(({ rule }) => (rule.min ?? 0) < failingBelow)) return known;
  notes.doubt(
    "band-unread",
    failing.paragraph.place,
    `≥ ${shown(failingBelow)} 合格`,
    [failing.rule.text],
    `band.${shown(failingBelow)}`,
  );
  return [...known, { ...failing, rule: { ...failing.rule, label: "合格", min: failingBelow, inclusive: true } }];
}

function passWord(told: readonly Told[]): string {
  const lowest = told.at(-1)?.rule.label ?? "合格";
  return PASS_WORD.test(lowest) ? lowest : "合格";
}

function failingWord(all: readonly Told[], passing: readonly Told[], inVetoes: string | null): Grades["failing"] {
  const printed = all.find(({ rule }) => isFailing(rule.label))?.rule.label;
  const word = printed ?? inVetoes;
  if (word !== null) return { label: word, printed: true };
  const passed = passing.some(({ rule }) => rule.label.includes("通过"));
  return { label: passed ? "不通过" : "不合格", printed: false };
}

function bandOf({ rule, paragraph }: Told, result: string): Band {
  const { label, min, inclusive, text } = rule;
  const own = PASS_WORD.test(label) ? label : result;
  return {
    label,
    result: own,
    pass: true,
    min,
    inclusive,
    article: articleOf(paragraph),
    text,
    source: { lines: paragraph.place.rows },
  };
}

/**
 * Reads the grades from the paragraphs around a table.
 * @param inVetoes the failing word that the vetoes' heading prints.
 * @param most all points of the table, with its bonus.
 */
export function gradesOf(
  paragraphs: readonly Paragraph[],
  inVetoes: string | null,
  most: number,
  notes: Notebook,
): Grades {
  const told = paragraphs.flatMap((paragraph) => {
    const rules = bandRules(paragraph.text);
    if (rules.length > 0) notes.make("band", paragraph.place);
    else if (speaksOfBands(paragraph.text) && paragraph.where !== "above")
      notes.doubt("band-unread", paragraph.place, "", [paragraph.text]);
    return rules.map((rule) => ({ rule, paragraph }));
  });
  const single = withoutContradictions(told, notes);
  doubtBounds(
    single.filter(({ rule }) => !isFailing(rule.label)),
    notes,
  );
  const passing = withLowerBounds(single, notes).sort((one, other) => (other.rule.min ?? 0) - (one.rule.min ?? 0));
  const steps = passing.filter(({ rule }, index) => rule.min !== passing[index - 1]?.rule.min);
  for (const lost of passing.filter((one) => !steps.includes(one))) {
    notes.doubt("band-contradicts", lost.paragraph.place, "", [lost.rule.text], aboutOf(lost.rule));
  }
  doubtReach(steps, most, notes);
  doubtLetters(single, steps, notes);
  const [first] = single;
  const failing = failingWord(single, steps, inVetoes);
  if (steps.length === 0 || !first) return { bands: [], failing };
  const lowest = single.find(({ rule }) => isFailing(rule.label)) ?? steps.at(-1) ?? first;
  const result = passWord(steps);
  const bottom: Band = {
    label: failing.label,
    result: failing.label,
    pass: false,
    min: null,
    inclusive: false,
    article: articleOf(lowest.paragraph),
    text: lowest.rule.text,
    source: { lines: lowest.paragraph.place.rows },
  };
  return { bands: [...steps.map((one) => bandOf(one, result)), bottom], failing };
}
