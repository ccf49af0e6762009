import { around, type SourceCell, type SourcePlace } from "../source";
import { parseOrdinal } from "../wording/ordinals";
import { joinPieces, tidy, widthOf } from "../wording/text";
import type { Paragraph } from "./paragraph";

/** Lines that begin something new whatever stands above them. */
const OPENING =
  /^(?:说\s*明|注|备\s*注|附\s*注|附加说明|填表说明|否\s*[定决]\s*项|一票否决|签\s*[字名]|评审专家|专家签|日\s*期|(?:企业|单位|公司)名称|验收企业|第[一二三四五六七八九十百\d]{1,5}条|表\s*\d|附\s*(?:件|表|录)|年\s+月|\p{Script=Han}{2}(?:结果|结论|等[级次])|合\s*计|总\s*分|notes?[:：]|veto|signature)/iu;
const ENDED = /[。；;：:！？.!?]\s*$/u;

/** What ends a title: nothing goes on behind it. */
const TITLE = /(?:表|标准)$/u;

/** How much narrower than the widest line one may be that was broken at the margin. */
const SLACK = 3;

/** A line with what tells whether the text goes on below it. */
export interface ProseLine {
  readonly text: string;
  /** True where the source marks the line as the end of its paragraph (a blank behind its last letter). */
  readonly closes: boolean;
  readonly place: SourcePlace;
}

function isListed(text: string): boolean {
  const ordinal = parseOrdinal(text);
  return ordinal !== null && ordinal.mark !== " ";
}

/** One or two letters: a heading that stands upright ("否⏎定⏎项"). */
function isUpright(text: string): boolean {
  return Array.from(tidy(text)).length <= 2;
}

function goesOn(before: ProseLine, line: ProseLine, widest: number): boolean {
  const [above, here] = [tidy(before.text), tidy(line.text)];
  if (isUpright(above)) return isUpright(here) && !/\d/u.test(above + here);
  if (OPENING.test(here) || isListed(here)) return false;
  if (before.closes && (ENDED.test(above) || TITLE.test(above))) return false;
  const full = widthOf(above) >= widest - SLACK;
  return full || (!before.closes && !ENDED.test(above));
}

/** Joins lines to paragraphs: a line goes on below unless it is closed, or the next one opens something. */
export function paragraphsFrom(lines: readonly ProseLine[], where: Paragraph["where"] = "below"): Paragraph[] {
  const filled = lines.filter(({ text }) => text.trim() !== "");
  const widest = filled.reduce((most, { text }) => Math.max(most, widthOf(text.trim())), 0);
  const paragraphs: ProseLine[][] = [];
  filled.forEach((line, index) => {
    const before = filled[index - 1];
    if (before && goesOn(before, line, widest)) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  });
  return paragraphs.map((own) => ({
    text: tidy(joinPieces(own.map(({ text }) => tidy(text)))),
    place: around(own.map(({ place }) => place)),
    where,
  }));
}

/** The paragraphs of cells that stand below one another; a sentence may have been broken over them. */
export function cellParagraphs(
  cells: readonly SourceCell[],
  closes: (line: string) => boolean,
  where?: Paragraph["where"],
): Paragraph[] {
  const lines = cells.flatMap(({ text, place }) =>
    text.split("\n").map((line) => ({ text: line, closes: closes(line), place })),
  );
  return paragraphsFrom(lines, where);
}
