import { valueAt } from "../../../core/path";
import type { Block, PerformanceTemplate } from "../../../core/performance/template";
import { blockInputs } from "./inputs";

/** How many cells of a block hold something, and how many it has to fill in. */
export interface BlockProgress {
  readonly filled: number;
  readonly count: number;
}

/** How far a block is. */
export function blockProgress(template: PerformanceTemplate, block: Block, raw: unknown): BlockProgress {
  const paths = blockInputs(template, block, raw);
  const filled = paths.filter((path) => {
    const value = valueAt(raw, path);
    return value !== undefined && value !== null && value !== "";
  });
  return { filled: filled.length, count: paths.length };
}
