import type { Doubt } from "../../core/importing/doubt";
import type { SourceCell } from "../source";
import { gridOf, type Grid } from "./grid";
import type { Heading } from "./header";

/** A table whose weights were written as points. */
export interface Weighed {
  readonly grid: Grid;
  readonly doubts: readonly Doubt[];
}

const SHARE = /^\s*\d{1,3}(?:\.\d{1,2})?\s*[%％]\s*$/u;
const SHARE_BEHIND = /([（(]\s*\d{1,3}(?:\.\d{1,2})?\s*)[%％](\s*[）)]\s*)$/u;
const WEIGHT = /权重(?!分)|比重|weight/iu;

/** A section's cell stands in its column or reaches over several. */
function names({ column, colSpan }: SourceCell, headings: readonly Heading[]): boolean {
  return colSpan > 1 || headings[column]?.meanings.includes("section") === true;
}

/**
 * Reads "权重 5%" as 5 points: the points of a table in which weights stand in the place of maxima. Whether scores are to
 * be weighted instead must be asked.
 */
export function weighed(grid: Grid, headings: readonly Heading[], from: number, to: number): Weighed {
  const columns = headings.flatMap(({ meanings }, column) => (meanings[0] === "max" ? [column] : []));
  const [column] = columns;
  const heading = column === undefined ? undefined : headings[column];
  if (column === undefined || !heading?.cell || columns.length > 1) return { grid, doubts: [] };
  const isBody = (cell: SourceCell) => cell.row >= from && cell.row < to;
  const cells = grid.table.rows
    .flat()
    .filter((cell) => isBody(cell) && cell.column === column && cell.text.trim() !== "");
  const shares = cells.filter(({ text }) => SHARE.test(text)).length * 2 > cells.length;
  if (!shares && !WEIGHT.test(heading.text)) return { grid, doubts: [] };
  const asPoints = (cell: SourceCell): SourceCell => {
    if (!isBody(cell)) return cell;
    if (cell.column === column && SHARE.test(cell.text)) return { ...cell, text: cell.text.replace(/[%％]/u, "") };
    return names(cell, headings) ? { ...cell, text: cell.text.replace(SHARE_BEHIND, "$1分$2") } : cell;
  };
  const doubt: Doubt = { code: "weights", place: heading.cell.place, chosen: "max", alternatives: [heading.text] };
  const rows = grid.table.rows.map((row) => row.map(asPoints));
  return { grid: shares ? gridOf({ ...grid.table, rows }) : grid, doubts: [doubt] };
}
