import Big from "big.js";
import type { GradeCount, Group } from "../../../core/consolidate/statistics";
import { summaryWords } from "../../../words/summarySheets";
import type { CellValue } from "../../slots";
import type { ShortSheet } from "./book";
import { numeric } from "./longSheet";
import { ShortDraft, spanOf } from "./shortDraft";
import { titleOf, type SummarySource } from "./source";

const { statistics: words, enterprise, unstated } = summaryWords;
const WIDTHS = [42, 9, 11, 9, 9, 11, 10, 10, 10];
/** Groups that one table lists; typed words may be as many as enterprises. */
const MOST_GROUPS = 500;
/** Places that a chart has room for. */
const MOST_BARS = 25;
const PLACES = 2;

type Rows = ReturnType<ShortDraft["rows"]>;

function mean({ totals }: Group): number | null {
  if (!totals || totals.count === 0) return null;
  return numeric(new Big(totals.sum).div(totals.count).round(PLACES).toFixed());
}

function groupRow(group: Group, name: string): CellValue[] {
  const { count, passed, failed, open, vetoed, lowest, highest } = group;
  return [name, count, passed, failed, open, vetoed, mean(group), lowest, highest];
}

function styleOf(column: number): "text" | "points" {
  return column === 0 ? "text" : "points";
}

/** What groups have in common, and what each is called. */
interface Grouping {
  readonly title: string;
  readonly header: string;
  readonly nameOf?: (key: string) => string;
}

function groupTable(
  draft: ShortDraft,
  groups: readonly Group[],
  { title, header, nameOf = (key) => key }: Grouping,
): Rows {
  draft.heading(title);
  draft.headers([header, ...words.headers]);
  const listed = groups.slice(0, MOST_GROUPS);
  const rows = draft.rows(
    listed.map((group) => groupRow(group, group.key === "" ? unstated : nameOf(group.key))),
    styleOf,
  );
  if (groups.length > listed.length) draft.sentence(words.more(groups.length - listed.length));
  return rows;
}

/** Grades of all tables by their label, the most frequent first. */
function byLabel(grades: readonly GradeCount[]): [label: string, count: number][] {
  const labels = new Map<string, number>();
  for (const { label, count } of grades) labels.set(label, (labels.get(label) ?? 0) + count);
  return [...labels].sort(([one, count], [other, more]) => more - count || (one < other ? -1 : 1));
}

function gradeTable(draft: ShortDraft, { statistics }: SummarySource["consolidation"]): Rows {
  draft.heading(words.byGrade);
  draft.headers([words.grade, words.count, words.share]);
  const share = (count: number) => new Big(count).times(100).div(statistics.all.count).round(PLACES).toFixed();
  return draft.rows(
    byLabel(statistics.byGrade).map(([label, count]) => {
      return [label === "" ? words.noGrade : label, count, numeric(share(count))];
    }),
    styleOf,
  );
}

/** Statistics of the tables that count, with charts of grades and places. */
export function statisticsSheet(source: SummarySource): ShortSheet {
  const { consolidation } = source;
  const { all, byTemplate, byPlace, byIndustry, byYear } = consolidation.statistics;
  const draft = new ShortDraft(summaryWords.names.statistics, WIDTHS, words.title);
  if (all.count === 0) {
    draft.sentence(words.nothing);
    return draft.build();
  }
  const [first, second] = [draft.room(), draft.room()];
  draft.heading(words.all);
  draft.headers([words.scope, ...words.headers]);
  draft.row(groupRow(all, words.everything), styleOf);
  const grades = gradeTable(draft, consolidation);
  groupTable(draft, byTemplate, {
    title: words.byTemplate,
    header: summaryWords.results.template,
    nameOf: (id) => titleOf(source, id),
  });
  const places = groupTable(draft, byPlace, { title: words.byPlace, header: enterprise.place });
  groupTable(draft, byYear, { title: words.byYear, header: enterprise.year });
  groupTable(draft, byIndustry, { title: words.byIndustry, header: enterprise.industry });
  draft.sentence(words.note);
  const chart = (title: string, rows: Rows, column: number, at: typeof first) => {
    const values = spanOf(rows, column, MOST_BARS);
    const categories = spanOf(rows, 0, MOST_BARS);
    draft.chart({ type: "column", title, categories, series: [{ name: title, values }], axis: words.count, at });
  };
  chart(words.gradeChart, grades, 1, first);
  chart(words.placeChart, places, 2, second);
  return draft.build();
}
