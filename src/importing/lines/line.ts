import type { SourcePlace, SourceTable } from "../source";
import { isPageMark } from "../table/labels";
import { closeUp, isWide, widthOf } from "../wording/text";
import { parseOrdinal } from "../wording/ordinals";
import { parsePoints, type Points, type PointsShape } from "../wording/points";

/** A line that holds something. */
export interface Line {
  readonly place: SourcePlace;
  /** Without what surrounds it; letters that were set apart stand together. */
  readonly text: string;
  /** A blank behind the last letter: what programs that write PDF leave at a cell's end. */
  readonly closes: boolean;
  /** How much wider the line is than its letters, where they were set apart. */
  readonly stretch?: number;
}

/** A stretch of a line that stands in one column. */
export interface Fragment {
  readonly text: string;
  readonly width: number;
  readonly place: SourcePlace;
  /** Whether the cell seems to end behind it. */
  readonly closes: boolean;
  /** Whether a gap parts it from what stands before it in the same line. */
  readonly gapBefore: boolean;
}

/** The lines of a part that hold something. */
export function linesOf(part: SourceTable): Line[] {
  return part.rows.flatMap((row) =>
    row.flatMap(({ text, place }) => {
      const trimmed = text.trim();
      const closed = closeUp(trimmed);
      const stretch = closed === trimmed ? 1 : widthOf(trimmed) / widthOf(closed);
      return trimmed === "" || isPageMark(trimmed) ? [] : [{ place, text: closed, closes: /\s$/u.test(text), stretch }];
    }),
  );
}

/** A gap between columns: a blank between Chinese letters, or a wide one; a blank beside figures is typesetting. */
function gapsIn(text: string): number[] {
  const gaps: number[] = [];
  for (const match of text.matchAll(/\s+/gu)) {
    const [before, after] = [text[match.index - 1] ?? "", text[match.index + match[0].length] ?? ""];
    if (match[0].length > 2 || (isWide(before) && isWide(after))) gaps.push(match.index);
  }
  return gaps;
}

/** The fragments of a text that stands in `line`; `whole` tells that the text reaches to the line's end. */
export function fragmentsOf(text: string, { place, closes, stretch = 1 }: Line, whole: boolean): Fragment[] {
  const cuts = [...gapsIn(text), text.length];
  let from = 0;
  const fragments: Fragment[] = [];
  cuts.forEach((cut, index) => {
    const piece = text.slice(from, cut).trim();
    from = cut;
    if (piece === "") return;
    const last = index === cuts.length - 1;
    fragments.push({
      text: piece,
      width: widthOf(piece) * stretch,
      place,
      closes: last ? closes || !whole : true,
      gapBefore: fragments.length > 0,
    });
  });
  return fragments;
}

const ENDINGS: readonly RegExp[] = [
  /(?:^|\s|(?<=[^\d\s]))([（(]\s*\d{1,3}(?:\.\d{1,2})?\s*分?\s*[）)])$/u,
  /(?:^|\s|(?<=[^\d\s]))([[【]\s*\d{1,3}(?:\.\d{1,2})?\s*分?\s*[\]】])$/u,
  /(?:^|\s)(\d{1,3}(?:\.\d{1,2})?\s?分)$/u,
  /(?:^|\s)(\d{1,3}(?:\.\d{1,2})?)$/u,
];

/** Points found in a line: what stands before and behind them. */
export interface LinePoints {
  readonly points: Points;
  readonly printed: string;
  readonly before: string;
  readonly behind: string;
}

/** Points at a line's end, of one of `shapes`. */
export function pointsAtEnd(text: string, shapes: ReadonlySet<PointsShape> | null): LinePoints | null {
  for (const ending of ENDINGS) {
    const match = ending.exec(text);
    const printed = match?.[1];
    const points = printed === undefined ? null : parsePoints(printed);
    if (!match || printed === undefined || !points || (shapes && !shapes.has(points.shape))) continue;
    return { points, printed, before: text.slice(0, text.length - printed.length).trim(), behind: "" };
  }
  return null;
}

const INSIDE = /(?:^|\s)(\d{1,3}(?:\.\d{1,2})?\s?分|[（([]\s*\d{1,3}(?:\.\d{1,2})?\s*分?\s*[）)\]])\s+(?=[^\s\d])/u;

/** Points between two columns of a line, or at its end. */
export function pointsInside(text: string, shapes: ReadonlySet<PointsShape>): LinePoints | null {
  const match = INSIDE.exec(text);
  const printed = match?.[1];
  const points = printed === undefined ? null : parsePoints(printed);
  if (!match || printed === undefined || !points || !shapes.has(points.shape)) return pointsAtEnd(text, shapes);
  return {
    points,
    printed,
    before: text.slice(0, match.index).trim(),
    behind: text.slice(match.index + match[0].length).trim(),
  };
}

/** The ways in which the lines write points: those that are no exception, and those of lines that begin with a number. */
export function usualShapes(lines: readonly Line[]): ReadonlySet<PointsShape> {
  const counts = new Map<PointsShape, number>();
  const numbered = new Map<PointsShape, number>();
  const count = (counted: Map<PointsShape, number>, shape: PointsShape) =>
    counted.set(shape, (counted.get(shape) ?? 0) + 1);
  for (const { text } of lines) {
    const found = pointsAtEnd(text, null);
    if (!found) continue;
    count(counts, found.points.shape);
    if (found.before !== "" && parseOrdinal(text)) count(numbered, found.points.shape);
  }
  const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
  const usual = (shape: PointsShape, times: number) =>
    times >= Math.max(2, all * 0.12) || (numbered.get(shape) ?? 0) >= 2;
  return new Set([...counts].filter(([shape, times]) => usual(shape, times)).map(([shape]) => shape));
}

/** Whether blanks at line ends tell cells apart: some lines have them and some do not. */
export function marksEnds(lines: readonly Line[]): boolean {
  const closed = lines.filter(({ closes }) => closes).length;
  return closed > lines.length * 0.1 && closed < lines.length * 0.95;
}
