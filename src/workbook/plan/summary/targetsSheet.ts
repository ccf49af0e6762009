import Big from "big.js";
import type { PlaceResult } from "../../../core/consolidate/statistics";
import type { TargetRow } from "../../../core/consolidate/targets";
import { summaryWords } from "../../../words/summarySheets";
import type { CellValue } from "../../slots";
import type { PlannedChart, ShortSheet } from "./book";
import { numeric } from "./longSheet";
import { ShortDraft, spanOf } from "./shortDraft";
import type { SummarySource } from "./source";

const { targets: words, and, unstated } = summaryWords;
const WIDTHS = [10, 22, 14, 14, 16, 42];
/** Places that a chart has room for. */
const MOST_BARS = 25;

type Comparison = NonNullable<SummarySource["consolidation"]["targets"]>;
type At = PlannedChart["at"] | undefined;

function styleOf(column: number): "text" | "points" {
  return column === 1 ? "text" : "points";
}

function targetRow({ year, place, target, completed, rate }: TargetRow): CellValue[] {
  return [year, place, target, completed, numeric(rate), rate === null ? words.zero : null];
}

/** What a year's targets add up to. */
function sumRow(year: number, rows: readonly TargetRow[]): CellValue[] {
  const add = (of: (row: TargetRow) => number) => rows.reduce((sum, row) => sum + of(row), 0);
  const [target, completed] = [add((row) => row.target), add((row) => row.completed)];
  const rate = target === 0 ? null : numeric(new Big(completed).times(100).div(target).round(2).toFixed());
  return [year, words.sum, target, completed, rate, rate === null ? words.zero : null];
}

function yearTable(draft: ShortDraft, year: number, rows: readonly TargetRow[], at: At): void {
  const listed = draft.rows(rows.map(targetRow), styleOf);
  draft.row(sumRow(year, rows), () => "strong");
  if (!at) return;
  draft.chart({
    type: "column",
    title: words.chart(year),
    categories: spanOf(listed, 1, MOST_BARS),
    series: [
      { name: words.target, values: spanOf(listed, 2, MOST_BARS) },
      { name: words.completed, values: spanOf(listed, 3, MOST_BARS) },
    ],
    axis: words.axis,
    at,
  });
}

/** @returns whether there is a chart of it. */
function compare(draft: ShortDraft, { rows, yearsWithoutResults, yearsWithoutTargets }: Comparison): boolean {
  if (yearsWithoutResults.length > 0) draft.sentence(words.noResults(yearsWithoutResults.join(and)));
  if (yearsWithoutTargets.length > 0) draft.sentence(words.noTargetsOf(yearsWithoutTargets.join(and)));
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  if (years.length === 0) return false;
  const at = draft.room();
  draft.headers(words.headers);
  // The chart shows the newest year alone: one beside another would be taken for a trend.
  const newest = years.at(-1);
  for (const year of years) {
    yearTable(
      draft,
      year,
      rows.filter((row) => row.year === year),
      year === newest ? at : undefined,
    );
  }
  return true;
}

/** Places with results and no target, of the years that are compared. */
function withoutTarget(comparison: Comparison | null): ReadonlySet<string> {
  return new Set((comparison?.others ?? []).map(({ place, year }) => `${place} ${year}`));
}

function completedTable(draft: ShortDraft, source: SummarySource, hasChart: boolean): void {
  const { placeResults, targets } = source.consolidation;
  draft.heading(words.completedTitle);
  if (placeResults.length === 0) return draft.sentence(words.nothing);
  const strays = withoutTarget(targets);
  const row = ({ year, place, count, open }: PlaceResult): CellValue[] => {
    const remark = strays.has(`${place} ${year}`) ? words.noTarget : null;
    return [year, place === "" ? unstated : place, count, open, remark];
  };
  const at = hasChart ? undefined : draft.room();
  draft.headers(words.completedHeaders);
  const newest = Math.max(...placeResults.map(({ year }) => year));
  draft.rows(placeResults.filter(({ year }) => year !== newest).map(row), styleOf);
  const listed = draft.rows(placeResults.filter(({ year }) => year === newest).map(row), styleOf);
  if (!at) return;
  draft.chart({
    type: "column",
    title: words.chart(newest),
    categories: spanOf(listed, 1, MOST_BARS),
    series: [{ name: words.completed, values: spanOf(listed, 2, MOST_BARS) }],
    axis: words.axis,
    at,
  });
}

/** Targets against what was completed in the same year, and completion by place. */
export function targetsSheet(source: SummarySource): ShortSheet {
  const { targets } = source.consolidation;
  const draft = new ShortDraft(summaryWords.names.targets, WIDTHS, words.title);
  draft.sentence(words.note);
  if (!targets) draft.sentence(words.noTargets);
  const hasChart = targets !== null && compare(draft, targets);
  completedTable(draft, source, hasChart);
  return draft.build();
}
