import type { Bonus, Condition, Item, QuotedRule, Section, Veto } from "../../core/template";
import { leaves } from "../../core/template";
import { readBonus, speaksOfBonus } from "../prose/bonus";
import type { Paragraph } from "../prose/paragraph";
import type { FoundVeto, VetoReading } from "../prose/vetoes";
import { parseOrdinal } from "../wording/ordinals";
import { squeeze, tidy } from "../wording/text";
import { articleOf } from "./bands";
import { shown } from "./items";
import type { Notebook } from "./notes";

/** More vetoes, bonuses or conditions than their ids can count. */
export const MAX_CLAUSES = 99;

function unique<T>(all: readonly T[], key: (one: T) => string): T[] {
  const seen = new Set<string>();
  return all.filter((one) => !seen.has(key(one)) && seen.add(key(one)));
}

function vetoOf(found: FoundVeto, index: number, passMark: number | null): Veto {
  const below = found.totalBelow === "pass" ? passMark : found.totalBelow;
  return {
    id: `v${index + 1}`,
    number: found.number,
    text: tidy(found.text),
    article: found.article ?? articleOf(found.paragraph),
    source: { lines: found.paragraph.place.rows },
    ...(below === null ? {} : { totalBelow: below }),
  };
}

/** What vetoes by the total are measured with: the lowest bound that passes, and all points of the table. */
export interface Bounds {
  readonly passMark: number | null;
  readonly most: number;
}

/** The vetoes around a table. */
export function vetoesOf(
  { vetoes, headings, unclear }: VetoReading,
  { passMark, most }: Bounds,
  notes: Notebook,
): Veto[] {
  for (const heading of headings) notes.make("heading", heading.place);
  for (const { place, text } of unclear) notes.doubt("veto-unclear", place, "", [text]);
  const kept = unique(vetoes, ({ text }) => squeeze(text)).slice(0, MAX_CLAUSES);
  const lists = new Set(vetoes.flatMap(({ list }) => list ?? []));
  const [first] = lists;
  headings.forEach((heading, index) => {
    if (!lists.has(index)) notes.doubt("veto-unclear", heading.place, "", [heading.text]);
  });
  return kept.map((found, index) => {
    const veto = vetoOf(found, index, passMark);
    notes.make("veto", found.paragraph.place, veto.id);
    // A second list may be another stage's, or the same vetoes in other words.
    if (!found.certain || (found.list !== null && found.list !== first))
      notes.doubt("veto-unclear", found.paragraph.place, veto.text, [], veto.id);
    if ((veto.totalBelow ?? 0) > most)
      notes.doubt("band-reach", found.paragraph.place, veto.text, [shown(most)], veto.id);
    return veto;
  });
}

/** The points on top that paragraphs give. */
export function bonusOf(paragraphs: readonly Paragraph[], notes: Notebook): Bonus[] {
  const spoken = unique(
    paragraphs.filter(({ text, where }) => where !== "above" && speaksOfBonus(text)),
    ({ text }) => squeeze(text),
  );
  const found = spoken.flatMap((paragraph) => {
    const bonus = readBonus(paragraph.text);
    if (!bonus) notes.doubt("bonus-unclear", paragraph.place, "", [paragraph.text]);
    return bonus ? [{ paragraph, bonus }] : [];
  });
  const own = unique(found, ({ bonus }) => squeeze(withoutNumber(bonus.text)));
  return own.slice(0, MAX_CLAUSES).map(({ paragraph, bonus }, index) => {
    const id = `b${index + 1}`;
    notes.make("bonus", paragraph.place, id);
    if (!bonus.certain) notes.doubt("bonus-unclear", paragraph.place, `${bonus.min}–${bonus.max}`, [bonus.text], id);
    const text = withoutNumber(bonus.text);
    return {
      id,
      text,
      min: bonus.min,
      max: bonus.max,
      article: articleOf(paragraph),
      source: { lines: paragraph.place.rows },
    };
  });
}

function withoutNumber(text: string): string {
  const bare = text.replace(/^(?:说明|注|备注|加分(?:项)?|bonus)\s*[：:]\s*/iu, "");
  const ordinal = parseOrdinal(bare);
  return (ordinal?.rest ?? bare).trim() || text;
}

const REALLOCATION = /分值.{0,16}(?:调整|调剂).{0,30}(?:不变|为准|不得)/u;

/** The rule that lets maxima be re-allocated, where a paragraph gives one. @param possible whether each maximum has a cell. */
export function reallocationOf(
  paragraphs: readonly Paragraph[],
  possible: boolean,
  notes: Notebook,
): QuotedRule | null {
  const paragraph = paragraphs.find(({ text }) => REALLOCATION.test(squeeze(text)));
  if (!paragraph) return null;
  if (!possible) {
    notes.doubt("unused-text", paragraph.place, "", [paragraph.text]);
    return null;
  }
  notes.make("rule", paragraph.place);
  const sentence =
    paragraph.text.split(/(?<=[。；;])/u).find((part) => REALLOCATION.test(squeeze(part))) ?? paragraph.text;
  return { text: withoutNumber(sentence), article: articleOf(paragraph), source: { lines: paragraph.place.rows } };
}

const FULL_MARKS = /[（(]([^（）()]{4,60}?(?:此项|该项|本项|得|给|计)+满分)[）)]/u;

/** Facts that give items their full marks: "（如果企业污染物排放已达标，此项给满分）". */
export function conditionsOf(sections: readonly Section[]): Condition[] {
  const found = new Map<string, Item[]>();
  for (const item of sections.flatMap(({ items }) => leaves(items))) {
    const text = FULL_MARKS.exec(`${item.text}${item.requirement ?? ""}`)?.[1];
    if (text !== undefined && /如果|若|已|凡/u.test(text)) found.set(text, [...(found.get(text) ?? []), item]);
  }
  return [...found].slice(0, MAX_CLAUSES).map(([text, items], index) => ({
    id: `c${index + 1}`,
    number: null,
    text,
    article: "表内",
    source: { lines: [items[0]?.source.lines[0] ?? 1, items.at(-1)?.source.lines[1] ?? 1] },
    fullMarks: items.map(({ id }) => id),
  }));
}
