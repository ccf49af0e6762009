import { columnLetters } from "../address";
import type { PlannedCell, Rectangle, StyleName } from "../plan/types";

/** Excel takes at most 8,192 characters of addresses at a time; some room is left. */
const ADDRESS_LIMIT = 7_000;

/** A rectangle in A1 notation. */
export function addressOf({ top, left, bottom, right }: Rectangle): string {
  const start = `${columnLetters(left)}${top + 1}`;
  return top === bottom && left === right ? start : `${start}:${columnLetters(right)}${bottom + 1}`;
}

function runsInRows(cells: readonly PlannedCell[]): Rectangle[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last && last.top === row && last.right >= column - 1) last.right = Math.max(last.right, column);
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

/** Joins rows of the same columns below one another; they come from top to bottom. */
export function stack(runs: readonly Rectangle[]): Rectangle[] {
  const open = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  const stacked: Rectangle[] = [];
  for (const run of runs) {
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    if (above && above.bottom === run.top - 1) above.bottom = run.bottom;
    else {
      const begun = { ...run };
      open.set(key, begun);
      stacked.push(begun);
    }
  }
  return stacked;
}

/** Lists of addresses, each short enough for one call. */
export function addressLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const one of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + one.length < ADDRESS_LIMIT) lists[lists.length - 1] = `${last},${one}`;
    else lists.push(one);
  }
  return lists;
}

/** The cells of each style as few rectangles. */
export function styleRectangles(cells: readonly PlannedCell[]): Map<StyleName, Rectangle[]> {
  const byStyle = new Map<StyleName, PlannedCell[]>();
  for (const cell of cells) byStyle.set(cell.style, [...(byStyle.get(cell.style) ?? []), cell]);
  return new Map([...byStyle].map(([style, ofStyle]) => [style, stack(runsInRows(ofStyle))]));
}
