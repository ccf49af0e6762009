/** How checks tell figures: name, year or column, exact value, unit. */
import type Big from "big.js";
import { places, spell } from "../../decimal";
import { pointer, type Finding, type OtherCell, type Severity } from "../../finding";
import { stepsOf } from "../../path";
import { oncePer } from "../../remember";
import type { Place } from "../addresses";
import type { Bilingual, Cell, NumberCell } from "../cell";
import type { Figures } from "../figures";
import type { PairCode, ToldFigure } from "../finding";
import type { Block, IndicatorsBlock, OptionsBlock, PerformanceTemplate, RowsBlock } from "../template";

/** A figure with the path of its cell. */
export interface Cited {
  readonly path: string;
  readonly figure: ToldFigure;
}

/** The block of that kind and key. */
export function blockOf<Kind extends Block["kind"]>(
  { template }: Pick<Figures, "template">,
  kind: Kind,
): readonly Extract<Block, { readonly kind: Kind }>[] {
  return template.blocks.filter((block): block is Extract<Block, { readonly kind: Kind }> => block.kind === kind);
}

/** The cells of all indicators, in the form's order. */
export function cellsOfIndicators(template: PerformanceTemplate): readonly Cell[] {
  return blockOf({ template }, "indicators").flatMap(({ rows }) => rows.flatMap((row) => row.cells));
}

function yearName(figures: Figures, slot: string): string | undefined {
  const year = figures.year(pointer("years", slot));
  if (year !== null) return String(year);
  return figures.template.years.find(({ cell }) => cell.key === slot)?.cell.name.zh;
}

interface IndicatorCell {
  readonly cell: Cell;
  readonly block: IndicatorsBlock;
}

/** Indicators by key; the first of two of one key counts. */
const indicatorCells = oncePer((template: PerformanceTemplate): ReadonlyMap<string, IndicatorCell> => {
  const cells = blockOf({ template }, "indicators").flatMap((block) =>
    block.rows.flatMap((row) => row.cells.map((cell) => [cell.key, { cell, block }] as const)),
  );
  return new Map(cells.reverse());
});

function indicatorCell({ template }: Figures, key: string): IndicatorCell | undefined {
  return indicatorCells(template).get(key);
}

function indicatorColumn(figures: Figures, key: string, column: string): string | undefined {
  const columns = indicatorCell(figures, key)?.block.columns ?? [];
  return yearName(figures, column) ?? columns.find((each) => each.key === column)?.cell.name.zh;
}

function summaryColumn(figures: Figures, key: string): string | undefined {
  return blockOf(figures, "options").flatMap(({ columns, groups }: OptionsBlock) => {
    const column = columns.find((each) => each.key === key);
    if (!column) return [];
    const group = groups.find((each) => each.key === column.group)?.label;
    return [group === undefined ? column.header : `${group}${column.header}`];
  })[0];
}

/** What a repeated row is called: its first text, else its number counted from 1. */
function rowName(figures: Figures, key: string, index: string): string {
  const texts = blockOf(figures, "rows").flatMap((block: RowsBlock) =>
    block.key === key ? block.columns.filter(({ cell }) => cell.kind === "text") : [],
  );
  const first = texts[0] ? figures.text(pointer("rows", key, index, texts[0].cell.key)) : "";
  return first === "" ? String(Number(index) + 1) : first;
}

/** The year, the column or the row in which a path stands; undefined for a single cell. */
export function whenOf(figures: Figures, path: string): string | undefined {
  const [group, key = "", third = ""] = stepsOf(path);
  if (group === "indicators") return indicatorColumn(figures, key, third);
  if (group === "options") return summaryColumn(figures, third);
  return group === "rows" ? rowName(figures, key, third) : undefined;
}

/** The unit of a cell as a sentence says it: printed, or the one that the enterprise named. */
export function unitOf(figures: Figures, path: string, { unit }: NumberCell): string {
  if (unit.base !== "u" && unit.base !== "u/a") return unit.zh === "1" ? "" : unit.zh;
  const steps = stepsOf(path);
  const from = unit.from ?? "";
  const isNamed = from.split(".").at(-1) === "unit";
  if (!isNamed) return "";
  return steps[0] === "rows"
    ? figures.text(pointer(...steps.slice(0, 3), from))
    : figures.text(pointer("fields", from));
}

/** What a figure is called: in a computed column after the years, what its row is. */
function nameOf(figures: Figures, path: string, cell: NumberCell): Bilingual {
  const [group, key = ""] = stepsOf(path);
  return (group === "indicators" ? indicatorCell(figures, key)?.cell.name : undefined) ?? cell.name;
}

/** A figure of the form. */
export function cite(figures: Figures, { path, cell }: { path: string; cell: NumberCell }, value: Big): Cited {
  const when = whenOf(figures, path);
  const told = { name: nameOf(figures, path, cell), value: spell(value), unit: unitOf(figures, path, cell) };
  return { path, figure: when === undefined ? told : { ...told, when } };
}

/** A finding of two figures; `more` are further cells that it names. */
export function twoFigures(
  code: PairCode,
  severity: Severity,
  first: Cited,
  second: Cited,
  more: readonly string[] = [],
): Finding {
  const detail = { code, severity, path: first.path, first: first.figure, second: second.figure };
  // Every code of two figures has this one shape; the compiler does not spread a union of codes over their types.
  return withOthers(detail as Finding, [second.path, ...more]);
}

/** A finding with the other cells concerned, each once. */
export function withOthers(finding: Finding, paths: readonly string[]): Finding {
  const others: OtherCell[] = [...new Set(paths)].filter((path) => path !== finding.path).map((path) => ({ path }));
  return others.length === 0 ? finding : { ...finding, others };
}

/** A place that holds a figure. */
export type NumberPlace = Place & { readonly cell: NumberCell };

function isNumber(place: Place): place is NumberPlace {
  return place.cell.kind === "number";
}

const numbersAmong = oncePer((all: readonly Place[]): readonly NumberPlace[] => all.filter(isNumber));
/** The figure cells among places, by path. */
export const numbersByPath = oncePer((all: readonly Place[]): ReadonlyMap<string, NumberPlace> => {
  return new Map(numbersAmong(all).map((place) => [place.path, place]));
});

/** A computed completion of a target, with the paths of the figures that it is computed from. */
export interface TargetPlace {
  readonly path: string;
  readonly cell: NumberCell;
  readonly before: string;
  readonly target: string;
  readonly after: string;
}

const targetsAmong = oncePer((all: readonly Place[]): readonly TargetPlace[] =>
  numbersAmong(all).flatMap(({ path, cell }) => {
    if (cell.formula?.op !== "completion") return [];
    const { before, target, after } = cell.formula;
    const at = (key: string) => path.slice(0, path.lastIndexOf("/")) + pointer(key);
    return [{ path, cell, before: at(before), target: at(target), after: at(after) }];
  }),
);

/** Every completion of a target that the form computes. */
export function targetPlaces({ places: all }: Pick<Figures, "places">): readonly TargetPlace[] {
  return targetsAmong(all);
}

/** Every place of the form that holds a figure. */
export function numberPlaces({ places: all }: Pick<Figures, "places">): readonly NumberPlace[] {
  return numbersAmong(all);
}

/** The figure cell at a path; null where none stands there. */
export function numberAt({ places: all }: Pick<Figures, "places">, path: string): NumberPlace | null {
  return numbersByPath(all).get(path) ?? null;
}

/** A figure of the form that counts, with its cell. Few are told, so only then it is put into words. */
export class CitedFigure implements Cited {
  readonly path: string;
  readonly cell: NumberCell;

  constructor(
    private readonly figures: Figures,
    place: NumberPlace,
    readonly value: Big,
  ) {
    this.path = place.path;
    this.cell = place.cell;
  }

  get figure(): ToldFigure {
    return cite(this.figures, this, this.value).figure;
  }
}

/** A figure of the form that counts; null where there is none. */
export function citedAt(figures: Figures, path: string): CitedFigure | null {
  const value = figures.value(path);
  const place = value && numberAt(figures, path);
  return place ? new CitedFigure(figures, place, value) : null;
}

/** Whether a typed figure is the computed one as far as its own decimals tell. */
export function agrees(typed: Big, computed: Big): boolean {
  const half = `5e-${places(typed) + 1}`;
  return typed.minus(computed).abs().lte(half);
}
