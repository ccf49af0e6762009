import { speaksOfBonus } from "../prose/bonus";
import { isVetoHeading } from "../prose/vetoes";
import type { SourceCell } from "../source";
import { parseOrdinal, type OrdinalKind } from "../wording/ordinals";
import { parsePoints } from "../wording/points";
import { plain, tidy } from "../wording/text";
import type { UsedColumn } from "./columns";
import type { Grid } from "./grid";
import { isSubtotal, isTotal } from "./labels";

/** Rows inside of a table that are none of its items. */
export interface AsideArea {
  readonly kind: "vetoes" | "bonus";
  readonly heading: SourceCell;
  /** The row behind the last. */
  readonly to: number;
}

const BONUS_HEADING =
  /^(?:[（(]?[\d一二三四五六七八九十]{1,2}[)）、.]*)?(?:附加分?|加分|奖励分?|额外加分)\p{Script=Han}{0,3}(?:[（(].{0,16}[)）])?[:：]?$/u;

function isBonusHeading(text: string): boolean {
  return BONUS_HEADING.test(plain(text));
}

function kindOf(text: string): AsideArea["kind"] | null {
  if (isVetoHeading(text)) return "vetoes";
  return isBonusHeading(text) && speaksOfBonus(text) ? "bonus" : null;
}

/** How a row is numbered, in its first cell. */
function numberedBy(cells: readonly SourceCell[]): OrdinalKind | null {
  return parseOrdinal(tidy(cells[0]?.text ?? ""))?.kind ?? null;
}

/** What a row is headed by: its first cell, or the second behind a number. */
function headingIn(cells: readonly SourceCell[]): SourceCell | null {
  const [lead, second] = cells;
  const numbered = lead && parseOrdinal(tidy(lead.text))?.rest === "";
  return (numbered ? second : lead) ?? null;
}

/** Reads where vetoes and points on top stand among the rows of a table. */
export class AsideAreas {
  constructor(
    private readonly grid: Grid,
    private readonly columns: readonly UsedColumn[],
  ) {}

  /** The area that a row's cells head; null when they head none. */
  at(row: number, to: number): AsideArea | null {
    const cells = this.grid.begun(row);
    const heading = headingIn(cells);
    const kind = heading && kindOf(heading.text);
    if (!heading || !kind || (kind === "vetoes" && cells.length > 2 && !this.isSection(heading))) return null;
    return { kind, heading, to: heading.rowSpan > 1 ? row + heading.rowSpan : this.end({ kind, heading }, row, to) };
  }

  private end({ kind, heading }: Pick<AsideArea, "kind" | "heading">, row: number, to: number): number {
    const numbered = numberedBy(this.grid.begun(row));
    for (let next = row + 1; next < to; next++) {
      const cells = this.grid.begun(next);
      const other = headingIn(cells);
      const labelled = cells.slice(0, 3).some(({ text }) => isTotal(text) || isSubtotal(text));
      const again = numbered !== null && numberedBy(cells) === numbered;
      const section = this.isSection(heading) && cells.some(({ column }) => column === heading.column);
      const headed = other !== null && kindOf(other.text) !== null;
      if (labelled || again || section || headed || (kind === "vetoes" && this.points(next) !== null)) return next;
    }
    return to;
  }

  private isSection({ column }: SourceCell): boolean {
    return this.columns[column]?.use === "section";
  }

  /** The points in the column of maxima; null where none stand there. */
  points(row: number): number | null {
    const column = this.columns.findIndex(({ use }) => use === "max");
    const cell = this.grid.at(row, column);
    return cell?.row === row ? (parsePoints(cell.text)?.value ?? null) : null;
  }
}
