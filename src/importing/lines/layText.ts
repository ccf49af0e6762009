import type { Block } from "../block";
import { around, type SourceCell, type SourceTable } from "../source";
import { gridOf } from "../table/grid";
import { isAdministrative, isNote, isTitle, isTotal } from "../table/labels";
import { addsUp, USUAL_TOTAL } from "../table/guessedHeader";
import { parseOrdinal } from "../wording/ordinals";
import { innerPoints, parsePoints } from "../wording/points";
import { joinPieces, widthOf } from "../wording/text";
import { proseOf } from "./layLines";
import { linesOf, type Line } from "./line";

/** Fewer lines with points are no table. */
const FEWEST = 4;
/** Longest heading, and what ends no heading. */
const HEADING_LETTERS = 30;
const SENTENCE = /[。；;，,：:]$/u;
/** How much narrower than the widest line one may be that was broken at the margin. */
const SLACK = 1.5;

/** The points that a line is worth; null for a line without any, or with nothing else. */
type Worth = (line: Line) => number | null;

/** In brackets, so that nothing else is meant. */
const bracketed: Worth = ({ text }) => {
  const points = parsePoints(text) ? null : innerPoints(text);
  return points?.certain === true && points.rest !== "" ? points.value : null;
};

/** Or at the end of a numbered line: "（一）安装节水器具，15分；". */
const trailing: Worth = (line) => {
  const points = parseOrdinal(line.text) ? innerPoints(line.text) : null;
  return bracketed(line) ?? (points && points.rest !== "" ? points.value : null);
};

/** Brackets are enough where they make a table; what stands at the end of lines must add up as well. */
function worthIn(lines: readonly Line[]): Worth {
  const values = lines.flatMap((line) => trailing(line) ?? []);
  return lines.some((line) => bracketed(line) !== trailing(line)) && addsUp(values, USUAL_TOTAL) ? trailing : bracketed;
}

function isHeading({ text }: Line): boolean {
  const other = isTitle(text) || isNote(text) || isAdministrative(text) || parsePoints(text) !== null;
  return !other && text.length <= HEADING_LETTERS && !SENTENCE.test(text);
}

/** Lines that were broken at the margin brought together: what reaches it goes on until points. */
function joined(lines: readonly Line[], worth: Worth): Line[] {
  const widest = lines.reduce((most, { text }) => Math.max(most, widthOf(text)), 0);
  const whole: Line[] = [];
  let open: Line[] = [];
  for (const line of lines) {
    open.push(line);
    if (worth(line) === null && widthOf(line.text) >= widest - SLACK) continue;
    whole.push({
      ...line,
      text: joinPieces(open.map(({ text }) => text)),
      place: around(open.map(({ place }) => place)),
    });
    open = [];
  }
  return [...whole, ...open];
}

/** A line with points is a row of two cells; one without is a heading over both columns. */
function rowOf(line: Line, row: number, worth: Worth): SourceCell[] {
  const points = worth(line);
  const cell = { row, rowSpan: 1, place: line.place };
  if (points === null) return [{ ...cell, text: line.text, column: 0, colSpan: 2 }];
  return [
    { ...cell, text: line.text, column: 0, colSpan: 1 },
    { ...cell, text: String(points), column: 1, colSpan: 1 },
  ];
}

/** Text that is a table without headings: most of its lines end in points, "成立审核小组（10分）". Null for other text. */
export function layText(part: SourceTable): Block[] | null {
  const lines = linesOf(part);
  const worth = worthIn(lines);
  const pointed = lines.flatMap((line, index) => (worth(line) === null ? [] : [index]));
  const [first = 0] = pointed;
  const last = pointed.at(-1) ?? 0;
  if (pointed.length < FEWEST || pointed.length * 2 < last - first + 1) return null;
  const before = lines[first - 1];
  const from = before && first > 1 && isHeading(before) ? first - 1 : first;
  const next = lines[last + 1];
  const to = next && isTotal(next.text) ? last + 2 : last + 1;
  const grid = gridOf({
    kind: "lines",
    name: "",
    rows: joined(lines.slice(from, to), worth).map((line, row) => rowOf(line, row, worth)),
  });
  const region = { grid, header: null, from: 0, to: grid.height };
  return [proseOf(lines.slice(0, from)), { kind: "table", region, doubts: [] }, proseOf(lines.slice(to))];
}
