import type { Paragraph } from "../prose/paragraph";
import { cellParagraphs } from "../prose/splitParagraphs";
import { around, type SourceCell } from "../source";
import { gradeBeside, gradesAcross } from "../prose/gradeTable";
import { rowSentence } from "../prose/rowParagraphs";
import { speaksOfBonus } from "../prose/bonus";
import { parseOrdinal } from "../wording/ordinals";
import { squeeze, tidy } from "../wording/text";

/** Remarks that speak about the whole table, not about the row they stand in. */
const ABOUT_TABLE = /总分|总值|加.{0,6}分|\d+分以上/u;

/** A number in a cell of its own, with words beside it. */
function isNumbered([first, second]: readonly SourceCell[]): boolean {
  return first !== undefined && second !== undefined && parseOrdinal(tidy(first.text))?.rest === "";
}

/** Gathers what stands in a table's cells without being a row of it: notes, vetoes, signatures. */
export class Aside {
  readonly paragraphs: Paragraph[] = [];
  private readonly below: (readonly SourceCell[])[] = [];
  private readonly remarks: SourceCell[] = [];
  private skipped: ReadonlySet<SourceCell> = new Set();

  /** A sentence in the middle of the table. */
  inside(cells: readonly SourceCell[]): void {
    for (const cell of cells) this.tell([cell], "inside");
  }

  /** Cells below the table's rows; they are read at the end, when it is known whether rows were broken. */
  put(cells: readonly SourceCell[]): void {
    this.below.push(cells.filter((cell) => !this.skipped.has(cell)));
  }

  /** Points on top in a row of their own. @returns whether only the points beside it say how many. */
  bonus(cells: readonly SourceCell[], points: number | null): boolean {
    const [paragraph] = rowSentence(cells);
    if (!paragraph) return false;
    const told = points === null || speaksOfBonus(paragraph.text);
    this.paragraphs.push(told ? paragraph : { ...paragraph, text: `${paragraph.text}，最高加${points}分` });
    return !told;
  }

  remark(cell: SourceCell): void {
    this.remarks.push(cell);
  }

  /** A heading whose letters stand in cells of their own. */
  heading(text: string, letters: readonly SourceCell[]): void {
    this.paragraphs.push({ text, place: around(letters.map(({ place }) => place)), where: "below" });
    this.skipped = new Set([...this.skipped, ...letters]);
  }

  /**
   * Reads what was put aside: cells below one by one, or as lines that go on where rows were `broken`.
   * @returns remarks that speak of single rows, which no template holds.
   */
  finish(broken: boolean): readonly SourceCell[] {
    const joined = squeeze(this.remarks.map(({ text }) => text).join(""));
    const notes = this.remarks.some(({ rowSpan }) => rowSpan > 2) || ABOUT_TABLE.test(joined);
    if (notes) this.tell(this.remarks, "inside");
    if (broken) this.tell(this.below.flat(), "below");
    else this.tellRows();
    return notes ? [] : this.remarks;
  }

  private tellRows(): void {
    for (let at = 0; at < this.below.length; at++) {
      const cells = this.below[at] ?? [];
      const across = gradesAcross(cells, this.below[at + 1] ?? []);
      const grades = across ?? gradeBeside(cells);
      if (grades) this.paragraphs.push(grades);
      else if (isNumbered(cells)) this.paragraphs.push(...rowSentence(cells));
      else for (const cell of cells) this.tell([cell], "below");
      if (across) at++;
    }
  }

  private tell(cells: readonly SourceCell[], where: Paragraph["where"]): void {
    this.paragraphs.push(...cellParagraphs(cells, (line) => /[。；;：:]\s*$/u.test(line), where));
  }
}
