import type { UsedColumn } from "../table/columns";
import { parseOrdinal, type Ordinal } from "../wording/ordinals";
import { parsePoints } from "../wording/points";
import { pointsAtEnd, type Line } from "./line";

/** A way of numbering lines: the kind of number, and for plain numbers whether a mark stands behind it. */
export type Style = string;

/** The number in front of a line, and its style. */
export interface LineOrdinal {
  readonly ordinal: Ordinal;
  readonly style: Style;
  /** A number alone in its line, which may as well be points. */
  readonly alone: boolean;
}

/** A number in front of a figure's unit, a date or a share numbers nothing. */
const NO_ORDINAL = /^\s*\d{1,3}\s*(?:[%％分个名年月日家种类项条次人]|[-~～–]\s*\d)/u;

/** Reads the number in front of a line. */
export function ordinalOf(text: string): LineOrdinal | null {
  if (NO_ORDINAL.test(text)) return null;
  const ordinal = parseOrdinal(text);
  if (!ordinal) return null;
  const plain = ordinal.kind === "arabic";
  const style = plain ? (ordinal.mark === " " ? "bare" : "marked") : ordinal.kind;
  return { ordinal, style, alone: ordinal.rest === "" && parsePoints(text) !== null };
}

/** The styles whose lines reach points before the next numbered line: only those number rows of the table. */
export function rowStyles(lines: readonly Line[]): ReadonlySet<Style> {
  const tried = new Map<Style, { all: number; reached: number }>();
  let open: { style: Style } | null = null;
  for (const { text } of lines) {
    const found = ordinalOf(text);
    if (found && !found.alone) {
      open = { style: found.style };
      const count = tried.get(found.style) ?? { all: 0, reached: 0 };
      tried.set(found.style, { ...count, all: count.all + 1 });
    }
    if (open && pointsAtEnd(text, null)) {
      const count = tried.get(open.style);
      if (count) tried.set(open.style, { ...count, reached: count.reached + 1 });
      open = null;
    }
  }
  return new Set([...tried].filter(([, { all, reached }]) => reached * 10 >= all * 6).map(([style]) => style));
}

/** How many lines follow one another 1, 2, 3 in a style. */
function chain(lines: readonly Line[], style: Style): number {
  let last = 0;
  let length = 0;
  for (const { text } of lines) {
    const found = ordinalOf(text);
    if (found?.style !== style) continue;
    if (found.ordinal.value !== last + 1) continue;
    last = found.ordinal.value;
    length++;
  }
  return length;
}

/** The style in which items are numbered beside a section's column; null where they are not. */
export function itemStyle(lines: readonly Line[], columns: readonly UsedColumn[]): Style | null {
  const column = columns.some(({ use }) => use === "number");
  const styles = column ? ["bare", "marked", "dotted2"] : ["marked", "dotted2"];
  const chains = styles
    .map((style) => ({ style, length: chain(lines, style) }))
    .sort((one, other) => other.length - one.length);
  const [best] = chains;
  return best && best.length >= 3 ? best.style : null;
}

/** The styles in which sections are numbered beside their items. */
export function sectionStyles(columns: readonly UsedColumn[]): ReadonlySet<Style> {
  const arabic = columns.some(({ use }) => use === "sectionNumber");
  return new Set(["chinese", "part", "roman", ...(arabic ? ["bare", "marked"] : [])]);
}
