import { MARGINS } from "../looks";
import type { PlainSheet } from "../types";

/** A4 upright, in points. */
const PAPER = { width: 595, height: 842 };
/** Points of a character of the default font. */
const CHARACTER_POINTS = 5.25;
/** Row heights differ a little between programs. */
const USABLE = 0.94;

/** Points of rows that a page holds: more where a wide sheet is made smaller to fit. */
function pagePoints({ columns }: PlainSheet): number {
  const across = PAPER.width - MARGINS.left - MARGINS.right;
  const down = PAPER.height - MARGINS.top - MARGINS.bottom;
  const width = columns.reduce((sum, column) => sum + column.width, 0) * CHARACTER_POINTS;
  return down * Math.max(1, width / across) * USABLE;
}

/**
 * The rows that begin a new page of a sheet that is printed upright and as wide as the page, so that no part is divided that
 * one page can hold.
 * @param parts rows in which parts begin.
 */
export function pageBreaks(sheet: PlainSheet, parts: readonly number[]): number[] {
  const { heights } = sheet;
  const page = pagePoints(sheet);
  const bounds = [0, ...parts, Math.max(0, ...heights.keys()) + 1];
  const breaks: number[] = [];
  let used = 0;
  bounds.slice(0, -1).forEach((start, index) => {
    const end = bounds[index + 1] ?? start;
    let points = 0;
    for (let row = start; row < end; row++) points += heights.get(row) ?? 0;
    if (used > 0 && used + points > page) {
      breaks.push(start);
      used = 0;
    }
    used = (used + points) % page;
  });
  return breaks;
}
