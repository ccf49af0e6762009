import { DEFAULT_HEIGHT, DEFAULT_WIDTH } from "../../host/model/cellFormat";
import type { HostSheet } from "../../host/model/hostSheet";
import { boundsOf, type Rect } from "../../host/model/rect";

/** A row or column that is painted. */
export interface Line {
  readonly index: number;
  /** In pixels. */
  readonly size: number;
  /** Whether the size is set; a row without one grows with its texts. */
  readonly isFixed: boolean;
}

/** Pixels of a point. */
const PIXELS = 4 / 3;

/** Empty rows and columns painted behind what is used, the least that is painted at all, and the most. */
const ROWS = { margin: 20, least: 40, most: 3_000 } as const;
const COLUMNS = { margin: 5, least: 18, most: 120 } as const;

function countOf(last: number, { margin, least, most }: typeof ROWS | typeof COLUMNS): number {
  return Math.min(most, Math.max(least, last + 1 + margin));
}

function linesOf(
  count: number,
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  usual: number,
): Line[] {
  return Array.from({ length: count }, (_line, index) => index)
    .filter((index) => !hidden.has(index))
    .map((index) => {
      const points = sizes.get(index);
      return { index, size: Math.round((points ?? usual) * PIXELS), isFixed: points !== undefined };
    });
}

/**
 * The rows and columns of a sheet that are painted: the used area with a margin, without hidden ones.
 * @param active The cell that has to be among them.
 */
export function paintedLines(sheet: HostSheet, active: Pick<Rect, "top" | "left">): { rows: Line[]; columns: Line[] } {
  const cell = { ...active, bottom: active.top, right: active.left };
  const used = [sheet.usedRect(false) ?? cell, ...sheet.merges].reduce(boundsOf, cell);
  return {
    rows: linesOf(countOf(used.bottom, ROWS), sheet.heights, sheet.hiddenRows, DEFAULT_HEIGHT),
    columns: linesOf(countOf(used.right, COLUMNS), sheet.widths, sheet.hiddenColumns, DEFAULT_WIDTH),
  };
}
