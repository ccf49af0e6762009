import { linesOf } from "../../fit";

/** Something that takes columns of a row: a printed text, or a cell that wants some characters. */
export type Part = { readonly text: string } | { readonly wants: number };

/** Columns from the first to the last. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

const LEAST_LABEL = 4;
const LEAST_CELL = 7;
const TOO_NARROW = 200;
/** A further line of a label costs as much as a cell that lacks so many characters; one of a few characters should not break. */
const LINE_COST = 4;
const SHORT_LABEL = 14;
const SHORT_LINE_COST = 14;

function cost(part: Part, width: number): number {
  if ("wants" in part) {
    const lacking = Math.max(0, part.wants - width);
    return lacking + (width < LEAST_CELL ? TOO_NARROW : 0) + Math.max(0, width - part.wants) * 0.01;
  }
  const lines = linesOf(part.text, width);
  const each = linesOf(part.text, SHORT_LABEL) > 1 ? LINE_COST : SHORT_LINE_COST;
  return (lines - 1) ** 2 * each + (width < LEAST_LABEL ? TOO_NARROW : 0) + width * 0.1;
}

interface Best {
  readonly cost: number;
  readonly starts: readonly number[];
}

/**
 * Shares the columns from `left` to `right` out among parts so that little is cramped.
 * @param lines rows of equally many parts of the same kinds, which stand below one another.
 */
export function spansOf(
  lines: readonly (readonly Part[])[],
  left: number,
  right: number,
  widthOf: (span: Span) => number,
): Span[] {
  const count = lines[0]?.length ?? 0;
  let best: (Best | null)[] = [];
  for (let end = left - 1; end <= right; end++) best.push(end === left - 1 ? { cost: 0, starts: [] } : null);
  for (let index = 0; index < count; index++) {
    const column = lines.flatMap((parts) => parts[index] ?? []);
    const costOf = (span: Span) => column.reduce((sum, part) => sum + cost(part, widthOf(span)), 0);
    best = best.map((_, offset) => {
      const end = left - 1 + offset;
      return best.slice(0, offset).reduce<Best | null>((found, before, at) => {
        if (!before) return found;
        const start = left + at;
        const total = before.cost + costOf({ left: start, right: end });
        return found && found.cost <= total ? found : { cost: total, starts: [...before.starts, start] };
      }, null);
    });
  }
  const starts = best.at(-1)?.starts;
  if (!starts) throw new Error(`${count} parts do not fit into ${right - left + 1} columns`);
  return starts.map((start, index) => ({ left: start, right: (starts[index + 1] ?? right + 1) - 1 }));
}
