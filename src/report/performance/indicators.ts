import type Big from "big.js";
import { changeOf } from "../../core/difference";
import { pointer } from "../../core/finding";
import type { NumberCell } from "../../core/performance/cell";
import { unitOf } from "../../core/performance/checks/tell";
import { comparedYears, indicatorPath } from "../../core/performance/comparedYears";
import type { Figures } from "../../core/performance/figures";
import type { IndicatorRow, IndicatorsBlock } from "../../core/performance/template";
import type { Dictionary } from "../../words/dictionary";

/** A figure of one row in every year's column. */
export interface Indicator {
  readonly cell: NumberCell;
  /** What it is called, with what the enterprise named in the row. */
  readonly name: string;
  /** As printed or named by the enterprise. */
  readonly unit: string;
  /** Of each year's column, in order. */
  readonly values: readonly (Big | null)[];
  /** The figures of the two years that are compared. */
  readonly before: Big | null;
  readonly after: Big | null;
  /** Change from the one to the other: in %, or in percentage points for what is a percentage; null: cannot be told. */
  readonly change: number | null;
  readonly inPoints: boolean;
}

function indicatorBlocks({ template }: Figures): IndicatorsBlock[] {
  return template.blocks.filter((block) => block.kind === "indicators");
}

/** Texts that the enterprise wrote into the row itself: the name of a material, but not its unit. */
function ownName(figures: Figures, { naming = [] }: IndicatorRow): string {
  const named = naming.filter(({ key }) => !key.endsWith(".unit"));
  return named
    .map(({ key }) => figures.text(pointer("fields", key)))
    .filter((text) => text !== "")
    .join(" ");
}

function nameOf(figures: Figures, row: IndicatorRow, cell: NumberCell, { language }: Dictionary): string {
  const own = ownName(figures, row);
  if (own === "") return cell.name[language];
  return language === "zh" ? `${cell.name.zh}（${own}）` : `${cell.name.en} (${own})`;
}

function changed(before: Big | null, after: Big | null, inPoints: boolean): number | null {
  if (!before || !after) return null;
  const change = changeOf(before, after);
  if (change) return inPoints ? change.change : change.percent;
  return before.eq(0) && !inPoints ? null : 0;
}

function indicatorsOf(figures: Figures, row: IndicatorRow, words: Dictionary): Indicator[] {
  const years = comparedYears(figures);
  const at = (key: string, slot: string | undefined) =>
    slot === undefined ? null : figures.value(indicatorPath(key, slot));
  return row.cells.flatMap((cell): Indicator[] => {
    if (cell.kind !== "number") return [];
    const values = figures.template.years.map((slot) => at(cell.key, slot.cell.key));
    const [before, after] = [at(cell.key, years?.before), at(cell.key, years?.after)];
    const inPoints = cell.unit.base === "%";
    const unit = unitOf(figures, indicatorPath(cell.key, ""), cell);
    return [
      {
        cell,
        name: nameOf(figures, row, cell, words),
        unit,
        values,
        before,
        after,
        change: changed(before, after, inPoints),
        inPoints,
      },
    ];
  });
}

function firstCells(figures: Figures): NumberCell[] {
  const cells = indicatorBlocks(figures)[0]?.rows.flatMap((row) => row.cells) ?? [];
  return cells.filter((cell) => cell.kind === "number");
}

/** Keys of the figures that are added up into another one. */
function partKeys(cells: readonly NumberCell[]): Set<string> {
  return new Set(cells.flatMap(({ formula }) => (formula?.op === "sum" ? formula.of : [])));
}

/**
 * Keys of the figures that tell most: totals that are computed, carriers of energy where the form has no total of them,
 * water, and what is given off.
 */
function headlineKeys(figures: Figures): Set<string> {
  const cells = firstCells(figures);
  const parts = partKeys(cells);
  const hasTotal = cells.some(({ formula }) => formula?.op === "standard-coal");
  const tells = ({ key, formula, carrier, pollutant, summaryRow }: NumberCell) => {
    if (formula) return !parts.has(key);
    if (carrier) return !hasTotal;
    return pollutant ? summaryRow !== undefined : key === "water.fresh" || key === "water.recycling";
  };
  return new Set(cells.filter(tells).map(({ key }) => key));
}

function isFilled({ values }: Indicator): boolean {
  return values.some((value) => value !== null);
}

/** The indicators that hold a figure: all of the first block, then per product and per output value what tells most. */
export function keyIndicators(figures: Figures, words: Dictionary): Indicator[] {
  const keys = headlineKeys(figures);
  return indicatorBlocks(figures).flatMap(({ rows }, block) => {
    const filled = rows.flatMap((row) => indicatorsOf(figures, row, words)).filter(isFilled);
    const tells = ({ cell: { formula } }: Indicator) => formula?.op === "ratio" && keys.has(formula.of);
    return block === 0 ? filled : filled.filter(tells);
  });
}

/** The few indicators that a summary names: what tells most, and of it per product and value energy, CO2 and water. */
export function headlineIndicators(figures: Figures, words: Dictionary): Indicator[] {
  const keys = headlineKeys(figures);
  const emitted = new Set(firstCells(figures).flatMap(({ key, pair }) => (pair ? [key] : [])));
  return keyIndicators(figures, words).filter(({ cell: { key, formula } }) =>
    formula?.op === "ratio" ? !emitted.has(formula.of) : keys.has(key),
  );
}

/** What a year's column is called: its year, or how it stands to the audit. */
export function yearLabel(figures: Figures, slot: string, { performance }: Dictionary): string {
  const place = figures.template.years.findIndex(({ cell }) => cell.key === slot);
  const role = figures.template.years[place]?.role ?? null;
  const year = figures.year(pointer("years", slot));
  if (year !== null) return performance.year(year);
  return role === null ? performance.unnamedYear(place + 1) : performance.slot[role];
}
