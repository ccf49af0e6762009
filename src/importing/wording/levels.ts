import type { Level } from "../../core/template";
import { narrow } from "./text";

const SLASHED =
  /^\s*\d{1,3}(?:\.\d)?(?:\s*[-~～–]\s*\d{1,3}(?:\.\d)?)?(?:\s*[/／]\s*\d{1,3}(?:\.\d)?(?:\s*[-~～–]\s*\d{1,3}(?:\.\d)?)?){1,6}\s*分?\s*$/u;
const AMOUNT = /(\d{1,3}(?:\.\d{1,2})?)(?:\s*[-~～–—至到]\s*(\d{1,3}(?:\.\d{1,2})?))?\s*分(?!之|钟|析|别|类)/gu;
/** Rules that count points up or down per case are no levels. */
const COUNTED = /扣|每|加\s*\d|累计|以上为|以下为|[此该本]项/u;

function level(from: string, to: string | undefined, text: string | null): Level {
  const [low, high] = [Number(from), Number(to ?? from)];
  return { from: Math.min(low, high), to: Math.max(low, high), text };
}

/** "3/1-2/0" as levels; null for anything else. */
export function slashedLevels(text: string): Level[] | null {
  if (!SLASHED.test(text)) return null;
  const parts = text.replace("分", "").split(/[/／]/u);
  return parts.map((part) => {
    const [from = "0", to] = part.trim().split(/\s*[-~～–]\s*/u);
    return level(from, to, null);
  });
}

function levelOf(segment: string, max: number): Level | null {
  const amounts = [...narrow(segment).matchAll(AMOUNT)];
  const full = /满分|得全分/u.test(segment) ? [max] : [];
  const none = /不得分|不计分|零分/u.test(segment) ? [0] : [];
  const values = [...full, ...none];
  if (amounts.length + values.length !== 1) return null;
  const [amount] = amounts;
  if (amount?.[1] !== undefined) return level(amount[1], amount[2], segment);
  const value = values[0] ?? 0;
  return { from: value, to: value, text: segment };
}

function isBelow(before: Level, one: Level): boolean {
  return one.to < before.from;
}

/**
 * The levels that a wording prints ("零排放4分；部分利用2分；未利用0分"): at least two, from high to low. A 0 is added below
 * the lowest printed one. Null when the wording prints none.
 */
export function printedLevels(text: string, max: number): Level[] | null {
  if (COUNTED.test(text)) return null;
  const segments = text.split(/[；;。]/u).map((segment) => segment.trim());
  const found = segments.map((segment) => levelOf(segment, max)).filter((one) => one !== null);
  if (found.length < 2) return null;
  const falling = found.every((one, index) => index === 0 || isBelow(found[index - 1] ?? one, one));
  if (!falling) return null;
  const lowest = found.at(-1)?.from ?? 0;
  return lowest > 0 ? [...found, { from: 0, to: 0, text: null }] : found;
}
