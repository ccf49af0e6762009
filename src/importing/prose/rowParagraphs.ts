import { around, type SourceCell } from "../source";
import { gradesAcross } from "./gradeTable";
import { headingMeanings } from "../wording/headings";
import { parseOrdinal } from "../wording/ordinals";
import { squeeze, tidy } from "../wording/text";
import type { Paragraph } from "./paragraph";

/** Places to tick and words above them, which say nothing. */
const TICKED = /^(?:[□☐○√×✓]|是|否|有|无|[/、]|yes|no|存在|不存在)*$|^是否.{0,4}$/iu;

/** Nearly every row begins in the first column; where rows were broken with their lines they do not. */
const MOST = 0.8;

function isBeside(text: string): boolean {
  return TICKED.test(squeeze(text)) || headingMeanings(text)[0] === "number";
}

/** A row of cells as one sentence behind its number; what is only ticked is left out. */
export function rowSentence(cells: readonly SourceCell[]): Paragraph[] {
  const said = cells.filter(({ text }) => !isBeside(text));
  const [first, ...rest] = said.map(({ text }) => tidy(text));
  if (first === undefined) return [];
  const number = parseOrdinal(first)?.rest === "" ? first : null;
  const text =
    number === null ? [first, ...rest].join("，") : `${number}${/[）)]$/u.test(number) ? "" : "、"}${rest.join("，")}`;
  return [{ text, place: around(said.map(({ place }) => place)), where: "below" }];
}

/** A list in a table of its own, a paragraph a row: "1 | 提供虚假材料 | □是 □否" or "优秀 | ≥90分". Null for what is no list. */
export function rowParagraphs(rows: readonly (readonly SourceCell[])[]): Paragraph[] | null {
  const filled = rows.map((row) => row.filter(({ text }) => text.trim() !== "")).filter(({ length }) => length > 0);
  const [upper, lower] = filled;
  const grades = upper && lower && filled.length === 2 ? gradesAcross(upper, lower) : null;
  if (grades) return [grades];
  const several = filled.filter(({ length }) => length > 1);
  const led = several.filter(([first]) => first?.column === 0);
  if (several.length < 2 || led.length < filled.length * MOST) return null;
  return filled.flatMap(rowSentence);
}
