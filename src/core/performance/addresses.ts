/** Where each cell of a performance table stands in the entries: a JSON pointer that no typed value changes. */
import { oncePerKind } from "../remember";
import { isComputed, type Cell } from "./cell";
import type { Block, IndicatorsBlock, OptionsBlock, PerformanceTemplate, RowsBlock } from "./template";

/** A cell in one place. */
export interface Place {
  /**
   * JSON pointer (RFC 6901) into the entries: `/fields/staff`, `/fields/focus/0`, `/years/y1`, `/indicators/cod.discharged/y1`,
   * `/options/reduction.cod/low.implemented`, `/rows/problems/0/factor`.
   */
  readonly path: string;
  readonly cell: Cell;
  /** True where nobody types: the workbook computes it. */
  readonly computed: boolean;
  /** Key of the block. The years belong to the first block of indicators, and stand above the others as well. */
  readonly block: string;
}

function places(block: string, path: string, cell: Cell, computed = isComputed(cell)): Place[] {
  if (cell.kind !== "list") return [{ path, cell, computed, block }];
  return cell.markers.map((_, index) => ({ path: `${path}/${index}`, cell, computed, block }));
}

function single(block: string, cells: readonly Cell[]): Place[] {
  return cells.flatMap((cell) => places(block, `/fields/${cell.key}`, cell));
}

function indicatorPlaces({ key, rows, columns }: IndicatorsBlock, years: readonly string[]): Place[] {
  return rows.flatMap((row) => [
    ...single(key, row.naming ?? []),
    ...row.cells.flatMap((cell) => {
      const path = `/indicators/${cell.key}`;
      const inYears = years.flatMap((year) => places(key, `${path}/${year}`, cell));
      const after = cell.kind === "number" ? columns : [];
      return [...inYears, ...after.flatMap((column) => places(key, `${path}/${column.key}`, column.cell))];
    }),
  ]);
}

function summaryPlaces({ key, groups, columns, rows }: OptionsBlock): Place[] {
  const limits = groups.flatMap(({ limit }) => (limit ? single(key, [limit]) : []));
  const cells = rows.flatMap(({ key: row, cell }) =>
    columns.flatMap((column) =>
      places(key, `/options/${row}/${column.key}`, cell, isComputed(cell) || column.formula !== undefined),
    ),
  );
  return [...limits, ...cells];
}

function rowPlaces({ key, columns, printed }: RowsBlock, filled: number): Place[] {
  return Array.from({ length: Math.max(printed, filled) }, (_, index) =>
    columns.flatMap(({ cell }) => places(key, `/rows/${key}/${index}/${cell.key}`, cell)),
  ).flat();
}

function blockPlaces(block: Block, years: readonly string[], rowsFilled: RowCount): Place[] {
  switch (block.kind) {
    case "fields":
      return block.rows.flatMap((row) => row.fields.flatMap((field) => single(block.key, field.cells)));
    case "indicators":
      return indicatorPlaces(block, years);
    case "options":
      return summaryPlaces(block);
    case "rows":
      return rowPlaces(block, rowsFilled(block.key));
    case "notes":
      return [];
  }
}

/** How many rows of a block of repeated rows are filled in. */
export type RowCount = (block: string) => number;

function listPlaces({ years, blocks }: PerformanceTemplate, rowsFilled: RowCount): readonly Place[] {
  const first = blocks.find(({ kind }) => kind === "indicators");
  const slots = years.map(({ cell }) => cell.key);
  return blocks.flatMap((block) => {
    const head = block === first ? years.flatMap(({ cell }) => places(block.key, `/years/${cell.key}`, cell)) : [];
    return [...head, ...blockPlaces(block, slots, rowsFilled)];
  });
}

function rowCounts({ blocks }: PerformanceTemplate, rowsFilled: RowCount): string {
  const counts = blocks.map((block) => (block.kind === "rows" ? Math.max(block.printed, rowsFilled(block.key)) : 0));
  return counts.join();
}

const placesFor = oncePerKind(rowCounts, listPlaces);

/**
 * Every cell of the form in the form's order, repeated rows as often as the form prints them or, where more are filled, as
 * those. Tables with as many rows have the very same places.
 */
export function allPlaces(template: PerformanceTemplate, rowsFilled: RowCount = () => 0): readonly Place[] {
  return placesFor(template, rowsFilled);
}

/** The cells that somebody fills in. */
export function allInputs(template: PerformanceTemplate): Place[] {
  return allPlaces(template).filter(({ computed }) => !computed);
}
