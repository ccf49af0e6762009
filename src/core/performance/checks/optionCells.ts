/** Where the figures of options stand: the ledger's cells, and the form's cells that count them. */
import type Big from "big.js";
import { spell } from "../../decimal";
import { pointer } from "../../finding";
import { oncePer } from "../../remember";
import type { Place } from "../addresses";
import type { MoneyField, Option } from "../calculation/option";
import type { SummaryFigure } from "../calculation/summary";
import type { Bilingual, OptionFigure } from "../cell";
import { summaryRow } from "../counted";
import type { Figures } from "../figures";
import type { PerformanceTemplate } from "../template";
import { blockOf, citedAt, numberAt, numberPlaces, type Cited, type CitedFigure, type NumberPlace } from "./tell";

const MONEY: Readonly<Record<MoneyField, { readonly name: Bilingual; readonly unit: string }>> = {
  investment: { name: { zh: "投资", en: "investment" }, unit: "万元" },
  saving: { name: { zh: "节约效益", en: "benefit of saving" }, unit: "万元/年" },
  abatement: { name: { zh: "减排效益", en: "benefit of abatement" }, unit: "万元/年" },
  benefit: { name: { zh: "经济效益", en: "benefit" }, unit: "万元/年" },
};

/** Path of a field of an option in the ledger. */
export function ledgerPath({ row }: Option, ...field: readonly string[]): string {
  return pointer("ledger", String(row), ...field);
}

/** What an option is called: number and name, as far as there are. */
export function optionLabel({ row, number, name }: { row: number | null; number: string; name: string }): string {
  const label = `${number} ${name}`.trim();
  return label === "" ? `#${(row ?? 0) + 1}` : label;
}

/** A figure of one option, named after the option. */
export function ofOption(option: Option, name: Bilingual): Bilingual {
  const label = optionLabel(option);
  return { zh: `方案“${label}”的${name.zh}`, en: `${name.en} of option "${label}"` };
}

/** Money of an option, named after the option. */
export function citeMoney(option: Option, field: MoneyField, value: Big): Cited {
  const { path, figure } = citeOwnMoney(option, field, value);
  return { path, figure: { ...figure, name: ofOption(option, figure.name) } };
}

/** Money of an option that the sentence has named already. */
export function citeOwnMoney(option: Option, field: MoneyField, value: Big): Cited {
  return { path: ledgerPath(option, field), figure: { ...MONEY[field], value: spell(value) } };
}

/** The figure of options that a cell of the form holds. */
type PlacedFigure = OptionFigure & { readonly place: NumberPlace };

function summaryFigures(template: PerformanceTemplate, places: readonly Place[]): [string, PlacedFigure][] {
  return blockOf({ template }, "options").flatMap(({ rows, columns }) =>
    rows.flatMap(({ key: row, measure, of }) =>
      columns.flatMap(({ key: column, optionKind: kind, status }): [string, PlacedFigure][] => {
        const place = numberAt({ places }, pointer("options", row, column));
        const figure = { measure, kind, status, ...(of === undefined ? {} : { of }) };
        return place ? [[place.path, { ...figure, place }]] : [];
      }),
    ),
  );
}

function singleFigures(places: readonly Place[]): [string, PlacedFigure][] {
  return numberPlaces({ places }).flatMap((place): [string, PlacedFigure][] =>
    place.cell.option ? [[place.path, { ...place.cell.option, place }]] : [],
  );
}

const figuresFor = oncePer((template: PerformanceTemplate) =>
  oncePer((places: readonly Place[]): ReadonlyMap<string, PlacedFigure> => {
    return new Map([...summaryFigures(template, places), ...singleFigures(places)]);
  }),
);

/** The figure of options that a cell of the form holds, by path: the summary's cells, and single cells that count options. */
export function optionFigures({ template, places }: Figures): ReadonlyMap<string, PlacedFigure> {
  return figuresFor(template)(places);
}

/** The ledger's options of a kind and status. */
export function optionsOf({ ledger }: Figures, { kind, status }: Pick<OptionFigure, "kind" | "status">): Option[] {
  return ledger.options.filter(
    (option) => (kind === "all" || option.kind === kind) && (status === "all" || option.status === status),
  );
}

function cutOf(cuts: ReadonlyMap<string, Big>, group: "savings" | "reductions", of = ""): string[][] {
  return cuts.has(of) ? [[group, of]] : [];
}

function fieldsOf(option: Option, { measure, of }: OptionFigure): string[][] {
  switch (measure) {
    case "count":
      return [["number"]];
    case "investment":
      return [["investment"]];
    case "saving-benefit":
      return [["saving"]];
    case "abatement-benefit":
      return [["abatement"]];
    case "benefit":
      return option.benefit === null ? [["saving"], ["abatement"]] : [["benefit"]];
    case "saving":
      return cutOf(option.savings, "savings", of);
    case "reduction":
      return cutOf(option.reductions, "reductions", of);
  }
}

/** Cells of the ledger that a finding names at most. */
const MOST_CELLS = 8;

/** The ledger's cells that a figure is counted from, at most eight. */
export function ledgerCells(figures: Figures, figure: OptionFigure): string[] {
  const cells = optionsOf(figures, figure).flatMap((option) =>
    fieldsOf(option, figure).map((field) => ledgerPath(option, ...field)),
  );
  return cells.slice(0, MOST_CELLS);
}

/** The ledger's sum for a figure; undefined where the summary has none. */
export function summedFigure(figures: Figures, figure: OptionFigure): SummaryFigure | undefined {
  return summaryRow(figures.summary, figure)?.[figure.kind][figure.status];
}

/** A cell of the form that holds a figure of options and is no total of others. */
export type OptionCell = PlacedFigure & { readonly path: string };

const cellsFor = oncePer((placed: ReadonlyMap<string, PlacedFigure>): readonly OptionCell[] => {
  return [...placed].flatMap(([path, figure]) => (figure.place.computed ? [] : [{ ...figure, path }]));
});

/** The form's cells that hold a figure of options; totals are left out, for they repeat what their parts show. */
export function optionCells(figures: Figures): readonly OptionCell[] {
  return cellsFor(optionFigures(figures));
}

/** Two cells that bound each other. */
export interface CellPair {
  readonly first: OptionCell;
  readonly second: OptionCell;
}

/**
 * Prepares a search for pairs among the form's cells.
 * @param isFirst cells that have a counterpart.
 * @param isSecond whether a cell is the counterpart of a first one; the first that is counts.
 */
export function pairsOf(
  isFirst: (cell: OptionCell) => boolean,
  isSecond: (cell: OptionCell, first: OptionCell) => boolean,
): (figures: Figures) => readonly CellPair[] {
  const pairs = oncePer((cells: readonly OptionCell[]): readonly CellPair[] =>
    cells.filter(isFirst).flatMap((first) => {
      const second = cells.find((cell) => isSecond(cell, first));
      return second ? [{ first, second }] : [];
    }),
  );
  return (figures) => pairs(optionCells(figures));
}

/** Both figures of a pair; null where one is not there. */
export function bothOf(figures: Figures, { first, second }: CellPair): readonly [CitedFigure, CitedFigure] | null {
  const [one, other] = [citedAt(figures, first.path), citedAt(figures, second.path)];
  return one && other ? [one, other] : null;
}
