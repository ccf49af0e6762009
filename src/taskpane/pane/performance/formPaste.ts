import type { PerformanceTemplate } from "../../../core/performance/template";
import type { BlockGrid, GridCell, GridRow } from "./blockGrid";
import { headerUnit, recogniseHeaders } from "./headers";
import { headerWords } from "./ledgerFields";
import { pastedDate, pastedNumber, pastedText, type PastedCell } from "./pasted";

/** A pasted cell with the place that it goes to. */
export interface FormCell extends PastedCell {
  readonly row: GridRow;
  readonly target: GridCell;
  /** True where nobody types: what was pasted is left out. */
  readonly isLeftOut: boolean;
}

/** A block of cells that was pasted into the form, before it is taken. */
export interface FormPaste {
  readonly cells: readonly FormCell[];
  /** Whether rows were found by their labels and not by their position. */
  readonly isByLabel: boolean;
  /** Labels that name no row of the block, and rows that reach beyond its end. */
  readonly unknown: readonly string[];
}

type Table = readonly (readonly string[])[];

/** Rows that must be recognised by their labels at the least, as a share, for the labels to count. */
const LABEL_SHARE = 0.5;

function isFigure(text: string): boolean {
  return /^[+-]?[\d,.]+%?$/u.test(text.trim());
}

function cellFor(row: GridRow, target: GridCell, text: string, stated: string): FormCell {
  const { cell, computed } = target;
  const pasted =
    cell.kind === "number"
      ? pastedNumber(text, cell.unit.zh === "所填单位" ? "" : cell.unit.zh, cell.unit.from === undefined ? stated : "")
      : cell.kind === "date"
        ? pastedDate(text)
        : cell.kind === "year"
          ? pastedNumber(text, "")
          : pastedText(text);
  return { ...pasted, row, target, isLeftOut: computed };
}

function namesOf({ label, name, cells }: GridRow): string[] {
  const names = [
    ...(name ? [name.zh, name.en] : [label]),
    ...cells.slice(0, 1).flatMap(({ cell }) => [cell.name.zh, cell.name.en]),
  ];
  return names.map(headerWords);
}

/** Column of the labels: the first one with texts in it that name rows; null where nothing is named. */
function labelled(table: Table, grid: BlockGrid): readonly (GridRow | null)[] | null {
  const texts = table.map(([first = ""]) => first);
  const filled = texts.filter((text) => text.trim() !== "" && !isFigure(text)).length;
  const named = grid.map((row) => ({ key: row.key, words: namesOf(row) }));
  const keys = recogniseHeaders(texts, named);
  const found = keys.filter((key) => key !== null).length;
  if (found === 0 || found < filled * LABEL_SHARE) return null;
  return keys.map((key) => grid.find((row) => row.key === key) ?? null);
}

/** A cell that says a year, in words or not: "2024", "2024年度", "审核后（2024年）". */
const YEAR = /^\D*((?:19|20|21)\d\d)\D*$/u;

/** The years that stand above pasted columns, as places of the block's columns; null where none do. */
function yearColumns(
  table: Table,
  { years }: PerformanceTemplate,
  typed: readonly (number | null)[],
): (number | null)[] | null {
  for (const row of table) {
    const found = row.map((text) => {
      const year = Number(YEAR.exec(text.trim())?.[1] ?? NaN);
      const index = typed.indexOf(year);
      return Number.isNaN(year) || index === -1 || index >= years.length ? null : index;
    });
    if (found.filter((index) => index !== null).length >= 2) return found;
  }
  return null;
}

function takesText(row: GridRow): boolean {
  const kind = row.cells[0]?.cell.kind;
  return kind !== "number" && kind !== "year";
}

/** Columns after the labels that hold what the rows take: figures, or texts where texts are asked. */
function valueColumns(table: Table, rows: readonly (GridRow | null)[]): number[] {
  const width = Math.max(0, ...table.map((row) => row.length));
  const holds = (column: number) =>
    table.some((texts, index) => {
      const [row, text] = [rows[index], texts[column]?.trim() ?? ""];
      return text !== "" && (isFigure(text) || (row !== null && row !== undefined && takesText(row)));
    });
  return Array.from({ length: width }, (_, column) => column).filter((column) => column > 0 && holds(column));
}

/** Unit beside a label: in its brackets, or in the next column. */
function statedUnit(row: readonly string[], hasValue: (column: number) => boolean): string {
  const [label = "", next = ""] = row;
  return headerUnit(label) || (hasValue(1) ? "" : next.trim());
}

function byLabel(table: Table, rows: readonly (GridRow | null)[], at: Start): FormPaste {
  const years = yearColumns(table, at.template, at.years);
  const columns = valueColumns(table, rows).filter((column) => years === null || years[column] !== null);
  const target = (column: number) => (years === null ? at.column + columns.indexOf(column) : (years[column] ?? null));
  const cells = table.flatMap((texts, index) => {
    const row = rows[index];
    if (!row) return [];
    const stated = statedUnit(texts, (column) => columns.includes(column));
    return columns.flatMap((column) => {
      const to = target(column);
      const cell = to === null ? undefined : row.cells[to];
      return cell ? [cellFor(row, cell, texts[column] ?? "", stated)] : [];
    });
  });
  const unknown = table.flatMap(([label = "", ...rest], index) =>
    rows[index] || label.trim() === "" || !rest.some(isFigure) ? [] : [label.trim()],
  );
  // The years' own row is recognised, though it names no row of the block.
  return {
    cells,
    isByLabel: true,
    unknown: years === null ? unknown : unknown.filter((label) => !isYearRow(table, label)),
  };
}

function isYearRow(table: Table, label: string): boolean {
  const row = table.find(([first = ""]) => first.trim() === label) ?? [];
  return row.slice(1).filter((text) => YEAR.test(text.trim())).length >= 2;
}

function byPosition(table: Table, grid: BlockGrid, at: Start): FormPaste {
  const cells = table.flatMap((texts, index) => {
    const row = grid[at.row + index];
    if (!row) return [];
    return texts.flatMap((text, column) => {
      const target = row.cells[at.column + column];
      return target ? [cellFor(row, target, text, "")] : [];
    });
  });
  const beyond = table.slice(Math.max(0, grid.length - at.row)).map((row) => row.join(" ").trim());
  return { cells, isByLabel: false, unknown: beyond.filter((text) => text !== "") };
}

/** Where a block is pasted. */
export interface Start {
  readonly template: PerformanceTemplate;
  /** The years typed above the block's columns, null where none is. */
  readonly years: readonly (number | null)[];
  /** Place of the field that took the paste. */
  readonly row: number;
  readonly column: number;
}

/**
 * Takes a pasted block apart. Rows are found by the labels in its first column, else they count downwards from the field
 * that took the paste, as they stand in the pane; columns by the years above them, else to the right.
 */
export function formPaste(table: Table, grid: BlockGrid, at: Start): FormPaste {
  const rows = labelled(table, grid);
  return rows ? byLabel(table, rows, at) : byPosition(table, grid, at);
}

/** The entries that a pasted block becomes. A blank cell leaves what stands there. */
export function formEntries({ cells }: FormPaste): [path: string, value: unknown][] {
  return cells.flatMap(({ target, entry, isLeftOut }): [string, unknown][] =>
    isLeftOut || entry === null ? [] : [[target.path, entry]],
  );
}
