import { hasMeaning, splitHeadings, type FoundHeading } from "../wording/headings";
import { plain } from "../wording/text";
import type { Line } from "./line";

/** Headings that stand in some lines. */
export interface HeaderLines {
  readonly from: number;
  /** Behind the last of their lines. */
  readonly to: number;
  readonly headings: readonly FoundHeading[];
}

const MAX_LINES = 24;
const MAX_LETTERS = 70;

function isHeader(headings: readonly FoundHeading[]): boolean {
  return headings.length >= 3 && hasMeaning(headings, "text", "section") && hasMeaning(headings, "max", "score");
}

/** The headings that begin in line `from`, in as many lines as they take; null when none do. */
export function headerLinesAt(lines: readonly Line[], from: number): HeaderLines | null {
  let found: HeaderLines | null = null;
  let letters = 0;
  for (let to = from + 1; to <= Math.min(lines.length, from + MAX_LINES); to++) {
    letters += plain(lines[to - 1]?.text ?? "").length;
    if (letters > MAX_LETTERS) break;
    const headings = splitHeadings(lines.slice(from, to).map(({ text }) => text));
    if (headings && isHeader(headings)) found = { from, to, headings };
  }
  return found;
}
