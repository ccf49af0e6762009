/** Indicators with the row of the options' summary that says how much options cut them. */
import type Big from "big.js";
import { pointer } from "../../finding";
import { oncePer } from "../../remember";
import type { NumberCell, OptionStatus } from "../cell";
import type { Figures } from "../figures";
import { toBase } from "../formulas";
import type { PerformanceTemplate, YearSlot } from "../template";
import { blockOf, cellsOfIndicators, citedAt, type Cited, type CitedFigure } from "./tell";

/** A figure of the form that counts, with its size in the base unit. */
export class Sized implements Cited {
  constructor(private readonly cited: CitedFigure) {}

  /** In the unit's base. */
  get base(): Big {
    const { cell, value } = this.cited;
    return toBase(cell, value);
  }

  get path(): string {
    return this.cited.path;
  }

  get cell(): NumberCell {
    return this.cited.cell;
  }

  get figure(): Cited["figure"] {
    return this.cited.figure;
  }
}

/** An indicator and its row of the summary, with the paths of their figures. */
export interface Link {
  readonly indicator: NumberCell;
  /** What options of a status cut, from the summary's total of both kinds. */
  readonly cut: Readonly<Record<"implemented" | "planned", string | null>>;
  /** The indicator over the years in which it stands for the state before the options, and over all years. */
  readonly before: readonly string[];
  readonly all: readonly string[];
}

/** The figure at a path, in its base unit as well. */
export function sizedAt(figures: Figures, path: string): Sized | null {
  const cited = citedAt(figures, path);
  return cited && new Sized(cited);
}

function baseOf({ unit }: NumberCell): string {
  return unit.base.replace(/\/a$/u, "");
}

/** Paths of an indicator's figures over some years. */
export function overYears(years: readonly YearSlot[], { key }: NumberCell): string[] {
  return years.map(({ cell }) => pointer("indicators", key, cell.key));
}

/** The years that stand for the state before the options: the form's own, or all where it says none. */
export function yearsBefore({ years }: PerformanceTemplate): readonly YearSlot[] {
  const before = years.filter(({ role }) => role === "before");
  return before.length > 0 ? before : years;
}

/** Every indicator that a row of the summary cuts, both in units of one kind. Computed rows repeat what others show. */
export const linksOf = oncePer((template: PerformanceTemplate): readonly Link[] => {
  const blocks = blockOf({ template }, "options");
  const [rows, columns] = [blocks.flatMap((block) => block.rows), blocks.flatMap((block) => block.columns)];
  const totalAt = (row: string, status: OptionStatus) => {
    const column = columns.find((each) => each.optionKind === "all" && each.status === status);
    return column ? pointer("options", row, column.key) : null;
  };
  return cellsOfIndicators(template).flatMap((cell) => {
    if (cell.kind !== "number" || cell.summaryRow === undefined) return [];
    const row = rows.find(({ key }) => key === cell.summaryRow);
    if (!row || row.cell.formula || baseOf(row.cell) !== baseOf(cell)) return [];
    const cut = { implemented: totalAt(row.key, "implemented"), planned: totalAt(row.key, "planned") };
    const [before, all] = [yearsBefore(template), template.years].map((years) => overYears(years, cell));
    return [{ indicator: cell, cut, before: before ?? [], all: all ?? [] }];
  });
});

/** What all options of a status cut. */
export function cutBy(figures: Figures, { cut }: Link, status: keyof Link["cut"]): Sized | null {
  const path = cut[status];
  return path === null ? null : sizedAt(figures, path);
}

/** The largest figure at some paths. */
export function largest(figures: Figures, paths: readonly string[]): Sized | null {
  const all = paths.map((path) => sizedAt(figures, path)).filter((sized) => sized !== null);
  return all.reduce<Sized | null>((most, each) => (most?.base.gte(each.base) ? most : each), null);
}
