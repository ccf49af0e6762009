/** The figure that counts at each place: typed, counted from the ledger, or computed. */
import { oncePer } from "../remember";
import type { Place } from "./addresses";
import type { Amount } from "./calculation/amount";
import type { Summary } from "./calculation/summary";
import type { NumberCell, OptionFigure } from "./cell";
import type { Computation } from "./computations";
import { countedTerm } from "./counted";
import { compute, type Conversion, type Operand, type Term } from "./formulas";
import { stepsOf } from "../path";
import type { PerformanceTemplate } from "./template";

/** Figures by path, each worked out once. */
export interface FigureTerms {
  /** What counts at a path. */
  readonly term: (path: string) => Term;
  /** What is computed or counted there, whatever was typed. */
  readonly computed: (path: string) => Term;
}

/** What the figures are worked out from. */
export interface FigureSources {
  readonly cells: ReadonlyMap<string, NumberCell>;
  readonly computations: ReadonlyMap<string, Computation>;
  readonly counted: ReadonlyMap<string, OptionFigure>;
  readonly summary: Summary;
  readonly amount: (path: string) => Amount;
  readonly convert: Conversion;
}

const optionFiguresFor = oncePer((template: PerformanceTemplate) => {
  const blocks = template.blocks.flatMap((block) => (block.kind === "options" ? [block] : []));
  const rows = new Map(blocks.flatMap((block) => block.rows.map((row) => [row.key, row])));
  const columns = new Map(blocks.flatMap((block) => block.columns.map((column) => [column.key, column])));
  const figureAt = ({ path, cell, computed }: Place): [string, OptionFigure][] => {
    if (cell.kind !== "number" || computed) return [];
    if (cell.option) return [[path, cell.option]];
    const [group, row = "", column = ""] = stepsOf(path);
    const [measured, placed] = [rows.get(row), columns.get(column)];
    if (group !== "options" || !measured || !placed) return [];
    const { measure, of } = measured;
    return [[path, { measure, ...(of ? { of } : {}), kind: placed.optionKind, status: placed.status }]];
  };
  return oncePer((places: readonly Place[]): ReadonlyMap<string, OptionFigure> => new Map(places.flatMap(figureAt)));
});

/** The figures of options that stand in the form, by path: of the summary, and of cells that hold one. */
export function optionFigures(
  template: PerformanceTemplate,
  places: readonly Place[],
): ReadonlyMap<string, OptionFigure> {
  return optionFiguresFor(template)(places);
}

function memo(work: (path: string) => Term): (path: string) => Term {
  const known = new Map<string, Term>();
  return (path) => {
    const found = known.get(path);
    if (found !== undefined) return found;
    const term = work(path);
    known.set(path, term);
    return term;
  };
}

/** Works out figures on demand. A typed figure counts over a counted one; where the table computes nobody types. */
export function figureTerms({ cells, computations, counted, summary, amount, convert }: FigureSources): FigureTerms {
  const operand = (path: string, fallback: NumberCell): Operand => {
    const cell = cells.get(path);
    return cell ? { cell, term: term(path) } : { cell: fallback, term: "gap" };
  };
  const computed = memo((path) => {
    const computation = computations.get(path);
    if (computation) {
      const { formula, cell, pathOf } = computation;
      return compute(formula, cell, (key) => operand(pathOf(key), cell), convert);
    }
    const figure = counted.get(path);
    return figure ? countedTerm(summary, figure) : "blank";
  });
  const term = memo((path) => {
    const typed = amount(path);
    if (computations.has(path) || typed.kind === "blank") return computed(path);
    return typed.kind === "number" ? typed.value : "gap";
  });
  return { term, computed };
}
