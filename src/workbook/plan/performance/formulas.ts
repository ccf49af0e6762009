/** Formulas of a performance table's sheets. Blank and gap as `core/performance/formulas.ts` has them. */
import { performanceSheetWords } from "../../../words/performanceSheets";
import { quote, rangeList, ranges } from "../formulas";

/** What a cell shows in place of a figure that cannot be computed: unreadable, without coefficient, divided by 0. */
export const GAP = quote(performanceSheetWords.gap);

/** Decimal places to which sums are rounded against binary noise. */
const SUM_PLACES = 10;

/** A sum without binary noise. */
export function rounded(sum: string): string {
  return `ROUND(${sum},${SUM_PLACES})`;
}

/** A formula that shows `GAP` instead of an error. */
export function guarded(formula: string): string {
  return `IFERROR(${formula},${GAP})`;
}

/** Whether something stands in a cell that is no number. An empty text counts as nothing. */
function hasGap(cells: readonly string[]): string {
  const blank = rangeList(cells).map((range) => `COUNTBLANK(${range})`);
  return `${[`COUNT(${ranges(cells)})`, ...blank].join("+")}<${cells.length}`;
}

/** `value` once every cell holds a number; an empty text while one is blank. */
function fromAll(cells: readonly string[], value: string): string {
  const all = [...new Set(cells)];
  return guarded(`IF(${hasGap(all)},${GAP},IF(COUNT(${ranges(all)})<${all.length},"",${value}))`);
}

/** `value` of the cells that hold numbers; an empty text while none does. */
function fromGiven(cells: readonly string[], value: string): string {
  return guarded(`IF(${hasGap(cells)},${GAP},IF(COUNT(${ranges(cells)})=0,"",${value}))`);
}

/** The sum of the cells that are given. */
export function sumOf(cells: readonly string[]): string {
  return fromGiven(cells, rounded(`SUM(${ranges(cells)})`));
}

/** The share of one cell in several, in %. */
export function shareOf(of: string, whole: readonly string[]): string {
  const sum = `(${whole.join("+")})`;
  return fromAll([of, ...whole], `IF(${sum}<=0,${GAP},${of}/${sum}*100)`);
}

/** One cell per another, times a factor of their units. */
export function ratioOf(of: string, per: string, factor: string): string {
  const scaled = factor === "1" ? of : `${of}*${factor}`;
  return fromAll([of, per], `IF(${per}<=0,${GAP},${scaled}/${per})`);
}

/** The reduction rate in %. */
export function reductionOf(before: string, after: string): string {
  return fromAll([before, after], `IF(${before}<=0,${GAP},(${before}-${after})/${before}*100)`);
}

/** The completion of a target in %: the same whether the indicator is to fall or to rise. */
export function completionOf(before: string, target: string, after: string): string {
  const value = `(${before}-${after})/(${before}-${target})*100`;
  return fromAll([before, target, after], `IF(${before}=${target},${GAP},${value})`);
}

/** A carrier's quantity and what turns it into standard coal or CO2; without coefficient it is in that unit already. */
export interface WeightedCell {
  readonly cell: string;
  /** Of the units, as a decimal. */
  readonly factor: string;
  readonly coefficient: string | null;
}

/** The sum of carriers by their coefficients. One that is not used needs no coefficient; a text there is a gap. */
export function weightedSum(parts: readonly WeightedCell[]): string {
  const terms = parts.map(({ cell, factor, coefficient }) => {
    const scaled = [cell, ...(factor === "1" ? [] : [factor]), ...(coefficient === null ? [] : [coefficient])];
    return scaled.length === 1 ? `N(${cell})` : `IF(N(${cell})=0,0,${scaled.join("*")})`;
  });
  return fromGiven(
    parts.map(({ cell }) => cell),
    terms.join("+"),
  );
}
