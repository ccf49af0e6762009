import type { SourcePlace, SourceTable } from "../source";
import { around } from "../source";
import { isTitle } from "../table/labels";
import { isWide, widthOf } from "../wording/text";
import { asksWords } from "./cells";
import { askedBy } from "./label";
import { isBlankText } from "./printed";

/** A line of text as it was before its paper's edge or a narrow cell broke it. */
export interface Line {
  /** As it stands, without the white space at its ends. */
  readonly text: string;
  /** Whether white space stands in front of it. */
  readonly indented: boolean;
  readonly place: SourcePlace;
}

/** Longer texts are no label that goes on. */
const LONGEST = 200;
const BLANK_ROW = /^\s{3,}$/u;
const HAN = /^\p{Script=Han}$/u;
/** A line does not end with these. */
const GOES_ON = /[的及与和]$|\D、$/u;

function isOpenBracket(text: string): boolean {
  return text.split(/[（(]/u).length > text.split(/[）)]/u).length;
}

/** One word, or a label, that asks for nothing yet: it may be a piece of a narrow cell. */
function isPiece(text: string): boolean {
  const asks = asksWords(text) || askedBy(text).some(({ unit }) => unit !== null);
  return !asks && !/[\s：:。；，]/u.test(text) && !isTitle(text);
}

/** Whether a line was broken off from the one above it, by its words alone. */
function goesOn(above: string, text: string): boolean {
  if (isOpenBracket(above) || /^[（(]/u.test(text)) return true;
  if (HAN.test(text) && HAN.test(above.at(-1) ?? "") && above.length < 4 && isPiece(above)) return true;
  const narrow = widthOf(above) >= 5 && widthOf(above) >= widthOf(text) && isPiece(above) && !/[\s：:]/u.test(text);
  return GOES_ON.test(above) || narrow;
}

interface Raw {
  readonly text: string;
  readonly place: SourcePlace;
}

/** Joins pieces of words where they were broken. */
class Joining {
  readonly lines: Line[] = [];
  private readonly keepsEnds: boolean;
  private closed = true;

  constructor(private readonly all: readonly Raw[]) {
    const filled = all.filter(({ text }) => text.trim() !== "");
    // Some programs keep the blank that ends a cell: a line without it goes on.
    this.keepsEnds = filled.filter(({ text }) => /\s$/u.test(text)).length * 2 > filled.length;
  }

  read(): readonly Line[] {
    for (const line of this.all) this.add(line);
    return this.lines;
  }

  private add({ text, place }: Raw): void {
    const last = this.lines.at(-1);
    const words = text.trim();
    if (words === "") {
      if (text !== "") this.closed = true;
      if (BLANK_ROW.test(text)) this.lines.push({ text: "", indented: false, place });
      return;
    }
    if (last && this.joins(last.text, text)) {
      const glue = isWide(last.text.at(-1) ?? "") || isWide(words[0] ?? "") ? "" : " ";
      this.lines.splice(-1, 1, { ...last, text: `${last.text}${glue}${words}`, place: around([last.place, place]) });
    } else this.lines.push({ text: words, indented: /^\s/u.test(text), place });
    this.closed = /\s$/u.test(text);
  }

  private joins(above: string, text: string): boolean {
    if (isBlankText(above) || above.length > LONGEST || isTitle(above) || isTitle(text)) return false;
    if (!this.keepsEnds || isOpenBracket(above) || /^[（(]/u.test(text)) return goesOn(above, text.trim());
    const single = GOES_ON.test(above) || [above, text].every((words) => wordsOf(words.trim()).length === 1);
    return single && !this.closed && !/^\s/u.test(text);
  }
}

/** The lines of a text, those that were broken joined again; a line of several blanks is an empty row. */
export function wholeLines(part: SourceTable): readonly Line[] {
  return new Joining(part.rows.flat().map(({ text, place }) => ({ text, place }))).read();
}

/** How a stretch of a line goes on with the next one: "" or " " between them; null where they are apart. */
function between(before: string, next: string): string | null {
  if (isOpenBracket(before)) return " ";
  if (/^\d{1,2}$/u.test(before)) return null;
  if (!isWide(before.at(-1) ?? "") || !isWide(next[0] ?? "")) return " ";
  const spread = [before, next].every((letter) => HAN.test(letter) && letter !== "年");
  return spread ? "" : null;
}

/** The stretches of a line between white space that parts labels: not beside Latin letters, nor within brackets. */
export function wordsOf(line: string): string[] {
  const pieces: string[] = [];
  for (const piece of line.split(/\s+/u).filter((text) => text !== "")) {
    const last = pieces.at(-1);
    const glue = last === undefined ? null : between(last, piece);
    if (last === undefined || glue === null) pieces.push(piece);
    else pieces.splice(-1, 1, `${last}${glue}${piece}`);
  }
  return pieces;
}
