import { useState } from "react";

/** As many as a pane draws without a wait. */
const PORTION = 200;

/** The first part of a long list, which grows when asked, and as far as what must be seen. */
export function usePortion<One>(all: readonly One[], mustBeSeen: (one: One) => boolean) {
  const [most, setMost] = useState(PORTION);
  const needed = all.findIndex(mustBeSeen) + 1;
  if (needed > most) setMost(needed);
  return {
    shown: all.slice(0, Math.max(most, needed)),
    rest: Math.max(0, all.length - Math.max(most, needed)),
    more: () => setMost(most + PORTION),
  };
}
