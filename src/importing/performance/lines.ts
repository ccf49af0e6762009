import { around, type SourcePlace, type SourceTable } from "../source";
import { squeeze } from "../wording/text";
import { wholeLines, wordsOf, type Line } from "./brokenLines";
import { asksDate, asksFigure, asksWords } from "./cells";
import { datesIn, gapPlaces, inlinePlaces, stampsIn } from "./inline";
import { askedBy } from "./label";
import { isBlankText, isMarker } from "./printed";

/** Words of a row and the column in which they are taken to stand; every label has a column behind it for its place. */
export interface LaidWords {
  readonly text: string;
  readonly column: number;
  /** Nothing is asked beside them. */
  readonly alone?: boolean;
}

/** A row laid out from lines. */
export interface LaidRow {
  readonly words: readonly LaidWords[];
  /** First column behind the row's cells; absent where nothing is known of them. */
  readonly end?: number;
  readonly place: SourcePlace;
}

const STEP = 2;
const LONGEST_LABEL = 40;
const LONGEST_CORNER = 10;
/** No form prints more labels side by side. */
const MOST_LABELS = 24;

function asks(text: string): boolean {
  if (text.length > LONGEST_LABEL || /[。；]/u.test(text)) return false;
  return asksWords(text) || asksFigure(text) || asksDate(text) || askedBy(text).some(({ unit }) => unit !== null);
}

/** Whether a line holds its places by itself. A label with a unit behind it may as well be two cells. */
function holdsPlaces(text: string): boolean {
  const gaps = gapPlaces(text);
  return (
    (inlinePlaces(text) ?? stampsIn(text)) !== null || (gaps !== null && (gaps.length > 1 || /[，,；;。]/u.test(text)))
  );
}

/** The number of a line to fill in. */
const LISTED = /^\d{1,2}[、.．）)]$/u;
const NUMBERED = /^(\d{1,2}(?:[、.．）)]|\s)\s*)(\S.*)$/u;

function isDate(text: string): boolean {
  return isBlankText(text) && datesIn(text) > 0;
}

/** The labels of a line: one where it holds its places by itself; words in front of such labels stand apart. */
function labelsOf(text: string): string[] {
  const [, number, rest] = NUMBERED.exec(text) ?? [];
  if (number !== undefined && rest !== undefined && holdsPlaces(rest)) return [number.trim(), ...labelsOf(rest)];
  const words = holdsPlaces(text) ? inFront(text) : wordsOf(text);
  return words.length > MOST_LABELS ? [text] : words;
}

/** A text that holds its places, and words that stand in front of its first label: "废水处理设施 投资：（万元）". */
function inFront(text: string): string[] {
  const colon = inlinePlaces(text) ? text.search(/[：:]/u) : 0;
  const [, last] = wordsOf(text.slice(0, colon));
  const from = last === undefined ? 0 : text.lastIndexOf(last, colon);
  return from > 0 ? [text.slice(0, from).trim(), text.slice(from)] : [text];
}

function beside(texts: readonly string[], from = 0): LaidWords[] {
  return texts.map((text, index) => ({ text, column: from + index * STEP }));
}

/** How often the words of a row repeat from its beginning on: 已实施, 待实施, 已实施, 待实施 are two and two. */
function periodOf(texts: readonly string[]): number | null {
  const lengths = texts.map((_, index) => index).slice(2);
  const found = lengths.find(
    (length) => texts.length % length === 0 && texts.every((text, index) => text === texts[index % length]),
  );
  return found ?? null;
}

/** How many headings of a row each part into how many of the row below it; null where the row below is none of theirs. */
function partsOf(above: readonly string[], below: readonly string[]): { groups: number; each: number } | null {
  if (below.length < 3 || below.some((text) => asksWords(text) || isMarker(text))) return null;
  const period = periodOf(below);
  if (period !== null) return { groups: below.length / period, each: period };
  const groups = [above.length, above.length - 1].find((count) => count > 1 && below.length % count === 0);
  const each = below.length / (groups ?? 1);
  return groups === undefined || each < 2 || above.some(asksWords) ? null : { groups, each };
}

/** Lays the lines of a form out as rows of a table. */
class Layout {
  readonly rows: LaidRow[] = [];
  private readonly lines: readonly (Line & { readonly labels: readonly string[] })[];

  constructor(part: SourceTable) {
    this.lines = wholeLines(part).map((line) => ({ ...line, labels: labelsOf(line.text) }));
    for (let at = 0; at < this.lines.length;) at += this.headed(at) || this.attached(at) || this.single(at);
  }

  /** Two rows of headings, the lower ones spread evenly below the upper ones. Gives how many lines they take. */
  private headed(at: number): number {
    const [upper, lower] = [this.lines[at], this.lines[at + 1]];
    const parts = upper && lower && upper.labels.length > 1 ? partsOf(upper.labels, lower.labels) : null;
    if (!upper || !lower || !parts) return 0;
    const front = upper.labels.length > parts.groups;
    const corner = front
      ? { words: beside(upper.labels.slice(0, 1)), place: upper.place }
      : this.takeCorner(upper.place);
    const heads = upper.labels.slice(front ? 1 : 0).map((text, index) => {
      const [wide, narrow] = [Math.min(index, parts.groups), Math.max(0, index - parts.groups)];
      return { text, column: STEP * (1 + wide * parts.each + narrow) };
    });
    this.rows.push({ words: [...corner.words, ...heads], place: corner.place });
    this.rows.push({ words: beside(lower.labels, STEP), place: lower.place });
    return 2;
  }

  /** A short word above headings that have none for the labels. */
  private takeCorner(place: SourcePlace): LaidRow {
    const last = this.rows.at(-1);
    const [only, ...others] = last?.words ?? [];
    const short = only && others.length === 0 && only.text.length <= LONGEST_CORNER && !holdsPlaces(only.text);
    if (!last || !short) return { words: [], place };
    this.rows.pop();
    return { words: last.words, place: around([last.place, place]) };
  }

  /** A date, or numbers of lines to fill in, below the label that they belong to. */
  private attached(at: number): number {
    let count = 0;
    while (LISTED.test(this.lines[at + count]?.text ?? "")) count++;
    if (count < 2) count = isDate(this.lines[at]?.text ?? "") ? 1 : 0;
    const last = this.rows.at(-1);
    const label = last?.words.at(-1);
    if (count === 0 || !last || !label) return 0;
    const taken = this.lines.slice(at, at + count);
    const place = { text: taken.map(({ text }) => text).join("\n"), column: label.column + 2 * STEP };
    this.rows.pop();
    this.rows.push({ words: [...last.words, place], place: around([last, ...taken].map((one) => one.place)) });
    return count;
  }

  private single(at: number): number {
    const line = this.lines[at];
    const above = this.rows.at(-1);
    if (!line || (line.text === "" && above?.words.length === 1)) return 1;
    this.rows.push({ words: this.wordsAt(at), place: line.place });
    return 1;
  }

  private wordsAt(at: number): LaidWords[] {
    const line = this.lines[at];
    if (!line) return [];
    const { text, labels } = line;
    const repeated = [at - 1, at + 1].some((other) => squeeze(this.lines[other]?.text ?? "") === squeeze(text));
    if (line.indented && repeated) return beside(labels, STEP);
    if (labels.length === 1 && !asks(text) && !holdsPlaces(text) && !isMarker(text))
      return [{ text, column: 0, alone: true }];
    return beside(labels);
  }
}

/** The lines of a form as rows of a table: what stands beside one another, but not how wide anything is. */
export function laidRows(part: SourceTable): readonly LaidRow[] {
  return new Layout(part).rows;
}
