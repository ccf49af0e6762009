import { pointer } from "../../../core/finding";
import { isComputed, type Bilingual, type Cell } from "../../../core/performance/cell";
import type {
  Block,
  IndicatorsBlock,
  OptionsBlock,
  PerformanceTemplate,
  RowsBlock,
} from "../../../core/performance/template";

/** A cell where it stands in a block. */
export interface GridCell {
  readonly path: string;
  readonly cell: Cell;
  /** True where nobody types. */
  readonly computed: boolean;
}

/** A row of a block as it is filled in: one line of cells under the block's columns. */
export interface GridRow {
  readonly key: string;
  /** Printed above neighbouring rows of the same group. */
  readonly group: string | null;
  /** As printed, with the unit. */
  readonly label: string;
  /** Null where the label says all there is to say. */
  readonly name: Bilingual | null;
  /** Cells filled once a row: a material's name and unit. */
  readonly naming: readonly GridCell[];
  readonly cells: readonly GridCell[];
}

/** Cells in rows and columns, as a person fills or pastes them. */
export type BlockGrid = readonly GridRow[];

function at(path: string, cell: Cell, computed = isComputed(cell)): GridCell {
  return { path, cell, computed };
}

function field(cell: Cell): GridCell[] {
  const path = pointer("fields", cell.key);
  return cell.kind === "list" ? cell.markers.map((_, index) => at(`${path}/${index}`, cell)) : [at(path, cell)];
}

function indicatorRows({ rows, columns }: IndicatorsBlock, years: readonly string[]): GridRow[] {
  return rows.flatMap(({ key, group, label, naming = [], cells }) =>
    cells.map((cell, index): GridRow => {
      const path = pointer("indicators", cell.key);
      const after = cell.kind === "number" ? columns : [];
      return {
        key: `${key}.${cell.key}`,
        group,
        label,
        name: cells.length > 1 ? cell.name : null,
        naming: index === 0 ? naming.flatMap(field) : [],
        cells: [
          ...years.map((year) => at(`${path}/${year}`, cell)),
          ...after.map((column) => at(`${path}/${column.key}`, column.cell)),
        ],
      };
    }),
  );
}

function summaryRows({ rows, columns }: OptionsBlock): GridRow[] {
  return rows.map(({ key, group, label, cell }) => ({
    key,
    group: group?.text ?? null,
    label,
    name: null,
    naming: [],
    cells: columns.map((column) =>
      at(pointer("options", key, column.key), cell, isComputed(cell) || column.formula !== undefined),
    ),
  }));
}

function repeatedRows({ key, columns, markers = [] }: RowsBlock, count: number): GridRow[] {
  return Array.from({ length: count }, (_, index) => ({
    key: String(index),
    group: null,
    label: markers[index]?.text ?? String(index + 1),
    name: null,
    naming: [],
    cells: columns.map(({ cell }) => at(pointer("rows", key, String(index), cell.key), cell)),
  }));
}

/**
 * A block's cells in rows and columns, in the form's order; none for printed words.
 * @param rows of a block of repeated rows: how many there are.
 */
export function blockGrid({ years }: PerformanceTemplate, block: Block, rows: number): BlockGrid {
  switch (block.kind) {
    case "fields":
      return block.rows
        .flatMap(({ fields }) => fields)
        .flatMap(({ label, cells }) =>
          cells.flatMap((cell) =>
            field(cell).map((one): GridRow => {
              const name = cells.length > 1 || label === null ? cell.name : null;
              return { key: one.path, group: null, label: label ?? cell.name.zh, name, naming: [], cells: [one] };
            }),
          ),
        );
    case "indicators":
      return indicatorRows(
        block,
        years.map(({ cell }) => cell.key),
      );
    case "options":
      return summaryRows(block);
    case "rows":
      return repeatedRows(block, rows);
    case "notes":
      return [];
  }
}
