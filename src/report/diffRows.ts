import type { ComparedPerformance, ComparedScoring, Comparison } from "../core/comparison";
import type { Change, Difference, Held } from "../core/difference";
import type { CellRef } from "../core/finding";
import { stepsOf } from "../core/path";
import type { CellDifference } from "../core/performance/diff";
import { ledgerColumns } from "../core/performance/ledgerColumns";
import type { FieldDifference, OptionDifference } from "../core/performance/optionDiff";
import type { PerformanceTemplate } from "../core/performance/template";
import type { ResultDifference } from "../core/scoringDiff";
import { allLeaves, type Template } from "../core/template";
import type { Dictionary } from "../words/dictionary";
import { labelOf } from "./label";
import { labelOfPath } from "./pathLabel";
import { optionName } from "./performance/economics";

/** One line of a comparison, without its looks. */
export interface DiffRow {
  readonly label: string;
  readonly unit: string;
  readonly change: Change;
  /** How what is no figure is told. */
  readonly tell: (held: Held) => string;
  /** JSON pointer into the entries; null for a result of a scoring table. */
  readonly path: string | null;
  readonly at: CellRef | null;
}

/** Lines of a comparison that belong together, under a heading where they are about one option. */
export interface DiffPart {
  readonly heading: string | null;
  readonly rows: readonly DiffRow[];
}

interface Told {
  readonly label: string;
  readonly unit?: string;
  /** Words for values that are kept as codes. */
  readonly words?: Readonly<Record<string, string>>;
}

function rowOf(
  { label, unit = "", words: codes = {} }: Told,
  difference: Change & { readonly path?: string; readonly at?: CellRef },
  words: Dictionary,
): DiffRow {
  const { blank } = words.performance.diff;
  const tell = (held: Held) => (held === null ? blank : (codes[String(held)] ?? String(held)));
  const { before, after, change, percent, path = null, at = null } = difference;
  return { label, unit, change: { before, after, change, percent }, tell, path, at };
}

function metricLabel(template: Template, id: string, key: string, { language }: Dictionary): string {
  const metric = allLeaves(template)
    .find((item) => item.id === id)
    ?.metrics?.find((each) => each.key === key);
  return [labelOf(template, id), metric?.name[language] ?? key].join("  ");
}

/** What an entry of a scoring table is called. */
function entryLabel(template: Template, path: string, words: Dictionary): string {
  const { diff } = words.performance;
  const [group = "", id = "", key = ""] = stepsOf(path);
  switch (group) {
    case "metrics":
      return metricLabel(template, id, key, words);
    case "reasons":
      return diff.reason(labelOf(template, id));
    case "maxima":
      return diff.maximum(labelOf(template, id));
    case "experts":
      return diff.expert(Number(id) + 1, key === "noInterest");
    case "enterprise":
      return Object.entries(diff.enterprise).find(([field]) => field === id)?.[1] ?? id;
    case "total":
      return diff.ownTotal;
    default:
      return labelOf(template, id);
  }
}

function scoringRow(template: Template, difference: Difference, words: Dictionary): DiffRow {
  const told = { label: entryLabel(template, difference.path, words), words: words.performance.diff.answer };
  return rowOf(told, difference, words);
}

function resultRow(template: Template, difference: ResultDifference, words: Dictionary): DiffRow {
  const { diff } = words.performance;
  const [name, id = ""] = difference.result.split(".");
  if (name === "section") return rowOf({ label: diff.section(labelOf(template, id)) }, difference, words);
  return rowOf({ label: name === "total" ? diff.total : diff.grade }, difference, words);
}

function scoringParts({ template, diff: { entries, results } }: ComparedScoring, words: Dictionary): DiffPart[] {
  const rows = [
    ...entries.map((one) => scoringRow(template, one, words)),
    ...results.map((one) => resultRow(template, one, words)),
  ];
  return [{ heading: null, rows }];
}

function cellRow(template: PerformanceTemplate, difference: CellDifference, words: Dictionary): DiffRow {
  const { name, when, unit, path } = difference;
  const label = name ? name[words.language] : labelOfPath(template, path, words.language);
  const place = words.language === "zh" ? `（${when ?? ""}）` : ` (${when ?? ""})`;
  return rowOf({ label: when === undefined ? label : `${label}${place}`, unit }, difference, words);
}

/** Units of an option's money; benefits come every year. */
function moneyUnit(name: string, { performance: { diff } }: Dictionary): string {
  if (name === "investment") return diff.unit.money;
  return ["saving", "abatement", "benefit"].includes(name) ? diff.unit.yearly : "";
}

function groupTold(template: PerformanceTemplate, name: string, of: string, words: Dictionary): Told {
  const { diff } = words.performance;
  if (name === "flows") return { label: diff.flow(Number(of) + 1), unit: diff.unit.money };
  const { savings, reductions } = ledgerColumns(template);
  const column = (name === "savings" ? savings : reductions).find(({ key }) => key === of);
  return column ? { label: column.name[words.language], unit: column.unit } : { label: of };
}

function fieldTold(template: PerformanceTemplate, { field }: FieldDifference, words: Dictionary): Told {
  const { diff, kind, status } = words.performance;
  const [name = "", of] = field;
  if (of !== undefined) return groupTold(template, name, of, words);
  const label = Object.entries(diff.field).find(([key]) => key === name)?.[1] ?? name;
  const codes = new Map<string, Told["words"]>([
    ["kind", kind],
    ["status", status],
  ]).get(name);
  return { label, unit: moneyUnit(name, words), ...(codes ? { words: codes } : {}) };
}

function optionPart(template: PerformanceTemplate, option: OptionDifference, words: Dictionary): DiffPart {
  // The heading names a new or a gone option already.
  const fields = option.fields.filter(({ field }) => option.what === "changed" || field[0] !== "name");
  return {
    heading: words.performance.diff.what[option.what](optionName(option, words)),
    rows: fields.map((one) => rowOf(fieldTold(template, one, words), one, words)),
  };
}

function performanceParts({ template, diff }: ComparedPerformance, words: Dictionary): DiffPart[] {
  const cells = { heading: null, rows: diff.cells.map((one) => cellRow(template, one, words)) };
  return [cells, ...diff.options.map((option) => optionPart(template, option, words))];
}

/** What differs between two versions, line by line. Empty where nothing does. */
export function diffParts(comparison: Comparison, words: Dictionary): DiffPart[] {
  const parts = comparison.kind === "scoring" ? scoringParts(comparison, words) : performanceParts(comparison, words);
  return parts.filter(({ heading, rows }) => heading !== null || rows.length > 0);
}

/** How many differences there are, and whether the editions differ; a sentence an element. */
export function diffSentences(comparison: Comparison, words: Dictionary): string[] {
  const { diff } = words.performance;
  const { editions } = comparison;
  const [entries, options] =
    comparison.kind === "scoring"
      ? [comparison.diff.entries.length + comparison.diff.results.length, 0]
      : [comparison.diff.cells.length, comparison.diff.options.length];
  return [
    ...(editions ? [diff.editions(editions.before, editions.after)] : []),
    entries + options === 0 ? diff.same : diff.count(entries, options),
  ];
}
