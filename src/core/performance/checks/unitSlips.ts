import Big from "big.js";
import type { Finding } from "../../finding";
import { oncePer } from "../../remember";
import type { NumberCell } from "../cell";
import type { Figures } from "../figures";
import type { PerformanceTemplate } from "../template";
import type { PerformanceCheck } from "./check";
import { overYears } from "./linked";
import { slipFactor, unitSlip, YEAR_BAND, type SlipFactor } from "./slip";
import { cellsOfIndicators, citedAt, targetPlaces, type Cited } from "./tell";

type Known = Cited & { readonly value: Big };

interface Slip {
  readonly first: Known;
  readonly second: Known;
  readonly factor: SlipFactor;
}

const BAND = new Big(YEAR_BAND);

function slipsAmong(known: readonly Known[]): Slip[] {
  return known.flatMap((first, index) =>
    known
      .slice(0, index)
      .reverse()
      .flatMap((second) => {
        const factor = slipFactor(first.value, second.value, BAND);
        return factor === null ? [] : [{ first, second, factor }];
      }),
  );
}

/** The figure that slipped is the one that differs from most others; of two, the later. */
function worst(slips: readonly Slip[]): Known | undefined {
  const count = (known: Known) => slips.filter(({ first, second }) => first === known || second === known).length;
  const all = slips.flatMap(({ first, second }) => [first, second]);
  return all.reduce<Known | undefined>((most, each) => (most && count(most) >= count(each) ? most : each), undefined);
}

/** One finding of figures that should be of a kind; the others that it differs from are named as well. */
export function slipAmong(known: readonly Known[]): Finding[] {
  const slips = slipsAmong(known);
  if (slips.length === 0) return [];
  const first = worst(slips);
  const own = slips.filter((slip) => slip.first === first || slip.second === first);
  const others = own.map((slip) => (slip.first === first ? slip.second : slip.first));
  const [second] = others;
  const [slip] = own;
  if (!first || !second || !slip) return [];
  const paths = others.map(({ path }) => path);
  return [unitSlip("warning", slip.factor, first, second, paths)];
}

function knownOf(figures: Figures, paths: readonly string[]): Known[] {
  return paths.map((path) => citedAt(figures, path)).filter((known) => known !== null);
}

/** Counts and rates have no unit to mistake, and computed figures follow the others. */
function hasUnit({ unit, formula }: NumberCell): boolean {
  return formula === undefined && unit.base !== "1" && unit.base !== "%";
}

/** Cells of a company's output, with which everything else may truly grow. */
const OUTPUTS = ["output.quantity", "product.output", "output.value"] as const;

function isOutput({ key }: NumberCell): boolean {
  return OUTPUTS.some((output) => output === key);
}

/** Paths of a form's indicators over its years: of output, and of all else. */
const indicatorPaths = oncePer((template: PerformanceTemplate) => {
  const units = cellsOfIndicators(template).filter(
    (cell): cell is NumberCell => cell.kind === "number" && hasUnit(cell),
  );
  const pathsOf = (cell: NumberCell) => overYears(template.years, cell);
  return {
    output: units.filter(isOutput).map(pathsOf),
    others: units.filter((cell) => !isOutput(cell)).map(pathsOf),
  };
});

/** Over years: indicators; where output did the same it is the one to look at. */
function ofIndicators(figures: Figures): Finding[] {
  const { output, others } = indicatorPaths(figures.template);
  const ofAll = (all: readonly (readonly string[])[]) => all.flatMap((paths) => slipAmong(knownOf(figures, paths)));
  const slipped = ofAll(output);
  return slipped.length > 0 ? slipped : ofAll(others);
}

/** Within a row of targets: the figures before, aimed at and after. */
function ofTargets(figures: Figures): Finding[] {
  return targetPlaces(figures).flatMap(({ before, target, after }) =>
    slipAmong(knownOf(figures, [before, target, after])),
  );
}

/** No figure is a thousand or ten thousand times what it is in the other years, or in the other columns of its target. */
export const unitSlips: PerformanceCheck = (figures) => [...ofIndicators(figures), ...ofTargets(figures)];
