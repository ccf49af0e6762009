import type { Level } from "../../core/template";
import { around, type SourceCell, type SourcePlace } from "../source";
import { slashedLevels } from "../wording/levels";
import { parseOrdinal, type Ordinal } from "../wording/ordinals";
import { parsePoints, type Points } from "../wording/points";
import { tidy } from "../wording/text";
import type { ColumnUse, UsedColumn } from "./columns";
import { beginsIn, type Grid } from "./grid";

/** A piece of wording and where it stands. */
export interface Piece {
  readonly text: string;
  readonly place: SourcePlace;
}

/** What one row of the table holds, by the use of its columns; only cells that begin in it. */
export interface RowFacts {
  readonly row: number;
  readonly cells: readonly SourceCell[];
  /** Where the item stands, without its section's cells. */
  readonly place: SourcePlace;
  readonly sectionNumber: SourceCell | null;
  readonly sections: readonly SourceCell[];
  readonly sectionMax: SourceCell | null;
  /** From the number's column, else from the front of the wording. */
  readonly ordinal: Ordinal | null;
  readonly text: Piece | null;
  readonly requirement: Piece | null;
  readonly points: Points | null;
  readonly levels: readonly Level[] | null;
  /** Cells of maxima that hold something else. */
  readonly odd: readonly SourceCell[];
  /** Cells of numbers that hold something else. */
  readonly stray: readonly SourceCell[];
  readonly remark: SourceCell | null;
  /** True where one cell reaches over the wording's column and others. */
  readonly wide: boolean;
  /** True where nothing of an item stands in the row. */
  readonly isBlank: boolean;
}

/** The cells of a row that begin in it, by the use of their columns. */
type CellsOf = (use: ColumnUse) => readonly SourceCell[];

function cellsBy(grid: Grid, columns: readonly UsedColumn[], row: number): CellsOf {
  return (use) => {
    const found = new Set<SourceCell>();
    columns.forEach((column, index) => {
      const cell = grid.at(row, index);
      if (column.use === use && beginsIn(cell, row) && cell.text.trim() !== "") found.add(cell);
    });
    return [...found];
  };
}

function pieceOf(cells: readonly SourceCell[], skip: number): Piece | null {
  if (cells.length === 0) return null;
  const raw = cells.map(({ text }) => text).join("\n");
  return { text: raw.trimStart().slice(skip), place: around(cells.map(({ place }) => place)) };
}

/** Wordings of several columns, each ended before the next one begins. */
function parted(cells: readonly SourceCell[]): readonly SourceCell[] {
  return cells.map((cell, index) => {
    const ended = index === cells.length - 1 || /[。；;.：:]\s*$/u.test(cell.text);
    return ended ? cell : { ...cell, text: `${cell.text.trimEnd()}；` };
  });
}

/** The ordinal in front of a wording and how many letters it takes. */
function leading(text: string): { ordinal: Ordinal | null; length: number } {
  const trimmed = text.trimStart();
  const ordinal = parseOrdinal(trimmed);
  if (!ordinal || ordinal.rest.trim() === "") return { ordinal: null, length: 0 };
  return { ordinal, length: trimmed.length - ordinal.rest.length };
}

function isWide({ column, colSpan }: SourceCell, columns: readonly UsedColumn[]): boolean {
  const covered = columns.slice(column, column + colSpan).map(({ use }) => use);
  const most = covered.includes("max") || covered.length * 2 > columns.length;
  return covered.length > 1 && covered.includes("text") && most;
}

type WordingFacts = Pick<RowFacts, "ordinal" | "text" | "wide" | "stray"> & { readonly own: readonly SourceCell[] };

const NO_NUMBER = { ordinal: null, length: 0 };

/** The number in a cell of the numbers' column; null when words stand behind it, or none at all. */
function numberIn(cell: SourceCell | undefined): Ordinal | null {
  const ordinal = cell ? parseOrdinal(tidy(cell.text)) : null;
  return ordinal?.rest === "" ? ordinal : null;
}

/** The wording with its number; a number's cell that reaches over others or has words behind its number belongs to the wording. */
function wordingFacts(of: CellsOf, columns: readonly UsedColumn[]): WordingFacts {
  const texts = of("text");
  const [numberCell] = of("number").filter((cell) => !texts.includes(cell));
  const fromColumn = numberCell?.colSpan === 1 ? numberIn(numberCell) : null;
  const worded = numberCell && !fromColumn && (numberCell.colSpan > 1 || parseOrdinal(numberCell.text));
  const own = worded ? [numberCell, ...texts] : texts;
  const lead = fromColumn ? NO_NUMBER : leading(own.map(({ text }) => text).join("\n"));
  return {
    own,
    ordinal: fromColumn ?? lead.ordinal,
    text: pieceOf(own, lead.length),
    wide: own.some((cell) => isWide(cell, columns)),
    stray: numberCell && !fromColumn && !worded ? [numberCell] : [],
  };
}

function maximumFacts(cells: readonly SourceCell[]): Pick<RowFacts, "points" | "levels" | "odd"> {
  const [max] = cells;
  const points = max ? parsePoints(max.text) : null;
  const levels = max ? slashedLevels(max.text) : null;
  return { points, levels, odd: max && !points && !levels ? [max] : [] };
}

/** Reads one row by its columns. */
export function factsOf(grid: Grid, columns: readonly UsedColumn[], row: number): RowFacts {
  const of = cellsBy(grid, columns, row);
  const cells = grid.begun(row);
  const { own, ...wording } = wordingFacts(of, columns);
  const without = (use: ColumnUse) => of(use).filter((cell) => !own.includes(cell));
  const maximum = maximumFacts(without("max"));
  const [sections, remarks] = [without("section"), without("remark")];
  const [[sectionNumber = null], [sectionMax = null]] = [without("sectionNumber"), without("sectionMax")];
  const beside = new Set([...sections, ...remarks, sectionNumber, sectionMax]);
  const inner = cells.filter((cell) => !beside.has(cell));
  const requirement = pieceOf(parted(without("requirement")), 0);
  return {
    row,
    cells,
    place: around((inner.length > 0 ? inner : cells).map(({ place }) => place)),
    sectionNumber,
    sections,
    sectionMax,
    ...wording,
    requirement,
    ...maximum,
    remark: remarks[0] ?? null,
    isBlank: !(wording.text ?? requirement ?? maximum.points ?? maximum.levels ?? wording.ordinal),
  };
}
