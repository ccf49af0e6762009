import type { OptionMeasure } from "../cell";
import type { PerformanceCheck } from "./check";
import { bothOf, pairsOf } from "./optionCells";
import { twoFigures } from "./tell";

function isSame(a: OptionMeasure, b: OptionMeasure): boolean {
  return a.measure === b.measure && a.of === b.of;
}

/** What is implemented, with what was proposed. */
const pairs = pairsOf(
  ({ status }) => status === "implemented",
  (cell, done) => cell.status === "all" && cell.kind === done.kind && isSame(cell, done),
);

/** No more options are implemented than were proposed. */
export const implementedOptions: PerformanceCheck = (figures) =>
  pairs(figures).flatMap((pair) => {
    const [first, second] = bothOf(figures, pair) ?? [];
    if (!first || !second || first.value.lte(second.value)) return [];
    return [twoFigures("implemented-above-proposed", "error", first, second)];
  });
