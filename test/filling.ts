import fc from "fast-check";
import { leaves, type Item, type MetricRule, type Section, type Template } from "../src/core/template";

/** Entries in the shape of entries JSON. */
export interface RawEntries {
  scores: Record<string, unknown>;
  metrics: Record<string, Record<string, unknown>>;
  maxima: Record<string, unknown>;
  bonus: Record<string, unknown>;
  vetoes: Record<string, unknown>;
  conditions: Record<string, unknown>;
  criteria: Record<string, unknown>;
  total: unknown;
}

/** A number of points between two bounds with up to four decimal places, often a whole one. */
function points(from: number, to: number): fc.Arbitrary<number> {
  const exact = fc.integer({ min: Math.round(from * 10_000), max: Math.round(to * 10_000) });
  const fine = exact.map((value) => value / 10_000);
  if (Math.ceil(from) > Math.floor(to)) return fine;
  const whole = fc.integer({ min: Math.ceil(from), max: Math.floor(to) });
  return fc.oneof(whole, whole, fine);
}

function valueWithin(rule: MetricRule): fc.Arbitrary<number> {
  const low = rule.atLeast ?? (rule.moreThan === undefined ? 0 : rule.moreThan + 0.0001);
  const high = rule.atMost ?? (rule.lessThan === undefined ? 100 : rule.lessThan - 0.0001);
  return points(low, high);
}

interface ItemEntry {
  score: unknown;
  metrics: Record<string, unknown>;
}

/** A score that the item's levels and, where one is measured, its metric permit. */
function validEntry(item: Item, max: number): fc.Arbitrary<ItemEntry> {
  const plain = item.levels ? fc.oneof(...item.levels.map(({ from, to }) => points(from, to))) : points(0, max);
  const unmeasured = plain.map((score) => ({ score, metrics: {} }));
  const measured = (item.metrics ?? []).flatMap(({ key, rules }) =>
    rules.map((rule) =>
      fc
        .tuple(points(rule.from, rule.to), valueWithin(rule))
        .map(([score, value]) => ({ score, metrics: { [key]: value } })),
    ),
  );
  return fc.oneof(unmeasured, ...measured);
}

/** What people also type: nothing, words, too much, too little, too fine. Never a number as text, which is mended. */
function strangeEntry(item: Item, max: number): fc.Arbitrary<ItemEntry> {
  const score = fc.oneof(
    fc.constantFrom(null, "八", "8分", "/", -1, max + 1, 1e300, 0.00001, 7.123456),
    points(0, max),
  );
  const value = fc.constantFrom(null, "达标", -3, 1, 1.5, 2, 96.9999, 97, 101, 99.123456);
  const metrics = fc.tuple(...(item.metrics ?? []).map(({ key }) => value.map((one) => [key, one] as const)));
  return fc.tuple(score, metrics).map(([one, all]) => ({ score: one, metrics: Object.fromEntries(all) }));
}

/** Maxima of a section after a point has moved from one item to another, or, rarely, got lost. */
function movedMaxima(section: Section): fc.Arbitrary<Record<string, number>> {
  const items = leaves(section.items);
  const pick = fc.integer({ min: 0, max: items.length - 1 });
  return fc.tuple(pick, pick, points(0, 1), fc.integer({ min: 0, max: 9 })).map(([from, to, moved, luck]) => {
    const [giver, taker] = [items[from], items[to]];
    if (!giver || !taker || giver === taker || luck > 4) return {};
    const less = (Math.round(giver.max * 10_000) - Math.round(moved * 10_000)) / 10_000;
    const more = (Math.round(taker.max * 10_000) + Math.round(moved * 10_000)) / 10_000;
    return luck === 0 ? { [giver.id]: less } : { [giver.id]: less, [taker.id]: more };
  });
}

function maxima(template: Template): fc.Arbitrary<Record<string, number>> {
  if (!template.reallocation) return fc.constant({});
  return fc
    .tuple(...template.sections.map(movedMaxima))
    .map((all) => Object.assign({}, ...all) as Record<string, number>);
}

function answers(ids: readonly string[], usual: fc.Arbitrary<unknown>): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .tuple(...ids.map((id) => usual.map((answer) => [id, answer] as const)))
    .map((all) => Object.fromEntries(all) as Record<string, unknown>);
}

function items(template: Template, moved: Record<string, number>, tidy: boolean): fc.Arbitrary<[string, ItemEntry][]> {
  const all = template.sections.flatMap((section) => leaves(section.items));
  return fc.tuple(
    ...all.map((item) => {
      const max = moved[item.id] ?? item.max;
      const valid = { weight: 30, arbitrary: validEntry(item, max) };
      const strange = { weight: tidy ? 0 : 2, arbitrary: strangeEntry(item, max) };
      return fc.oneof(valid, strange).map((entry): [string, ItemEntry] => [item.id, entry]);
    }),
  );
}

function bonuses(template: Template, tidy: boolean): fc.Arbitrary<Record<string, unknown>> {
  const claims = template.bonus.map(({ id, min, max }) => {
    const valid = fc.oneof(fc.constant(null), points(min, max));
    const claim = tidy ? valid : fc.oneof(valid, fc.constantFrom("有", max + 1, min - 0.5, 0));
    return claim.map((value) => [id, value] as const);
  });
  return fc.tuple(...claims).map((all) => Object.fromEntries(all));
}

/** Full marks for the items that a condition gives them, so that a tidy filling contradicts nothing. */
function consistent(template: Template, scores: Record<string, unknown>, conditions: Record<string, unknown>): void {
  for (const { id, fullMarks } of template.conditions) {
    if (conditions[id] === true) for (const item of fullMarks) scores[item] = null;
  }
}

/** Grades of a checklist: mostly the best, so that every outcome comes up, some blank or mistaken. */
function grades({ checklist }: Template, tidy: boolean): fc.Arbitrary<Record<string, unknown>> {
  if (!checklist) return fc.constant({});
  const [best = "", ...lower] = checklist.grades;
  const grade = fc.oneof(
    { weight: 12, arbitrary: fc.constant(best) },
    { weight: 1, arbitrary: fc.constantFrom(...lower) },
    { weight: tidy ? 0 : 1, arbitrary: fc.constantFrom(null, "也许", 1) },
  );
  return answers(
    checklist.criteria.map(({ id }) => id),
    grade,
  );
}

/** What is answered of a veto: a checklist is complete only with every answer. */
function vetoAnswer({ checklist }: Template, tidy: boolean): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 40, arbitrary: checklist && tidy ? fc.constant(false) : fc.constantFrom(false, null) },
    { weight: checklist ? 8 : 1, arbitrary: tidy ? fc.constant(true) : fc.constantFrom(true, "也许") },
  );
}

function assemble(template: Template, tidy: boolean): fc.Arbitrary<RawEntries> {
  const vetoIds = template.vetoes.filter(({ totalBelow }) => totalBelow === undefined).map(({ id }) => id);
  const veto = vetoAnswer(template, tidy);
  const conditionIds = template.conditions.map(({ id }) => id);
  return maxima(template).chain((moved) =>
    fc
      .record({
        items: items(template, moved, tidy),
        bonus: bonuses(template, tidy),
        vetoes: answers(vetoIds, veto),
        conditions: answers(conditionIds, fc.constantFrom(null, false, true)),
        criteria: grades(template, tidy),
        total: template.sections.length > 0 || template.checklist ? fc.constant(null) : points(0, template.total),
      })
      .map(({ items: entries, total, ...given }) => {
        const scores = Object.fromEntries(entries.map(([id, { score }]) => [id, score] as const));
        if (tidy) consistent(template, scores, given.conditions);
        const measured = entries.filter(([, entry]) => Object.keys(entry.metrics).length > 0);
        const metrics = Object.fromEntries(measured.map(([id, entry]) => [id, entry.metrics] as const));
        return { scores, metrics, maxima: moved, ...given, total };
      }),
  );
}

/** Complete fillings without a mistake but, for re-allocating tables, now and then a section that no longer adds up. */
export function tidyFilling(template: Template): fc.Arbitrary<RawEntries> {
  return assemble(template, true);
}

/** Fillings as they come: some tidy, some with blanks and mistakes. */
export function anyFilling(template: Template): fc.Arbitrary<RawEntries> {
  return fc.oneof(assemble(template, true), assemble(template, false));
}
