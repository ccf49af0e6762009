import { narrow, plain, squeeze } from "./text";

/** How a maximum is written: in brackets, with 分 behind it, bare, or as a span from 0. */
export type PointsShape = "round" | "square" | "unit" | "bare" | "span";

/** A printed maximum. */
export interface Points {
  readonly value: number;
  readonly shape: PointsShape;
}

const NUMBER = "(\\d{1,4}(?:\\.\\d{1,2})?)";
const UNIT = "(?:分|points?|pts?\\.?|marks?)";
const PREFIX = "(?:满分|共计|共|计|max\\.?|max:|upto)?";
const WHOLE: readonly [PointsShape, RegExp][] = [
  ["round", new RegExp(`^\\(${PREFIX}${NUMBER}${UNIT}?\\)$`, "u")],
  ["square", new RegExp(`^[[【〔]${PREFIX}${NUMBER}${UNIT}?[\\]】〕]$`, "u")],
  ["unit", new RegExp(`^${PREFIX}${NUMBER}${UNIT}$`, "u")],
  ["bare", new RegExp(`^${NUMBER}$`, "u")],
  ["span", new RegExp(`^0[-~–—至到]${NUMBER}${UNIT}?$`, "u")],
];

/** `text` as a maximum, when it is nothing else: "（5）", "[2]", "8分", "12.5". */
export function parsePoints(text: string): Points | null {
  const bare = plain(text);
  for (const [shape, pattern] of WHOLE) {
    const value = pattern.exec(bare)?.[1];
    if (value !== undefined) return { value: Number(value), shape };
  }
  return null;
}

/** `text` as a span of points ("2-3", "2～3分"); null when it is none. */
export function parseSpan(text: string): { from: number; to: number } | null {
  const match = /^\(?(\d{1,3}(?:\.\d{1,2})?)(?:[-~–—至到])(\d{1,3}(?:\.\d{1,2})?)分?\)?$/u.exec(plain(text));
  return match ? { from: Number(match[1]), to: Number(match[2]) } : null;
}

/** Points at the end of a wording, in brackets of their own. */
const TAIL =
  /[（([【]\s*(?:满分|本项|共计|共|计)?\s*(\d{1,4}(?:\.\d{1,2})?)\s*(分|points?|pts?\.?|marks?)?\s*[）)\]】]\s*[。；;.，,]?\s*$/iu;
const OPEN_TAIL =
  /[，,：:;；。\s–-]\s*(?:满分|共计|共|计)?\s*(\d{1,4}(?:\.\d{1,2})?)\s*(?:分|points?|pts?|marks?)\s*[。；;.]?\s*$/iu;
const INSIDE = /[（(]\s*(?:满分|本项)?\s*(\d{1,4}(?:\.\d{1,2})?)\s*(?:分|points?|pts?\.?|marks?)\s*[）)]/giu;

/** Points inside a sentence, and what the sentence is without them. */
export interface InnerPoints {
  readonly value: number;
  /** The wording without the points. */
  readonly rest: string;
  /** True where nothing else is meant: in brackets with 分. */
  readonly certain: boolean;
}

/** The points that a wording carries itself, as in "建立了清洁生产管理制度（2 分）"; null when it carries none. */
export function innerPoints(text: string): InnerPoints | null {
  const narrowed = narrow(text);
  const tail = TAIL.exec(narrowed);
  if (tail?.[1] !== undefined) {
    return { value: Number(tail[1]), rest: text.slice(0, tail.index).trim(), certain: tail[2] !== undefined };
  }
  const inside = [...narrowed.matchAll(INSIDE)];
  const [only] = inside;
  if (inside.length === 1 && only?.[1] !== undefined) {
    const rest = text.slice(0, only.index) + text.slice(only.index + only[0].length);
    return { value: Number(only[1]), rest: rest.trim(), certain: true };
  }
  const open = OPEN_TAIL.exec(narrowed);
  if (open?.[1] === undefined) return null;
  return { value: Number(open[1]), rest: text.slice(0, open.index).trim(), certain: false };
}

/** A title without its own points: "基本条件（30分）" is "基本条件" and 30. */
export function titlePoints(text: string): { title: string; max: number | null } {
  const behind = /^(.*\p{Script=Han})(\d{1,3})分$/u.exec(squeeze(text));
  if (behind?.[1] !== undefined) return { title: behind[1], max: Number(behind[2]) };
  const found = innerPoints(squeeze(text)) ?? innerPoints(text);
  if (!found || found.rest === "") return { title: text, max: null };
  const kept = innerPoints(text);
  return { title: kept?.rest ?? found.rest, max: found.value };
}
