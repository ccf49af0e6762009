import Big from "big.js";
import type { PairCode, ToldFigure } from "../core/performance/finding";

/** Decimal places that a sentence spells out. */
const SPELT_PLACES = 6;

/** Digits that are kept of a longer figure, which was computed. */
const KEPT_DIGITS = 5;

/** A figure as a sentence says it: as it is, or rounded where a quotient has more decimals than anybody reads. */
export function spelt(value: string): string {
  const [, decimals = ""] = /^-?\d+\.(\d+)$/u.exec(value) ?? [];
  if (decimals.length <= SPELT_PLACES) return value;
  const exact = new Big(value);
  const kept = Math.min(SPELT_PLACES * 2, Math.max(2, KEPT_DIGITS - 1 - exact.e));
  return exact.round(kept).toFixed();
}

/** How a figure is told: as a statement ("… is 12 t/a"), or named within one ("above … of 12 t/a"). */
export interface Told {
  readonly is: string;
  readonly as: string;
}

/** A sentence about two figures. */
export type PairSentence = (first: Told, second: Told) => string;

/** A sentence for each code of two figures. */
export type PairSentences = { readonly [Code in PairCode]: PairSentence };

interface Pair {
  readonly first: ToldFigure;
  readonly second: ToldFigure;
}

/** Sentences that take the detail of a finding, from sentences that take two told figures. */
export function overPairs(
  sentences: PairSentences,
  tell: (figure: ToldFigure) => Told,
): { readonly [Code in PairCode]: (detail: Pair) => string } {
  const told = Object.entries(sentences).map(([code, sentence]) => [
    code,
    ({ first, second }: Pair) => sentence(tell(first), tell(second)),
  ]);
  // The same keys, each with its sentence.
  return Object.fromEntries(told) as ReturnType<typeof overPairs>;
}
