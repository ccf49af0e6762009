import { valueAt } from "../../../core/path";
import { pointer } from "../../../core/finding";
import type { Block, PerformanceTemplate, RowsBlock } from "../../../core/performance/template";
import { blockGrid, type GridCell } from "./blockGrid";

/** An input of the form with the block that it stands in. */
export interface Input {
  readonly path: string;
  readonly block: string;
}

/** Rows of a block of repeated rows: those that the form prints, and more where more are filled in. */
export function rowsOf({ key, printed }: RowsBlock, raw: unknown): number {
  const rows = valueAt(raw, pointer("rows", key));
  return Math.max(printed, Array.isArray(rows) ? rows.length : 0);
}

/** Whether a block is filled in column by column, as years are, and not row by row. */
function goesDown({ kind }: Block): boolean {
  return kind === "indicators" || kind === "options";
}

function inputsOf(template: PerformanceTemplate, block: Block, raw: unknown): GridCell[] {
  const rows = blockGrid(template, block, block.kind === "rows" ? rowsOf(block, raw) : 0);
  const typed = (cells: readonly (GridCell | undefined)[]) =>
    cells.filter((one): one is GridCell => one !== undefined && !one.computed);
  if (!goesDown(block)) return rows.flatMap(({ naming, cells }) => typed([...naming, ...cells]));
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) =>
    rows.flatMap(({ naming, cells }) => typed([...(column === 0 ? naming : []), cells[column]])),
  ).flat();
}

/** Cells that stand above a block's rows: years above the first indicators, money limits above the options. */
function headOf(template: PerformanceTemplate, block: Block): string[] {
  const first = template.blocks.find(({ kind }) => kind === "indicators");
  const years = block === first ? template.years.map(({ cell }) => pointer("years", cell.key)) : [];
  const groups = block.kind === "options" ? block.groups : [];
  return [...years, ...groups.flatMap(({ limit }) => (limit ? [pointer("fields", limit.key)] : []))];
}

/** Paths of a block's inputs in the order in which the Enter key leads through them. */
export function blockInputs(template: PerformanceTemplate, block: Block, raw: unknown): string[] {
  return [...headOf(template, block), ...inputsOf(template, block, raw).map(({ path }) => path)];
}

/** The inputs of the form in the order in which the Enter key leads through them. */
export function inputOrder(template: PerformanceTemplate, raw: unknown): Input[] {
  return template.blocks.flatMap((block) =>
    blockInputs(template, block, raw).map((path) => ({ path, block: block.key })),
  );
}

/** The input that comes `step` places after another; null beyond the ends. */
export function neighbourInput(template: PerformanceTemplate, raw: unknown, path: string, step: 1 | -1): Input | null {
  const order = inputOrder(template, raw);
  const index = order.findIndex((input) => input.path === path);
  return index === -1 ? null : (order[index + step] ?? null);
}
