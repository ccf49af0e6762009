import type { Fragment } from "./line";

/** How wide the two columns of wording are, in Chinese letters. */
export interface ColumnWidths {
  readonly text: number;
  readonly requirement: number;
  /** Whether blanks at line ends tell where cells end. */
  readonly marked: boolean;
}

/** Which fragments are the item's wording, the rest its requirement, and how sure that is. */
export interface ColumnSplit {
  readonly at: number;
  readonly sure: boolean;
}

const SLACK = 1.5;
/** A split is sure when every other one is worse by so much; by more where no blanks tell cells apart. */
const MARGIN = 1.5;
const UNMARKED_MARGIN = 3;

/** The widths of both columns from the lines that were broken because the column ended. */
export function widthsOf(rows: readonly (readonly Fragment[])[], marked: boolean): ColumnWidths {
  const firsts = rows.flatMap((row) => row.slice(0, 1));
  const broken = firsts.filter(({ closes }) => !closes);
  const later = rows.flatMap((row) => row.slice(1)).filter(({ closes }) => !closes);
  const widest = (fragments: readonly Fragment[]) => fragments.reduce((most, { width }) => Math.max(most, width), 0);
  const usual = [...broken].sort((one, other) => one.width - other.width)[Math.floor(broken.length * 0.8)];
  const text = usual?.width ?? widest(firsts);
  return { text, marked, requirement: later.length > 0 ? widest(later) : widest(rows.flatMap((row) => row.slice(1))) };
}

/** What speaks against these fragments being one cell. */
function cellCost(fragments: readonly Fragment[], width: number): number {
  return fragments.reduce((cost, fragment, index) => {
    const next = fragments[index + 1];
    const over = fragment.width > width + SLACK ? 3 : 0;
    if (!next) return cost + over;
    const short = Math.max(0, width - SLACK - fragment.width);
    const gap = next.gapBefore ? 4 : 0;
    return cost + over + Math.min(4, short) + (fragment.closes ? 1.5 : 0) + gap;
  }, 0);
}

function isOpenBracket(text: string): boolean {
  const count = (brackets: RegExp) => text.match(brackets)?.length ?? 0;
  return count(/[（(“《]/gu) !== count(/[）)”》]/gu);
}

/** What speaks against the wording ending here. */
function endCost(
  fragments: readonly Fragment[],
  rest: readonly Fragment[],
  { text: width, marked }: ColumnWidths,
): number {
  const last = fragments.at(-1);
  if (!last) return 5;
  const full = last.width >= width - SLACK;
  const open = marked ? (full ? 0.5 : 2.5) : full ? 1 : 0;
  const cut = last.closes ? 0 : open;
  const sentence = /[，、；（(：]$/u.test(last.text) ? 2.5 : 0;
  const bracket = isOpenBracket(fragments.map(({ text }) => text).join("")) ? 3 : 0;
  const next = /^[，、；）)：。”》]/u.test(rest[0]?.text ?? "") ? 2.5 : 0;
  return cut + sentence + bracket + next + (rest.length === 0 ? 3 : 0);
}

/** Parts an item's fragments into wording and requirement. */
export function splitColumns(fragments: readonly Fragment[], widths: ColumnWidths): ColumnSplit {
  const costs = fragments.map((_, index) => {
    const [text, rest] = [fragments.slice(0, index + 1), fragments.slice(index + 1)];
    return cellCost(text, widths.text) + cellCost(rest, widths.requirement) + endCost(text, rest, widths);
  });
  const order = costs.map((cost, index) => ({ cost, at: index + 1 })).sort((one, other) => one.cost - other.cost);
  const [best, second] = order;
  const plain = widths.marked || fragments.some(({ gapBefore }) => gapBefore) || fragments.length === 2;
  const sure = second === undefined || second.cost - (best?.cost ?? 0) >= (plain ? MARGIN : UNMARKED_MARGIN);
  return { at: best?.at ?? fragments.length, sure };
}
