import { knownUnit } from "../../templates/performance/units";
import { tidy } from "../wording/text";

/** A place to fill in behind its label within one cell: "投资：   （万元）". */
export interface InlinePlace {
  readonly label: string;
  /** What is printed behind the place: a unit in brackets, or the words of a date; "" where nothing is. */
  readonly after: string;
  /** What follows before the next label, such as a stroke. */
  readonly until: string;
}

const AFTER =
  /^[\s_]*((?:[（(][^（()）]{1,10}[）)])(?:[/／]年(?=\s*$|\s*[/／]))?|年\s*月(?:\s*日)?(?:\s*[至到]\s*年\s*月(?:\s*日)?)?)?([\s_/／]*)/u;
const MAX_LABEL = 30;
const SENTENCE = /[。；，;,]/u;
const STAMP = /盖章|公章|签章|签字|签名/u;
/** A name that is asked for together with its stamp. */
const NAMED = /名称|全称/u;
/** Two labels without a colon between them are set apart. */
const APART = /^\s{2}/u;

function placeIn(label: string, behind: string): { readonly place: InlinePlace; readonly next: string } {
  const found = AFTER.exec(behind);
  const [all = "", after = "", until = ""] = found ?? [];
  return { place: { label: tidy(label), after: tidy(after), until: until.trim() }, next: behind.slice(all.length) };
}

function isLabel(text: string): boolean {
  const bare = tidy(text);
  const balanced = bare.split(/[（(]/u).length === bare.split(/[）)]/u).length;
  return bare !== "" && bare.length <= MAX_LABEL && balanced && !SENTENCE.test(bare);
}

/** A figure within a sentence: "，总计投资      万元". */
export interface GapPlace {
  /** What stands before the gap; the first one's is the label of all. */
  readonly before: string;
  readonly unit: string;
  /** The unit with its brackets and the mark behind it. */
  readonly after: string;
}

const UNIT_BEHIND = /^[（(]?([^，,；;。：:\s（）()`'´]{1,8})[）)]?[，,；;。：:]?/u;
/** A last figure whose gap is lost: "取得经济效益万元。" */
const GAP_LOST = /^(.{2,}?)(万?[吨元个度])[。；;]?$/u;

function lostGap([all, before = "", unit = ""]: RegExpExecArray): GapPlace {
  return { before, unit, after: all.slice(before.length) };
}

/** The figures that a sentence with gaps asks for, each gap followed by a unit that is known; null for any other text. */
export function gapPlaces(raw: string): GapPlace[] | null {
  const [first = "", ...behind] = raw.trim().split(/[\s_]+/u);
  if (behind.length === 0) return null;
  const places: GapPlace[] = [];
  let before = first;
  for (const piece of behind) {
    const [after = "", unit = ""] = UNIT_BEHIND.exec(piece) ?? [];
    if (!knownUnit(unit, false) || before === "") return null;
    places.push({ before, unit, after });
    before = piece.slice(after.length);
  }
  const lost = GAP_LOST.exec(before);
  if (lost) places.push(lostGap(lost));
  return before === "" || lost ? places : null;
}

/** The places to fill in that a text asks for by labels with colons; null for a text that is no such form. */
export function inlinePlaces(raw: string): InlinePlace[] | null {
  const [first = "", ...behind] = raw.replace(/[^\S\n]*\n[^\S\n]*/gu, "  ").split(/[：:]/u);
  if (behind.length === 0 || !isLabel(first)) return null;
  const places: InlinePlace[] = [];
  let label = first;
  for (const [index, text] of behind.entries()) {
    const { place, next } = placeIn(label, text);
    places.push(place);
    label = next;
    const last = index === behind.length - 1;
    if (last && next.trim() === "") return places;
    if (!isLabel(next) || (last && !APART.test(text))) return null;
  }
  // The last label has lost its colon: "传真：      日  期".
  return label.trim().length <= 8 ? [...places, { label: tidy(label), after: "", until: "" }] : null;
}

/** The labels printed for stamps and signatures; null for any other text. */
export function stampsIn(raw: string): string[] | null {
  const labels = raw
    .split(/\s{2,}|\n/u)
    .map(tidy)
    .filter((label) => label !== "");
  const stamps =
    labels.length > 0 && labels.every((label) => label.length <= MAX_LABEL && STAMP.test(label) && !NAMED.test(label));
  return stamps ? labels.map((label) => label.replace(/[：:]$/u, "")) : null;
}

/** The label with the unit behind its place brought into it, as labels are read elsewhere: "效益（万元/年）". */
export function withUnit({ label, after }: InlinePlace): string {
  const [, unit, yearly = ""] = /^[（(](.+)[）)](.*)$/u.exec(after) ?? [];
  return unit === undefined ? label : `${label}（${unit}${yearly.replace("／", "/")}）`;
}

/** How many dates the words behind a label ask for. */
export function datesIn(after: string): number {
  return after.match(/年\s*月/gu)?.length ?? 0;
}
