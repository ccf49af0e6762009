import type { PairCode } from "../finding";
import type { Pair } from "../cell";
import type { PerformanceCheck } from "./check";
import { citedAt, numberPlaces, twoFigures } from "./tell";

/** Which side of a pair bounds which, and what it is called when it does not. */
const BOUNDS: readonly (readonly [Pair["side"], Pair["side"], PairCode])[] = [
  ["reduced", "produced", "reduced-above-produced"],
  ["saved", "consumed", "saved-above-consumed"],
];

/** In single cells: no more is reduced than was produced before, no more is saved than was consumed. */
export const pairedReductions: PerformanceCheck = (figures) => {
  const cells = numberPlaces(figures).filter(({ path }) => path.startsWith("/fields/"));
  return BOUNDS.flatMap(([part, whole, code]) =>
    cells.flatMap((place) => {
      const { pair } = place.cell;
      if (pair?.side !== part) return [];
      const source = cells.find(({ cell }) => cell.pair?.id === pair.id && cell.pair.side === whole);
      const [first, second] = [citedAt(figures, place.path), source && citedAt(figures, source.path)];
      return first && second && first.value.gt(second.value) ? [twoFigures(code, "error", first, second)] : [];
    }),
  );
};
