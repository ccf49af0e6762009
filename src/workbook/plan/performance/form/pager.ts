import type { SheetBuilder } from "../../builder";

/** Breaks a form into pages of equal height, or leaves it in one piece. */
export class Pager {
  /** Rows that begin a page. */
  readonly breaks: number[] = [];
  private top: number;

  /** @param points height of a page; null: it is printed on one page, however small. */
  constructor(
    private readonly sheet: SheetBuilder,
    private readonly points: number | null,
  ) {
    this.top = sheet.row;
  }

  /** Whether the next `points` would not fit on this page. */
  isFull(points: number): boolean {
    if (this.points === null || this.sheet.row === this.top) return false;
    return this.sheet.pointsFrom(this.top) + points > this.points;
  }

  /** Lets the current row begin a page. */
  breakHere(): void {
    this.top = this.sheet.row;
    this.breaks.push(this.top);
  }

  /** Begins a new page where the next `points` would not fit on this one; true: so it did. */
  reserve(points: number): boolean {
    const isFull = this.isFull(points);
    if (isFull) this.breakHere();
    return isFull;
  }
}
