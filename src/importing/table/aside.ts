import type { Paragraph } from "../prose/paragraph";
import { cellParagraphs } from "../prose/splitParagraphs";
import { around, type SourceCell } from "../source";
import { squeeze } from "../wording/text";

/** Remarks that speak about the whole table, not about the row they stand in. */
const ABOUT_TABLE = /总分|总值|加.{0,6}分|\d+分以上/u;

/** Gathers what stands in a table's cells without being a row of it: notes, vetoes, signatures. */
export class Aside {
  readonly paragraphs: Paragraph[] = [];
  private readonly below: SourceCell[] = [];
  private readonly remarks: SourceCell[] = [];
  private skipped: ReadonlySet<SourceCell> = new Set();

  /** A sentence in the middle of the table. */
  inside(cells: readonly SourceCell[]): void {
    for (const cell of cells) this.tell([cell], "inside");
  }

  /** Cells below the table's rows; they are read at the end, when it is known whether rows were broken. */
  put(cells: readonly SourceCell[]): void {
    this.below.push(...cells.filter((cell) => !this.skipped.has(cell)));
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
    if (broken) this.tell(this.below, "below");
    else for (const cell of this.below) this.tell([cell], "below");
    return notes ? [] : this.remarks;
  }

  private tell(cells: readonly SourceCell[], where: Paragraph["where"]): void {
    this.paragraphs.push(...cellParagraphs(cells, (line) => /[。；;：:]\s*$/u.test(line), where));
  }
}
