import type { IndicatorsBlock, PerformanceTemplate } from "../../../../core/performance/template";
import type { PlannedColumn } from "../../types";

/** Characters of an A4 portrait page. */
export const PAGE_WIDTH = 98;
/** Columns of the labels of forms with figures side by side: group, then label. */
const LABEL_WIDTHS = [5, 10, 10] as const;
/** Columns of forms without figures side by side; their cells take as many as they need. */
const EVEN_COLUMNS = 24;

/** The form's columns. They never change for a template's version, or older workbooks would be read wrongly. */
export interface FormGrid {
  readonly columns: readonly PlannedColumn[];
  readonly first: number;
  readonly last: number;
  /** The first of the columns that take figures side by side. */
  readonly figures: number;
}

/** How many cells each year has beside one another. */
export function cellsPerYear({ rows }: IndicatorsBlock): number {
  return Math.max(1, ...rows.map(({ cells }) => cells.length));
}

/** Figures that stand side by side in a block. */
function figuresOf({ blocks, years }: PerformanceTemplate): number {
  const counts = blocks.map((block) => {
    if (block.kind === "options") return block.columns.length;
    return block.kind === "indicators" ? years.length * cellsPerYear(block) + block.columns.length : 0;
  });
  return Math.max(0, ...counts);
}

/** The columns of a template's form. */
export function formGrid(template: PerformanceTemplate): FormGrid {
  const figures = figuresOf(template);
  const labels = figures > 0 ? [...LABEL_WIDTHS] : [];
  const count = figures > 0 ? figures : EVEN_COLUMNS;
  const free = PAGE_WIDTH - labels.reduce<number>((sum, width) => sum + width, 0);
  const width = Math.floor((free / count) * 10) / 10;
  const shown = [...labels, ...Array.from({ length: count }, () => width)];
  return {
    columns: [{ width: 10, hidden: true }, ...shown.map((one) => ({ width: one }))],
    first: 1,
    last: shown.length,
    figures: labels.length + 1,
  };
}
