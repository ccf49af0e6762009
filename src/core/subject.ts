import Big from "big.js";
import { readNumber, sum, type Reading } from "./decimal";
import { hasReason, type Entries } from "./entries";
import { oncePer } from "./remember";
import {
  allLeaves,
  asksReasons,
  leaves,
  type Condition,
  type Item,
  type Metric,
  type MetricRule,
  type Template,
} from "./template";

/** A metric of an item together with what was entered for it. */
export interface MeasuredMetric {
  readonly metric: Metric;
  readonly reading: Reading;
  /** The rule whose stretch holds the value; null when blank, unreadable or outside all. */
  readonly rule: MetricRule | null;
}

/** One scored item with everything its checks look at. */
export interface ItemSubject {
  readonly item: Item;
  /** Points, after re-allocation. */
  readonly max: Big;
  readonly reading: Reading;
  readonly metrics: readonly MeasuredMetric[];
  /** Whether the table asks for a reason and none was given. */
  readonly lacksReason: boolean;
  /** Text of the condition that gives this item its full marks, when it holds. */
  readonly fullMarks: string | null;
}

function within(rule: MetricRule, value: Big): boolean {
  return (
    (rule.atLeast === undefined || value.gte(rule.atLeast)) &&
    (rule.moreThan === undefined || value.gt(rule.moreThan)) &&
    (rule.atMost === undefined || value.lte(rule.atMost)) &&
    (rule.lessThan === undefined || value.lt(rule.lessThan))
  );
}

/** The stretch of a metric that holds a value; null when the value is blank, unreadable or outside all. */
export function ruleFor(metric: Metric, reading: Reading): MetricRule | null {
  if (reading.kind !== "number") return null;
  return metric.rules.find((candidate) => within(candidate, reading.value)) ?? null;
}

function measure(item: Item, entries: Entries): MeasuredMetric[] {
  return (item.metrics ?? []).map((metric) => {
    const reading = readNumber(entries.metrics.get(item.id)?.get(metric.key));
    return { metric, reading, rule: ruleFor(metric, reading) };
  });
}

const printedMaximum = oncePer((item: Item): Big => new Big(item.max));

/** The maximum entered for an item where the table permits re-allocation; else the printed one. */
export function enteredMaximum(template: Template, entries: Entries, item: Item): Big {
  const entered = template.reallocation ? readNumber(entries.maxima.get(item.id)) : readNumber(null);
  return entered.kind === "number" ? entered.value : printedMaximum(item);
}

const printedMaxima = oncePer((template: Template): ReadonlyMap<string, Big> => {
  return new Map(allLeaves(template).map((item) => [item.id, printedMaximum(item)]));
});

/** Maximum of every scored item in points: the entered one where its section can hold it, else the printed one. */
export function effectiveMaxima(template: Template, entries: Entries): ReadonlyMap<string, Big> {
  if (!template.reallocation || entries.maxima.size === 0) return printedMaxima(template);
  const maxima = template.sections.flatMap((section) =>
    leaves(section.items).map((item): [string, Big] => {
      const entered = enteredMaximum(template, entries, item);
      const fits = entered.gte(0) && entered.lte(section.max);
      return [item.id, fits ? entered : printedMaximum(item)];
    }),
  );
  return new Map(maxima);
}

/** Maximum of an item or group: its own, or the sum of what is scored below it. */
export function maximumOf(item: Item, maxima: ReadonlyMap<string, Big>): Big {
  if (!item.items) return maxima.get(item.id) ?? printedMaximum(item);
  return sum(leaves(item.items).map((leaf) => maxima.get(leaf.id) ?? printedMaximum(leaf)));
}

/** What the items of a filled table are judged by beside their own entries. */
export interface ItemContext {
  readonly template: Template;
  readonly entries: Entries;
  /** Maximum of every scored item after re-allocation. */
  readonly maxima: ReadonlyMap<string, Big>;
  readonly asksReason: boolean;
  /** The conditions that hold. */
  readonly granting: readonly Condition[];
  /** True where no maximum was moved and no condition holds: items are worth what the table prints. */
  readonly isAsPrinted: boolean;
}

/** What all items of a filled table have in common. */
export function itemContext(template: Template, entries: Entries): ItemContext {
  const maxima = effectiveMaxima(template, entries);
  const granting = template.conditions.filter(({ id }) => entries.conditions.get(id) === true);
  const isAsPrinted = granting.length === 0 && maxima === printedMaxima(template);
  return { template, entries, maxima, asksReason: asksReasons(template), granting, isAsPrinted };
}

/** A scored item with its entries. */
export function subjectOf(context: ItemContext, item: Item): ItemSubject {
  const { entries, maxima, asksReason, granting } = context;
  return {
    item,
    max: maximumOf(item, maxima),
    reading: readNumber(entries.scores.get(item.id)),
    metrics: measure(item, entries),
    lacksReason: asksReason && !hasReason(entries, item.id),
    fullMarks: granting.find(({ fullMarks }) => fullMarks.includes(item.id))?.text ?? null,
  };
}
