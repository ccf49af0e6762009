import type { OptionMeasure } from "../cell";
import type { PerformanceCheck } from "./check";
import { optionCells } from "./optionCells";
import { citedAt, twoFigures } from "./tell";

function isSame(a: OptionMeasure, b: OptionMeasure): boolean {
  return a.measure === b.measure && a.of === b.of;
}

/** No more options are implemented than were proposed. */
export const implementedOptions: PerformanceCheck = (figures) => {
  const cells = optionCells(figures);
  return cells.flatMap((done) => {
    if (done.status !== "implemented") return [];
    const proposed = cells.find((cell) => cell.status === "all" && cell.kind === done.kind && isSame(cell, done));
    const [first, second] = [citedAt(figures, done.path), proposed && citedAt(figures, proposed.path)];
    if (!first || !second || first.value.lte(second.value)) return [];
    return [twoFigures("implemented-above-proposed", "error", first, second)];
  });
};
