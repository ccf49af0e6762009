import { around, type SourceCell, type SourceTable } from "../source";
import { squeeze } from "../wording/text";
import { asksDate, asksWords } from "./cells";
import { datesIn, gapPlaces, inlinePlaces, stampsIn } from "./inline";
import { askedBy } from "./label";
import { laidRows, type LaidRow, type LaidWords } from "./lines";
import { isMarker, isNumberHeading, isOpenText, isYear, kindIn } from "./printed";

/** A stretch that is taken for one cell; blank ones hold "". `end` is the first column behind it. */
interface Stretch extends LaidWords {
  readonly end: number;
  readonly height: number;
}

/** Headings of a table, as text without merged cells shows them. */
interface Head {
  readonly depth: number;
  /** First columns of what stands side by side. */
  readonly starts: readonly number[];
  /** First column to fill in. */
  readonly open: number;
}

const MAX_DEPTH = 3;
const LONGEST_LABEL = 60;
/** Longer words are a title, even if they end like a label. */
const LONGEST_NAME = 16;
/** The unit of everything below, rather than that of a place beside it. */
const UNIT_ABOVE = /单位[：:]/u;

/** LaidWords that are no label of a place beside them: they hold their places themselves, or are one. */
function standsAlone(text: string): boolean {
  if (isOpenText(text) || text.length > LONGEST_LABEL) return true;
  return (inlinePlaces(text)?.length ?? 0) > 1 || (gapPlaces(text) ?? stampsIn(text)) !== null;
}

/** Whether words take all the room to the next ones: a number in front of a label, a label in front of its place. */
function reachesTo(text: string, next: string): boolean {
  if (next === "") return false;
  const place = datesIn(next) > 0 ? asksDate(text) : isOpenText(next) && !isMarker(next);
  return place || isMarker(text);
}

function mayHead({ text }: LaidWords): boolean {
  return !standsAlone(text) && inlinePlaces(text) === null && !isMarker(text);
}

function isMeasured(row: readonly LaidWords[]): boolean {
  return askedBy(row.at(-1)?.text ?? "").some(({ unit }) => unit !== null);
}

/** Whether the rows below headings name the units that the headings do not. */
function measures(head: readonly LaidWords[], rows: readonly (readonly LaidWords[])[]): boolean {
  return !isMeasured(head) && rows.every(isMeasured);
}

/** Whether headings are those of years, or of kinds of options. */
function headsFigures(texts: readonly string[]): boolean {
  return texts.every(isYear) || texts.some((text) => kindIn(text) !== null);
}

function blank(column: number, end: number): Stretch[] {
  return column < end ? [{ text: "", column, end, height: 1 }] : [];
}

/** Guesses which positions of a table whose merged cells are lost were one cell. */
class Guess {
  private readonly rows: readonly (readonly LaidWords[])[];
  private readonly width: number;
  private readonly ends: readonly number[];

  constructor(rows: readonly LaidRow[], width: number) {
    this.width = width;
    this.rows = rows.map(({ words }) => words);
    this.ends = rows.map(({ end = width }) => end);
  }

  stretches(): Stretch[][] {
    const made: Stretch[][] = [];
    while (made.length < this.rows.length) {
      const head = this.headAt(made.length);
      made.push(...(head ? this.table(made.length, head) : [this.row(made.length)]));
    }
    return made;
  }

  /** LaidWords of a row, each up to the next ones. */
  private toNext(words: readonly LaidWords[], end = this.width): Stretch[] {
    const stretches = words.map((one, index) => ({ ...one, end: words[index + 1]?.column ?? end, height: 1 }));
    return [...blank(0, words[0]?.column ?? end), ...stretches];
  }

  /** How many rows from `at` on are headings: below the first, those that part a wider one above them. */
  private depthAt(at: number): number {
    let depth = 1;
    while (depth < MAX_DEPTH) {
      const below = this.rows[at + depth] ?? [];
      const parts = this.toNext(this.rows[at + depth - 1] ?? []).some(({ column, end }) => {
        const inner = below.filter((one) => column <= one.column && one.column < end);
        return inner.length > 1 && inner[0]?.column === column;
      });
      if (!parts || below[0]?.column === 0 || !below.every(mayHead)) break;
      depth++;
    }
    return depth;
  }

  private headAt(at: number): Head | null {
    const first = this.rows[at] ?? [];
    if (first.length < 2 || !first.every(mayHead)) return null;
    const depth = this.depthAt(at);
    const columns = this.rows.slice(at, at + depth).flatMap((row) => row.map(({ column }) => column));
    const starts = [...new Set([0, ...columns])].sort((one, other) => one - other);
    const labels = this.rows[at + depth];
    const open = starts.find((column) => column > (labels?.at(-1)?.column ?? -1));
    if (!labels || open === undefined) return null;
    return depth > 1 || this.heads(at, open) ? { depth, starts, open } : null;
  }

  /** Whether one row of words heads the rows below it, rather than being labels with a place beside each. */
  private heads(at: number, open: number): boolean {
    const [first = [], below, next] = this.rows.slice(at, at + 3);
    if (first.length === this.width) return true;
    if (!below || !next) return false;
    if (open === 0) return next.length === 0;
    const counted = isNumberHeading(first[0]?.text ?? "") && [...below, ...next].every(({ text }) => isMarker(text));
    const values = first.filter(({ column }) => column >= open).map(({ text }) => text);
    return counted || (values.length > 1 && (headsFigures(values) || measures(first, [below, next])));
  }

  private table(at: number, { depth, starts, open }: Head): Stretch[][] {
    const head = this.rows.slice(at, at + depth);
    const made = head.map((row, index) => {
      const wide =
        index === 0 ? this.toNext(row) : row.map((one) => ({ ...one, end: this.endOf(one.column, starts), height: 1 }));
      return wide.map((one) => ({ ...one, height: this.depthOf(one, head.slice(index + 1)) }));
    });
    const values = starts.filter((column) => column >= open);
    for (let row = at + depth; made.length === depth || this.isBody(row, open); row++) {
      const labels = this.toNext(this.rows[row] ?? [], open).map((one) => ({ ...one, height: this.reach(row, one) }));
      made.push([...labels, ...values.flatMap((column) => blank(column, this.endOf(column, starts)))]);
    }
    return made;
  }

  private endOf(column: number, starts: readonly number[]): number {
    return starts.find((start) => start > column) ?? this.width;
  }

  /** How many rows a heading takes: those without words below it. */
  private depthOf({ column, end }: Stretch, below: readonly (readonly LaidWords[])[]): number {
    const free = below.findIndex((row) => row.some((one) => column <= one.column && one.column < end));
    return 1 + (free < 0 ? below.length : free);
  }

  private isBody(at: number, open: number): boolean {
    const row = this.rows[at];
    if (!row || (row.at(-1)?.column ?? -1) >= open || row.some(({ text }) => inlinePlaces(text))) return false;
    return !this.isTitle(at) && row.length > 0 === open > 0;
  }

  /** Whether a row is the title of the table, or of the rows that repeat, below it. */
  private isTitle(at: number): boolean {
    const [only, ...others] = this.rows[at] ?? [];
    if (!only || others.length > 0 || (isMeasured([only]) && !UNIT_ABOVE.test(only.text))) return false;
    const label = asksWords(only.text) && only.text.length <= LONGEST_NAME && kindIn(only.text) === null;
    return !label && (this.headAt(at + 1) !== null || this.repeats(at + 1));
  }

  /** Whether a row and the one below it ask for the same within words. */
  private repeats(at: number): boolean {
    const asks = this.rows[at]?.some(({ text }) => inlinePlaces(text)) === true;
    return asks && this.pattern(at, 0) === this.pattern(at + 1, 0);
  }

  /** A row of labels with places to fill beside them. */
  private row(at: number): Stretch[] {
    const words = this.rows[at] ?? [];
    const titles = this.isTitle(at);
    return this.toNext(words, this.ends[at]).flatMap((one, index, all): Stretch[] => {
      const next = all[index + 1]?.text ?? "";
      if (titles || one.alone || standsAlone(one.text) || reachesTo(one.text, next)) return [{ ...one, height: 1 }];
      const label = { ...one, end: one.column + 1 };
      return [{ ...label, height: this.reach(at, label) }, ...blank(label.end, one.end)];
    });
  }

  /** How many rows words take: they reach down where the rows below begin behind them and go on alike. */
  private reach(at: number, { text, end }: Stretch): number {
    if (text === "") return 1;
    const beside = this.rows[at]?.some(({ column }) => column === end) === true;
    let height = 1;
    for (let below = this.rows[at + 1]; below; below = this.rows[at + height]) {
      const from = below[0]?.column ?? 0;
      if (from < end || !(beside || this.pattern(at, from) === this.pattern(at + height, from))) break;
      height++;
    }
    return height;
  }

  /** What a row prints from a column on, without its numbers. */
  private pattern(at: number, from: number): string {
    const words = (this.rows[at] ?? []).filter(({ column }) => column >= from);
    return words.map(({ text, column }) => `${column} ${isMarker(text) ? "#" : squeeze(text)}`).join("\n");
  }
}

function rowsOf(table: SourceTable, part: number): LaidRow[] {
  return table.rows.map((row, at) => ({
    words: row.filter(({ text }) => text.trim() !== ""),
    end: (row.at(-1)?.column ?? -1) + 1,
    place: { part, rows: [at + 1, at + 1] },
  }));
}

/**
 * The rows of a table whose merged cells are lost, as in text, with those joined again that seem to have been one cell.
 * What is joined is a guess.
 */
export function joinedAgain(table: SourceTable, part: number): SourceTable {
  const lines = table.kind === "lines";
  const laid = lines ? laidRows(table) : rowsOf(table, part);
  const known = lines ? laid.flatMap(({ words }) => words) : table.rows.flat();
  const width = known.reduce((most, { column }) => Math.max(most, column + (lines ? 2 : 1)), 0);
  const rows = new Guess(laid, width).stretches().map((stretches, row) =>
    stretches.map(({ text, column, end, height }): SourceCell => {
      const { part: own, rows: at } = around(laid.slice(row, row + height).map(({ place }) => place));
      const place = { part: own, rows: at, ...(lines ? {} : { columns: [column + 1, end] as const }) };
      return { text, row, column, rowSpan: height, colSpan: end - column, place };
    }),
  );
  return { ...table, rows };
}
