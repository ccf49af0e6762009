import { ENTRY_PLACES } from "../../core/decimal";
import type { PointRange } from "../../core/levels";
import type { Band, Item, Metric, MetricRule } from "../../core/template";

/** What the status cell beside a score shows; empty when the score is valid. */
export const STATUS = { valid: "", blank: "未填", wrong: "有误", full: "满分" } as const;

/** Decimal places to which sums are rounded against binary noise: more than any sum of entries can have. */
const SUM_PLACES = 6;

/** A text as a formula writes it. */
export function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function within(cell: string, { from, to }: PointRange): string {
  return from === to ? `${cell}=${from}` : `AND(${cell}>=${from},${cell}<=${to})`;
}

function exact(cell: string): string {
  return `ROUND(${cell},${ENTRY_PLACES})=${cell}`;
}

function stretch(cell: string, rule: MetricRule): string {
  const bounds = [
    ...(rule.atLeast === undefined ? [] : [`${cell}>=${rule.atLeast}`]),
    ...(rule.moreThan === undefined ? [] : [`${cell}>${rule.moreThan}`]),
    ...(rule.atMost === undefined ? [] : [`${cell}<=${rule.atMost}`]),
    ...(rule.lessThan === undefined ? [] : [`${cell}<${rule.lessThan}`]),
  ];
  return bounds.length === 1 ? bounds.join() : `AND(${bounds.join(",")})`;
}

/** A metric's cell, as a formula's condition on the score refers to it. */
export interface MetricCell {
  readonly metric: Metric;
  readonly cell: string;
}

function metricTest(score: string, { metric, cell }: MetricCell): string {
  const ruled = metric.rules.reduceRight(
    (otherwise, rule) => `IF(${stretch(cell, rule)},${within(score, rule)},${otherwise})`,
    "TRUE",
  );
  const bounds = [
    ...(metric.min === null ? [] : [`${cell}>=${metric.min}`]),
    ...(metric.max === null ? [] : [`${cell}<=${metric.max}`]),
  ];
  const tests = [...bounds, exact(cell), ruled].join(",");
  return `IF(ISERROR(${cell}),FALSE,IF(TRIM(${cell})="",TRUE,IF(ISNUMBER(${cell}),AND(${tests}),FALSE)))`;
}

/** Whether a score is one of the item's levels, or within the gap that a metric opens. */
export function levelTest(score: string, item: Item, metrics: readonly MetricCell[]): string | null {
  if (!item.levels) return null;
  const printed = `OR(${item.levels.map((level) => within(score, level)).join(",")})`;
  return metrics.reduce((test, { metric, cell }) => {
    const gap = metric.rules.find((rule) => rule.gap);
    if (!gap) return test;
    return `IF(IF(ISNUMBER(${cell}),${stretch(cell, gap)},FALSE),${within(score, gap)},${test})`;
  }, printed);
}

/** The cells that decide whether a score is valid. */
export interface ScoreCells {
  readonly score: string;
  /** Maximum: a number, or the cell of a re-allocated one. */
  readonly max: string;
  readonly metrics: readonly MetricCell[];
  /** Answer of the condition that gives full marks. */
  readonly condition: string | null;
}

function statusOf(score: string, blank: string, tests: readonly string[]): string {
  const wrong = quote(STATUS.wrong);
  const judged = `IF(ISNUMBER(${score}),IF(AND(${tests.join(",")}),"",${wrong}),${wrong})`;
  return `IF(ISERROR(${score}),${wrong},IF(TRIM(${score})="",${blank},${judged}))`;
}

/** Status of an item's score, exactly as the checks judge it. */
export function scoreStatus(item: Item, { score, max, metrics, condition }: ScoreCells): string {
  const level = levelTest(score, item, metrics);
  const tests = [
    `${score}>=0`,
    `${score}<=${max}`,
    exact(score),
    ...(/^\d/.test(max) ? [] : [exact(max)]),
    ...(level ? [level] : []),
    ...metrics.map((metric) => metricTest(score, metric)),
    ...(condition ? [`IF(${condition}="是",${score}=${max},TRUE)`] : []),
  ];
  const blank = quote(STATUS.blank);
  return statusOf(score, condition ? `IF(${condition}="是",${quote(STATUS.full)},${blank})` : blank, tests);
}

/** Status of an entry that must lie between two numbers or be left blank. */
export function rangeStatus(cell: string, min: number, max: number, blank: string): string {
  return statusOf(cell, quote(blank), [`${cell}>=${min}`, `${cell}<=${max}`, exact(cell)]);
}

/** The score that counts, or an empty text while there is no valid one. */
export function effectiveScore(status: string, score: string, max: string, hasCondition: boolean): string {
  const otherwise = hasCondition ? `IF(${status}=${quote(STATUS.full)},${max},"")` : '""';
  return `IF(${status}="",${score},${otherwise})`;
}

/** Cells of one column as ranges: C5, C6, C7 and C9 become C5:C7 and C9. Other references stay as they are. */
export function rangeList(cells: readonly string[]): string[] {
  const joined: { start: string; end: string }[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    if (last && follows(last.end, cell)) last.end = cell;
    else joined.push({ start: cell, end: cell });
  }
  return joined.map(({ start, end }) => (start === end ? start : `${start}:${end.replace(/^.*!/u, "")}`));
}

/** `rangeList` as the arguments of a function. */
export function ranges(cells: readonly string[]): string {
  return rangeList(cells).join(",");
}

function follows(before: string, after: string): boolean {
  const pattern = /^(.*?[A-Z]+)(\d+)$/u;
  const [, head, row] = pattern.exec(before) ?? [];
  const [, nextHead, nextRow] = pattern.exec(after) ?? [];
  return head !== undefined && head === nextHead && Number(nextRow) === Number(row) + 1;
}

/** The sum of cells, without binary noise. */
export function roundedSum(cells: readonly string[]): string {
  return `ROUND(SUM(${ranges(cells)}),${SUM_PLACES})`;
}

/** What a conditional sum wants besides its cells. */
export interface SumOptions {
  /** Conditions that must hold as well. */
  readonly also?: readonly string[];
  /** Cells that are added where they hold a number. */
  readonly plus?: readonly string[];
}

/** The sum of all cells once every one holds a number, else an empty text. */
export function sumWhenComplete(cells: readonly string[], { also = [], plus = [] }: SumOptions = {}): string {
  const complete = [`COUNT(${ranges(cells)})=${cells.length}`, ...also];
  const test = complete.length === 1 ? complete.join() : `AND(${complete.join(",")})`;
  return `IF(${test},${roundedSum([...cells, ...plus])},"")`;
}

/** A word of the band that a total falls into. */
export function bandWord(total: string, bands: readonly Band[], word: (band: Band) => string): string {
  return bands.reduceRight(
    (below, band) =>
      band.min === null
        ? quote(word(band))
        : `IF(${total}${band.inclusive ? ">=" : ">"}${band.min},${quote(word(band))},${below})`,
    '""',
  );
}
