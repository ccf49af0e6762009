/** Which formula computes a place, and where the cells that it names stand. */
import { oncePer } from "../remember";
import type { Place } from "./addresses";
import { isComputed, namesIn, type Formula, type NumberCell } from "./cell";
import type { PerformanceTemplate, SummaryColumn } from "./template";
import { stepsOf } from "../path";
import { pointer } from "../finding";

/** A place that the table computes. */
export interface Computation {
  readonly formula: Formula;
  readonly cell: NumberCell;
  /** Path of the cell that the formula calls `key`. */
  readonly pathOf: (key: string) => string;
  /** Paths of the cells that the formula names, in the order of `namesIn`. */
  readonly parts: readonly string[];
}

/** A path with another step at one place, counted from 0. */
function replacing(path: string, index: number): (key: string) => string {
  const steps = stepsOf(path);
  const [before, after] = [pointer(...steps.slice(0, index)), pointer(...steps.slice(index + 1))];
  return (key) => before + pointer(key) + after;
}

function summaryColumns({ blocks }: PerformanceTemplate): ReadonlyMap<string, SummaryColumn> {
  const columns = blocks.flatMap((block) => (block.kind === "options" ? block.columns : []));
  return new Map(columns.map((column) => [column.key, column]));
}

/** Which step of a path a formula's names take the place of: the cell's key, or in computed columns of years the year. */
function namedStep(path: string, years: ReadonlySet<string>): number {
  const [group, , last = ""] = stepsOf(path);
  if (group === "rows") return 3;
  return group === "indicators" && !years.has(last) ? 2 : 1;
}

const computationsFor = oncePer((template: PerformanceTemplate) => {
  const years = new Set(template.years.map(({ cell }) => cell.key));
  const columns = summaryColumns(template);
  return oncePer((places: readonly Place[]): ReadonlyMap<string, Computation> => {
    const found = places.flatMap(({ path, cell, computed }): (readonly [string, Computation])[] => {
      if (!computed || cell.kind !== "number") return [];
      const [step, formula] = isComputed(cell)
        ? [namedStep(path, years), cell.formula]
        : [2, columns.get(stepsOf(path)[2] ?? "")?.formula];
      if (!formula) return [];
      const pathOf = replacing(path, step);
      return [[path, { formula, cell, pathOf, parts: namesIn(formula).map(pathOf) }]];
    });
    return new Map(found);
  });
});

/**
 * The computations of a template's places by path. Where both a row and a column of the options' summary are computed,
 * the row's formula counts: energy saved in all is that of all carriers saved.
 */
export function computationsOf(
  template: PerformanceTemplate,
  places: readonly Place[],
): ReadonlyMap<string, Computation> {
  return computationsFor(template)(places);
}
