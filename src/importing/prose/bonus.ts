import { squeeze } from "../wording/text";

/** Points on top as a paragraph gives them. */
export interface FoundBonus {
  readonly text: string;
  readonly min: number;
  readonly max: number;
  /** False where several amounts are given, for one fact or another. */
  readonly certain: boolean;
}

const NUMBER = "(\\d{1,2}(?:\\.\\d)?)";
const AMOUNT = new RegExp(
  `(最高|最多|不超过|至多)?(?:可|另|可另|额外|可额外)?(?:加|附加|奖励)(?:分)?(最高|最多|不超过|至多)?${NUMBER}(?:[-~～–—至到]${NUMBER})?分`,
  "u",
);
/** "每项加2分，最高加4分" */
const MOST = new RegExp(`(?:最高|最多|累计不超过|至多)(?:可?(?:加|附加|奖励)分?)?${NUMBER}分`, "u");
const ENGLISH = new RegExp(
  `(?:bonus|extra|additional)[^\\d]{0,30}?(upto)?${NUMBER}(?:(?:[-~–]|to)${NUMBER})?(?:points?|marks?)|(?:add|adds|earns?)(upto)?${NUMBER}(?:(?:[-~–]|to)${NUMBER})?(?:bonus|extra|additional)?(?:points?|marks?)`,
  "iu",
);

/** Whether a text speaks of points on top. */
export function speaksOfBonus(text: string): boolean {
  return /加分|可加|另加|加\d{1,2}(?:\.\d)?分|附加分|奖励.{0,6}分|bonus|extrapoints/iu.test(squeeze(text));
}

function amountIn(bare: string): { min: number; max: number } | null {
  const chinese = AMOUNT.exec(bare);
  if (chinese) return spanOf(chinese[1] ?? chinese[2], chinese[3], chinese[4]);
  const english = ENGLISH.exec(bare);
  return english ? spanOf(english[1] ?? english[4], english[2] ?? english[5], english[3] ?? english[6]) : null;
}

function spanOf(upTo: string | undefined, first: string | undefined, second: string | undefined) {
  const high = Number(second ?? first);
  return { min: upTo === undefined ? Number(first) : 0, max: high };
}

/** The points that a text gives on top of the total; null when it gives none. */
export function readBonus(text: string): FoundBonus | null {
  const sentence = text.split(/(?<=[。；;])/u).find((part) => speaksOfBonus(part)) ?? text;
  const bare = squeeze(sentence);
  const amount = amountIn(bare);
  if (!amount) return null;
  const most = MOST.exec(bare)?.[1];
  if (most !== undefined) return { text: sentence.trim(), min: 0, max: Number(most), certain: true };
  const all = [...bare.matchAll(/[加励]分?(\d{1,2}(?:\.\d)?)分/gu)].map(([, points]) => Number(points));
  const [min, max] = [Math.min(amount.min, ...all), Math.max(amount.max, ...all)];
  return { text: sentence.trim(), min, max, certain: all.length < 2 };
}
