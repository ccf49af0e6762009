import Big from "big.js";
import { pointer, type Finding } from "../../finding";
import type { NumberCell } from "../cell";
import type { Figures } from "../figures";
import type { PerformanceCheck } from "./check";
import { slipFactor, unitSlip, YEAR_BAND, type SlipFactor } from "./slip";
import { blockOf, citedAt, type Cited } from "./tell";

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
  return paths.flatMap((path) => citedAt(figures, path) ?? []);
}

/** Counts and rates have no unit to mistake, and computed figures follow the others. */
function hasUnit({ unit, formula }: NumberCell): boolean {
  return formula === undefined && unit.base !== "1" && unit.base !== "%";
}

/** Cells of a company's output, with which everything else may truly grow. */
const OUTPUTS = ["output.quantity", "product.output", "output.value"] as const;

function ofIndicator(figures: Figures, key: string, years: readonly string[]): Finding[] {
  const paths = years.map((year) => pointer("indicators", key, year));
  return slipAmong(knownOf(figures, paths));
}

/** Over years: indicators; where output did the same it is the one to look at. */
function ofIndicators(figures: Figures): Finding[] {
  const years = figures.template.years.map(({ cell }) => cell.key);
  const cells = blockOf(figures, "indicators").flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const units = cells.filter((cell): cell is NumberCell => cell.kind === "number" && hasUnit(cell));
  const isOutput = ({ key }: NumberCell) => OUTPUTS.some((output) => output === key);
  const slipped = units.filter(isOutput).flatMap(({ key }) => ofIndicator(figures, key, years));
  if (slipped.length > 0) return slipped;
  return units.filter((cell) => !isOutput(cell)).flatMap(({ key }) => ofIndicator(figures, key, years));
}

/** Within a row of targets: the figures before, aimed at and after. */
function ofTargets(figures: Figures): Finding[] {
  return figures.places.flatMap(({ path, cell }) => {
    const formula = cell.kind === "number" ? cell.formula : undefined;
    if (formula?.op !== "completion") return [];
    const row = path.slice(0, path.lastIndexOf("/"));
    const paths = [formula.before, formula.target, formula.after].map((key) => `${row}/${key}`);
    return slipAmong(knownOf(figures, paths));
  });
}

/** No figure is a thousand or ten thousand times what it is in the other years, or in the other columns of its target. */
export const unitSlips: PerformanceCheck = (figures) => [...ofIndicators(figures), ...ofTargets(figures)];
