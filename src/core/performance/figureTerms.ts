/** The figure that counts at each place: typed, counted from the ledger, or computed. */
import { oncePer } from "../remember";
import type { Place } from "./addresses";
import type { Amount } from "./calculation/amount";
import type { Summary } from "./calculation/summary";
import type { NumberCell, OptionFigure } from "./cell";
import { numbersByPath } from "./checks/tell";
import { computationsOf, type Computation } from "./computations";
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

/** A figure cell with all that its figure depends on. */
interface Source {
  /** Its place among all sources. */
  readonly index: number;
  readonly path: string;
  readonly cell: NumberCell;
  readonly computation: Computation | undefined;
  /** The cells that its formula names; null for one that is not there. */
  readonly parts: (Source | null)[];
  readonly counted: OptionFigure | undefined;
}

/** Every figure cell of a form by path, prepared. */
export type FigureSources = ReadonlyMap<string, Source>;

/** What the figures are worked out from. */
export interface Given {
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

const sourcesFor = oncePer((template: PerformanceTemplate) =>
  oncePer((places: readonly Place[]): FigureSources => {
    const [computations, counted] = [computationsOf(template, places), optionFigures(template, places)];
    const sources = new Map<string, Source>();
    for (const [path, { cell }] of numbersByPath(places)) {
      const [computation, figure] = [computations.get(path), counted.get(path)];
      sources.set(path, { index: sources.size, path, cell, computation, parts: [], counted: figure });
    }
    for (const { computation, parts } of sources.values()) {
      parts.push(...(computation?.parts ?? []).map((path) => sources.get(path) ?? null));
    }
    return sources;
  }),
);

/** The figure cells of a form's places. */
export function figureSources(template: PerformanceTemplate, places: readonly Place[]): FigureSources {
  return sourcesFor(template)(places);
}

/** Works out figures on demand. A typed figure counts over a counted one; where the table computes nobody types. */
export function figureTerms(sources: FigureSources, { summary, amount, convert }: Given): FigureTerms {
  const known = new Array<Term | undefined>(sources.size).fill(undefined);
  const workOut = ({ cell, computation, parts, counted }: Source): Term => {
    if (!computation) return counted ? countedTerm(summary, counted) : "blank";
    const operands = parts.map((part): Operand => {
      return part ? { cell: part.cell, term: termOf(part) } : { cell, term: "gap" };
    });
    return compute(computation.formula, computation.cell, operands, convert);
  };
  const computedOf = (source: Source): Term => (known[source.index] ??= workOut(source));
  const typedAt = (path: string): Term => {
    const typed = amount(path);
    return typed.kind === "number" ? typed.value : typed.kind === "blank" ? "blank" : "gap";
  };
  const termOf = (source: Source): Term => {
    const typed = source.computation ? "blank" : typedAt(source.path);
    return typed === "blank" ? computedOf(source) : typed;
  };
  return {
    term: (path) => {
      const source = sources.get(path);
      return source ? termOf(source) : typedAt(path);
    },
    computed: (path) => {
      const source = sources.get(path);
      return source ? computedOf(source) : "blank";
    },
  };
}
