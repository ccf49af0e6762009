import type { MeasuredMetric } from "./subject";
import type { Item } from "./template";

/** A range of points, both ends included. */
export interface PointRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The points that a level item may take: its levels, or the whole stretch between the neighbours while a metric lies
 * where the source says nothing. Null for an item without levels.
 */
export function permittedLevels(item: Item, metrics: readonly MeasuredMetric[]): readonly PointRange[] | null {
  if (!item.levels) return null;
  const gap = metrics.find(({ rule }) => rule?.gap)?.rule;
  return gap ? [gap] : item.levels;
}
