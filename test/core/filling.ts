import fc from "fast-check";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { allItems, allLeaves, type Item, type MetricRule, type Template } from "../../src/core/template";
import { TEMPLATE_IDS } from "../../src/templates";
import { validateTemplate } from "../../src/templates/schema";
import { sound } from "../templates/sound";

const FOLDER = resolve(__dirname, "../../src/templates/scoring");

/** The built-in templates, at once: tables of tests need them before the first test runs. */
export const templates: readonly Template[] = TEMPLATE_IDS.map((id) =>
  sound(JSON.parse(readFileSync(resolve(FOLDER, `${id}.json`), "utf8")) as Template, validateTemplate),
);
const entry = (template: Template) => [template.id, template] as const;
/** The tables with points, by id. */
export const byId = templates.filter(({ checklist }) => !checklist).map(entry);
/** The tables without points, by id. */
export const checklistsById = templates.filter(({ checklist }) => checklist).map(entry);

export function templateOf(id: string): Template {
  const found = templates.find((template) => template.id === id);
  if (!found) throw new Error(`no template ${id}`);
  return found;
}

export interface Filling {
  readonly scores: Readonly<Record<string, number>>;
  readonly metrics: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly maxima: Readonly<Record<string, number>>;
  readonly bonus: Readonly<Record<string, number>>;
  readonly conditions: Readonly<Record<string, boolean>>;
  readonly [group: string]: unknown;
}

/** Points as whole ten-thousandths, the finest step of an entry, in which sums are exact. */
export const units = (points: number): number => Math.round(points * 10_000);
export const points = (whole: number): number => whole / 10_000;

/** The points of a valid filling's item: its score, or its full marks by a condition. Ten-thousandths. */
export function unitsOf(template: Template, filling: Filling, item: Item): number {
  const granted = template.conditions.some((c) => filling.conditions[c.id] === true && c.fullMarks.includes(item.id));
  return units(filling.scores[item.id] ?? (granted ? (filling.maxima[item.id] ?? item.max) : 0));
}

function stretch(rule: MetricRule, min: number | null, max: number | null): [number, number] {
  const low =
    rule.atLeast !== undefined ? units(rule.atLeast) : rule.moreThan !== undefined && units(rule.moreThan) + 1;
  const high = rule.atMost !== undefined ? units(rule.atMost) : rule.lessThan !== undefined && units(rule.lessThan) - 1;
  const from = low === false ? units(min ?? 0) : low;
  return [from, high === false ? (max === null ? from + units(50) : units(max)) : high];
}

const clauses = (list: readonly { id: string }[], value: unknown) =>
  Object.fromEntries(list.map(({ id }) => [id, value]));

/** Everything at its best, everything answered. */
export function fullMarks(template: Template): Filling {
  const items = allLeaves(template);
  const best = items.flatMap((item) =>
    (item.metrics ?? []).map((metric) => {
      const rule = metric.rules.find(({ to }) => to === item.max) as MetricRule;
      return [item.id, { [metric.key]: points(stretch(rule, metric.min, metric.max)[0]) }] as const;
    }),
  );
  return {
    scores: Object.fromEntries(items.map(({ id, max }) => [id, max])),
    metrics: Object.fromEntries(best),
    maxima: {},
    bonus: {},
    conditions: {},
    vetoes: clauses(
      template.vetoes.filter(({ totalBelow }) => totalBelow === undefined),
      false,
    ),
    gates: clauses(template.gates, "pass"),
    eligibility: clauses(template.eligibility, true),
    experts: ["A", "B", "C"].map((name) => ({ name, noInterest: true })),
    criteria: clauses(template.checklist?.criteria ?? [], template.checklist?.grades[0]),
    ...(items.length === 0 && !template.checklist ? { total: template.total } : {}),
  };
}

/** A complete filling with exactly this total (without bonus); level items stand at their maximum. */
export function fillTo(template: Template, total: number): Record<string, unknown> {
  const items = allLeaves(template);
  if (items.length === 0) return { total };
  let rest = units(total);
  const taken = [...items.filter(({ levels }) => levels), ...items.filter(({ levels }) => !levels)].map(
    ({ id, max }) => {
      const part = Math.min(rest, units(max));
      rest -= part;
      return [id, points(part)] as const;
    },
  );
  return { scores: Object.fromEntries(taken) };
}

/** Points between two whole numbers, in steps from 1 down to 0.0001. */
function pointsBetween(from: number, to: number): fc.Arbitrary<number> {
  const step = fc.constantFrom(10_000, 5_000, 2_500, 1_000, 100, 10, 1);
  return fc
    .tuple(fc.integer({ min: units(from), max: units(to) }), step)
    .map(([n, s]) => points(Math.max(n - (n % s), units(from))));
}

interface Scored {
  readonly score: number;
  readonly metrics?: Record<string, number>;
}

function scored(item: Item, max: number): fc.Arbitrary<Scored> {
  const levels = item.levels ?? [{ from: 0, to: max }];
  const free = fc.constantFrom(...levels).chain(({ from, to }) => pointsBetween(from, to));
  const [metric] = item.metrics ?? [];
  if (!metric) return free.map((score) => ({ score }));
  return fc.constantFrom(...metric.rules).chain((rule) => {
    const [low, high] = stretch(rule, metric.min, metric.max);
    const inside = levels.filter(({ from, to }) => from >= rule.from && to <= rule.to);
    const range =
      rule.gap || inside.length === 0 ? fc.constant<{ from: number; to: number }>(rule) : fc.constantFrom(...inside);
    const value = fc.integer({ min: low, max: high });
    return fc
      .tuple(
        range.chain(({ from, to }) => pointsBetween(from, to)),
        value,
      )
      .map(([score, figure]) => ({
        score,
        metrics: { [metric.key]: points(figure) },
      }));
  });
}

/** Moves points between two items of each section, so that the section keeps its maximum. */
function maximaOf(template: Template): fc.Arbitrary<Record<string, number>> {
  if (!template.reallocation) return fc.constant({});
  const moves = template.sections.map((section) => {
    const items = allItems(section.items).filter(({ items: below }) => !below);
    return fc
      .tuple(fc.shuffledSubarray(items, { minLength: 2, maxLength: 2 }), fc.nat(10_000))
      .map(([[a, b], share]): Record<string, number> => {
        if (!a || !b) return {};
        const moved = a.max * share;
        return { [a.id]: points(units(a.max) - moved), [b.id]: points(units(b.max) + moved) };
      });
  });
  return fc
    .tuple(...moves)
    .chain((all) => fc.constantFrom({}, Object.fromEntries(all.flatMap((moved) => Object.entries(moved)))));
}

function some<T>(list: readonly { id: string }[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc.record(Object.fromEntries(list.map(({ id }) => [id, value])), { requiredKeys: [] }) as fc.Arbitrary<
    Record<string, T>
  >;
}

function fillingWith(
  template: Template,
  maxima: Record<string, number>,
  conditions: Record<string, boolean>,
): fc.Arbitrary<Filling> {
  const granted = new Set(template.conditions.filter(({ id }) => conditions[id]).flatMap((c) => c.fullMarks));
  const items = allLeaves(template).map((item): [string, fc.Arbitrary<Scored | null>] => {
    const max = maxima[item.id] ?? item.max;
    return [item.id, granted.has(item.id) ? fc.constantFrom({ score: max }, null) : scored(item, max)];
  });
  return fc
    .record({
      items: fc.record(Object.fromEntries(items)),
      bonus: fc.record(Object.fromEntries(template.bonus.map(({ id, min, max }) => [id, pointsBetween(min, max)])), {
        requiredKeys: [],
      }),
      vetoes: some(
        template.vetoes.filter(({ totalBelow }) => totalBelow === undefined),
        fc.boolean(),
      ),
      gates: some(template.gates, fc.constantFrom("pass", "fail")),
      eligibility: some(template.eligibility, fc.boolean()),
      total: items.length === 0 ? pointsBetween(0, template.total) : fc.constant(null),
    })
    .map(({ items: filled, ...rest }) => ({
      ...rest,
      maxima,
      conditions,
      scores: Object.fromEntries(Object.entries(filled).flatMap(([id, one]) => (one ? [[id, one.score]] : []))),
      metrics: Object.fromEntries(
        Object.entries(filled).flatMap(([id, one]) => (one?.metrics ? [[id, one.metrics]] : [])),
      ),
    })) as fc.Arbitrary<Filling>;
}

/** Complete fillings without a fault; vetoes, gates and eligibility as they fall. */
export function validFilling(template: Template): fc.Arbitrary<Filling> {
  return fc
    .tuple(maximaOf(template), some(template.conditions, fc.boolean()))
    .chain(([maxima, conditions]) => fillingWith(template, maxima, conditions));
}
