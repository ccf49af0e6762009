import type { SourceCell } from "../source";
import { parsePoints } from "../wording/points";
import { squeeze } from "../wording/text";
import { gridOf, type Grid } from "./grid";
import type { Header, Heading } from "./header";

const GRADE = /^(?:优秀?|良好?|中等?|一般|较好|好|较?差|不?合格|[A-E]|[一二三四五]|第[一二三四五])(?:等|档|级)?$/u;
/** What a maximum is called where no heading stands above its levels. */
const MAXIMUM = "分值";

function gradeIn(grid: Grid, { bottom }: Header, column: number): boolean {
  const cell = grid.at(bottom, column);
  return cell?.colSpan === 1 && GRADE.test(squeeze(cell.text));
}

/** The first stretch of columns that are headed by grades and hold points. */
function stretch(grid: Grid, header: Header, from: number, to: number): readonly number[] {
  const pointed = header.headings.map((_, column) => {
    const cells = grid.table.rows
      .slice(from, to)
      .flatMap((row) => row.filter((cell) => cell.column === column && cell.colSpan === 1));
    const filled = cells.filter(({ text }) => text.trim() !== "");
    return filled.length > 0 && filled.every(({ text }) => parsePoints(text));
  });
  const own = header.headings.map((_, column) => pointed[column] === true && gradeIn(grid, header, column));
  const first = own.indexOf(true);
  const behind = own.indexOf(false, first);
  const columns = own.flatMap((_, column) => (column >= first && (behind < 0 || column < behind) ? [column] : []));
  return first < 0 || columns.length < 2 ? [] : columns;
}

/** The points of a row's levels as one text, from high to low: "20/16/12/0". */
function slashed(cells: readonly SourceCell[]): string {
  const points = cells.flatMap(({ text }) => parsePoints(text)?.value ?? []);
  return [...points].sort((one, other) => other - one).join("/");
}

/** Brings columns headed 优, 良, 中, 差 together: each row's points become the levels of one maximum. */
export function withLevelColumns(grid: Grid, header: Header, from: number, to: number): { grid: Grid; header: Header } {
  const columns = stretch(grid, header, from, to);
  const [first] = columns;
  if (first === undefined || header.headings.some(({ meanings }) => meanings[0] === "max")) return { grid, header };
  const isOne = (cell: SourceCell) => columns.includes(cell.column) && cell.colSpan === 1 && cell.text.trim() !== "";
  const rows = grid.table.rows.map((row, at) => {
    const levels = at >= from && at < to ? row.filter(isOne) : [];
    const [kept] = levels;
    if (!kept) return row;
    const joined = { ...kept, column: first, text: slashed(levels), colSpan: columns.length };
    return [...row.filter((cell) => !columns.includes(cell.column)), joined];
  });
  const above = squeeze(grid.at(header.top, first)?.text ?? "");
  const text = GRADE.test(above) || above === "" ? MAXIMUM : above;
  const headings = header.headings.map((heading, column): Heading => {
    if (!columns.includes(column)) return heading;
    return column === first
      ? { ...heading, text, meanings: ["max"] }
      : { text: "", meanings: ["ignored"], cell: heading.cell };
  });
  return { grid: gridOf({ ...grid.table, rows }), header: { ...header, headings } };
}
