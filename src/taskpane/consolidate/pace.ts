const SECOND = 1000;

/** How fast files are done, and how long the rest will take. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Files of which nothing could be used. */
  readonly unusable: number;
  readonly perSecond: number;
  /** Null until that can be told. */
  readonly secondsLeft: number | null;
}

/** Nothing done yet. */
export function noProgress(total: number): Progress {
  return { done: 0, total, unusable: 0, perSecond: 0, secondsLeft: null };
}

/** How far a reading is after `milliseconds`. */
export function progressAfter(milliseconds: number, done: number, unusable: number, total: number): Progress {
  if (done === 0) return { ...noProgress(total), unusable };
  const perSecond = (done * SECOND) / Math.max(1, milliseconds);
  return { done, total, unusable, perSecond, secondsLeft: (total - done) / perSecond };
}
