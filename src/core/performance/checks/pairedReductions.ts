import { oncePer } from "../../remember";
import type { Place } from "../addresses";
import type { PairCode } from "../finding";
import type { Pair } from "../cell";
import type { PerformanceCheck } from "./check";
import { citedAt, numberPlaces, twoFigures } from "./tell";

/** Which side of a pair bounds which, and what it is called when it does not. */
const BOUNDS: readonly (readonly [Pair["side"], Pair["side"], PairCode])[] = [
  ["reduced", "produced", "reduced-above-produced"],
  ["saved", "consumed", "saved-above-consumed"],
];

/** A single cell with the one that bounds it. */
interface Bound {
  readonly code: PairCode;
  readonly part: string;
  readonly whole: string;
}

const boundsAmong = oncePer((places: readonly Place[]): readonly Bound[] => {
  const cells = numberPlaces({ places }).filter(({ path }) => path.startsWith("/fields/"));
  return BOUNDS.flatMap(([part, whole, code]) =>
    cells.flatMap(({ path, cell: { pair } }) => {
      if (pair?.side !== part) return [];
      const source = cells.find(({ cell }) => cell.pair?.id === pair.id && cell.pair.side === whole);
      return source ? [{ code, part: path, whole: source.path }] : [];
    }),
  );
});

/** In single cells: no more is reduced than was produced before, no more is saved than was consumed. */
export const pairedReductions: PerformanceCheck = (figures) =>
  boundsAmong(figures.places).flatMap(({ code, part, whole }) => {
    const [first, second] = [citedAt(figures, part), citedAt(figures, whole)];
    return first && second && first.value.gt(second.value) ? [twoFigures(code, "error", first, second)] : [];
  });
