import type { Metric, MetricRule } from "../../core/template";

/** A measured figure as it is typed. */
export interface MetricDraft {
  /** The metric's key in the template. */
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** One stretch of values a line, points first: "4 ≥3", "0-2 >1 <2 原文未写明". */
  readonly rules: string;
  /** What was printed about it; null for one of one's own. */
  readonly printed: Metric | null;
}

/** A field of a metric that a person types in. */
export type MetricText = "name" | "unit" | "rules";

type Bound = Pick<MetricRule, "atLeast" | "moreThan" | "atMost" | "lessThan">;

/** Says that the source leaves a stretch open. */
const OPEN = "原文未写明";
const POINTS = /^(\d{1,6}(?:\.\d{1,4})?)(?:\s*[-~～–—至到]\s*(\d{1,6}(?:\.\d{1,4})?))?\s*分?[\s：:，,]\s*(.+)$/u;
const FIGURE = String.raw`(-?\d{1,9}(?:\.\d{1,6})?)\s*[%％]?`;
const LOWER = "≥|>=|＞=|不低于|不少于|不小于|大于等于|大于或等于|达到";
const UPPER = "≤|<=|＜=|不高于|不超过|不大于|小于等于|小于或等于";
const BOUNDS: readonly (readonly [keyof Bound, RegExp])[] = [
  ["atLeast", new RegExp(`^(?:${LOWER})\\s*${FIGURE}`, "u")],
  ["atMost", new RegExp(`^(?:${UPPER})\\s*${FIGURE}`, "u")],
  ["moreThan", new RegExp(`^(?:>|＞|大于|高于|超过)\\s*${FIGURE}`, "u")],
  ["lessThan", new RegExp(`^(?:<|＜|小于|低于|不足)\\s*${FIGURE}`, "u")],
  ["atLeast", new RegExp(`^${FIGURE}\\s*及?以上`, "u")],
  ["atMost", new RegExp(`^${FIGURE}\\s*及?以下`, "u")],
];

function span({ from, to }: Pick<MetricRule, "from" | "to">): string {
  return from === to ? String(from) : `${from}-${to}`;
}

function ruleLine(rule: MetricRule): string {
  const { atLeast, moreThan, atMost, lessThan, gap = false } = rule;
  const bounds = [
    ["≥", atLeast],
    [">", moreThan],
    ["≤", atMost],
    ["<", lessThan],
  ] as const;
  const told = bounds.flatMap(([sign, value]) => (value === undefined ? [] : [`${sign}${value}`]));
  return [span(rule), ...told, ...(gap ? [OPEN] : [])].join(" ");
}

/** Rules as they are shown to be typed: one stretch of values a line, points first. */
export function ruleLines(rules: readonly MetricRule[]): string {
  return rules.map(ruleLine).join("\n");
}

/** The bounds that a line names, up to two of them on either side; null where anything else stands there. */
function readBounds(typed: string): Bound | null {
  let rest = typed.trim();
  const bound: Partial<Record<keyof Bound, number>> = {};
  while (rest !== "") {
    const [side, found] = BOUNDS.map(([one, pattern]) => [one, pattern.exec(rest)] as const).find(
      ([, match]) => match !== null,
    ) ?? ["atLeast", null];
    if (!found || bound[side] !== undefined) return null;
    bound[side] = Number(found[1]);
    rest = rest.slice(found[0].length).replace(/^[\s，,、且]+/u, "");
  }
  const lower = bound.atLeast !== undefined && bound.moreThan !== undefined;
  const upper = bound.atMost !== undefined && bound.lessThan !== undefined;
  return lower || upper || Object.keys(bound).length === 0 || isEmpty(bound) ? null : bound;
}

/** Whether no value lies within bounds. */
function isEmpty({ atLeast, moreThan, atMost, lessThan }: Bound): boolean {
  const [lower, upper] = [atLeast ?? moreThan, atMost ?? lessThan];
  if (lower === undefined || upper === undefined) return false;
  return lower > upper || (lower === upper && (moreThan !== undefined || lessThan !== undefined));
}

function readRule(line: string): MetricRule | null {
  const [, first, last, told = ""] = POINTS.exec(line.trim()) ?? [];
  if (first === undefined) return null;
  const bound = readBounds(told.replace(OPEN, ""));
  const [one, other] = [Number(first), Number(last ?? first)];
  if (!bound) return null;
  const points = { from: Math.min(one, other), to: Math.max(one, other) };
  return { ...bound, ...points, ...(told.includes(OPEN) ? { gap: true } : {}) };
}

/** What was typed as rules; null where a line is none, or there is none. */
export function readRules(typed: string): readonly MetricRule[] | null {
  const lines = typed.split("\n").filter((line) => line.trim() !== "");
  const found = lines.map(readRule).filter((rule) => rule !== null);
  return found.length === 0 || found.length < lines.length ? null : found;
}

function reachesDown(outer: Bound, inner: Bound): boolean {
  const [lower, own] = [outer.atLeast ?? outer.moreThan, inner.atLeast ?? inner.moreThan];
  if (lower === undefined || own === undefined) return lower === undefined;
  return lower < own || (lower === own && (outer.moreThan === undefined || inner.atLeast === undefined));
}

function reachesUp(outer: Bound, inner: Bound): boolean {
  const [upper, own] = [outer.atMost ?? outer.lessThan, inner.atMost ?? inner.lessThan];
  if (upper === undefined || own === undefined) return upper === undefined;
  return upper > own || (upper === own && (outer.lessThan === undefined || inner.atMost === undefined));
}

/** Whether a rule never counts, because one before it holds for every value for which it does. */
export function hasIdleRule(rules: readonly MetricRule[]): boolean {
  const covers = (outer: MetricRule, inner: MetricRule) => reachesDown(outer, inner) && reachesUp(outer, inner);
  return rules.some((rule, index) => rules.slice(0, index).some((before) => covers(before, rule)));
}

/** The metrics of an item, to be changed. */
export function metricDrafts(metrics: readonly Metric[] | undefined): readonly MetricDraft[] {
  return (metrics ?? []).map((printed) => {
    const { key, name, unit, rules } = printed;
    return { id: key, name: name.zh, unit, rules: ruleLines(rules), printed };
  });
}

/** A metric in one line: name, unit and rules. */
export function metricLine({ name, unit, rules }: MetricDraft): string {
  const title = unit === "" ? name : `${name}（${unit}）`;
  return rules === "" ? title : `${title}：${rules.replaceAll("\n", " / ")}`;
}

/** Two lists of metrics as one, each with a key of its own. */
export function joinedMetrics(above: readonly MetricDraft[], below: readonly MetricDraft[]): readonly MetricDraft[] {
  return below.reduce((all, metric) => [...all, { ...metric, id: freeId(all, metric.id) }], above);
}

function freeId(metrics: readonly MetricDraft[], wanted: string): string {
  return metrics.some(({ id }) => id === wanted) ? freeId(metrics, `${wanted}x`) : wanted;
}

/** A metric of one's own. */
export function newMetric(metrics: readonly MetricDraft[]): MetricDraft {
  return { id: freeId(metrics, "value"), name: "", unit: "", rules: "", printed: null };
}

/** What was typed as metrics. */
export function metricsOf(drafts: readonly MetricDraft[]): Metric[] {
  return drafts.map(({ id, name, unit, rules, printed }) => {
    const zh = name.trim();
    // Which values make sense is known of a printed figure, as long as it is measured in the same unit.
    const { min, max } = printed?.unit === unit.trim() ? printed : { min: null, max: null };
    return {
      key: id,
      name: printed?.name.zh === zh ? printed.name : { zh, en: zh },
      unit: unit.trim(),
      min,
      max,
      rules: readRules(rules) ?? [],
    };
  });
}
