/** Indicators with the row of the options' summary that says how much options cut them. */
import Big from "big.js";
import { pointer } from "../../finding";
import { oncePer } from "../../remember";
import type { NumberCell, OptionStatus } from "../cell";
import type { Figures } from "../figures";
import type { PerformanceTemplate } from "../template";
import { blockOf, citedAt, type Cited, type CitedFigure } from "./tell";

/** A figure of the form that counts, with its size in the base unit. */
export class Sized implements Cited {
  /** In the unit's base. */
  readonly base: Big;

  constructor(private readonly cited: CitedFigure) {
    this.base = cited.value.times(cited.cell.unit.factor);
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

/** An indicator and its row of the summary. */
export interface Link {
  readonly indicator: NumberCell;
  readonly row: string;
}

/** The figure at a path, in its base unit as well. */
export function sizedAt(figures: Figures, path: string): Sized | null {
  const cited = citedAt(figures, path);
  return cited && new Sized(cited);
}

function baseOf({ unit }: NumberCell): string {
  return unit.base.replace(/\/a$/u, "");
}

/** Every indicator that a row of the summary cuts, both in units of one kind. Computed rows repeat what others show. */
export function links({ template }: Figures): readonly Link[] {
  return linksOf(template);
}

const linksOf = oncePer((template: PerformanceTemplate): readonly Link[] => {
  const rows = blockOf({ template }, "options").flatMap((block) => block.rows);
  const cells = blockOf({ template }, "indicators").flatMap((block) => block.rows.flatMap((row) => row.cells));
  return cells.flatMap((cell) => {
    if (cell.kind !== "number" || cell.summaryRow === undefined) return [];
    const row = rows.find(({ key }) => key === cell.summaryRow);
    if (!row || row.cell.formula || baseOf(row.cell) !== baseOf(cell)) return [];
    return [{ indicator: cell, row: row.key }];
  });
});

/** What all options of a status cut, from the summary's total of both kinds. */
export function cutBy(figures: Figures, { row }: Link, status: OptionStatus): Sized | null {
  const columns = blockOf(figures, "options").flatMap((block) => block.columns);
  const column = columns.find((each) => each.optionKind === "all" && each.status === status);
  return column ? sizedAt(figures, pointer("options", row, column.key)) : null;
}

/** Keys of the years in which a figure stands for the state before the options: the form's own, or all where it says none. */
export function yearsBefore({ template }: Figures): string[] {
  const before = template.years.filter(({ role }) => role === "before");
  return (before.length > 0 ? before : template.years).map(({ cell }) => cell.key);
}

/** The largest figure of an indicator over years. */
export function largest(figures: Figures, key: string, years: readonly string[]): Sized | null {
  const all = years.flatMap((year) => sizedAt(figures, pointer("indicators", key, year)) ?? []);
  return all.reduce<Sized | null>((most, each) => (most?.base.gte(each.base) ? most : each), null);
}
