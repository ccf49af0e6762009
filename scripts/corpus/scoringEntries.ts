import { allLeaves, type Item, type Metric, type MetricRule, type Template } from "../../src/core/template";
import { inventedEnterprise, inventedExpert } from "./enterprises";
import type { Random } from "./random";

/** One entry in so many is not what the table asks for. */
const STRANGE_ONCE_IN = 600;
const REASONS = ["记录不完整", "现场未见标识", "台账缺两个月", "措施尚未验收", "指标低于同行业水平"];

interface Range {
  readonly from: number;
  readonly to: number;
}

/** What people also type: nothing, words, too much, a number as text, full-width digits. */
function strange(random: Random, max: number): unknown {
  return random.pick([null, "8分", "合格", max + 1, -1, `${max}`, "７.5", 1.23456]);
}

function bounds(rule: MetricRule, { min, max }: Metric): Range {
  const from = rule.atLeast ?? (rule.moreThan === undefined ? (min ?? 0) : rule.moreThan + 0.1);
  const to = rule.atMost ?? (rule.lessThan === undefined ? (max ?? from + 5) : rule.lessThan - 0.1);
  return { from, to: Math.max(from, to) };
}

interface Scored {
  readonly score: unknown;
  readonly metrics: Readonly<Record<string, number>>;
}

/** Points of an item; `quality` between 0 and 1 is the enterprise's. */
function points(random: Random, ranges: readonly Range[], quality: number): number {
  const sorted = [...ranges].sort((a, b) => a.from - b.from);
  const at = Math.min(sorted.length - 1, Math.floor((quality + random.next() * (1 - quality)) * sorted.length));
  const { from, to } = sorted[at] ?? { from: 0, to: 0 };
  const lowest = Math.ceil((from + (to - from) * quality * (0.7 + 0.3 * random.next())) * 2) / 2;
  return random.between(Math.min(to, Math.max(from, lowest)), to, 0.5);
}

function scored(random: Random, item: Item, quality: number): Scored {
  const levels: readonly Range[] = item.levels ?? [{ from: 0, to: item.max }];
  const [metric] = item.metrics ?? [];
  if (!metric) return { score: points(random, levels, quality), metrics: {} };
  const rule = random.pick(metric.rules.filter(({ gap }) => !gap));
  const { from, to } = bounds(rule, metric);
  const inside = levels.filter((level) => level.from >= rule.from && level.to <= rule.to);
  const score = points(random, inside.length > 0 ? inside : [rule], quality);
  return { score, metrics: { [metric.key]: random.between(from, to, 0.1) } };
}

function itemEntries(random: Random, template: Template, granted: ReadonlySet<string>) {
  const quality = 0.5 + 0.5 * random.next();
  const [scores, metrics, reasons]: [Record<string, unknown>, Record<string, unknown>, Record<string, string>] = [
    {},
    {},
    {},
  ];
  for (const item of allLeaves(template)) {
    const entry = scored(random, item, quality);
    scores[item.id] = granted.has(item.id) ? item.max : entry.score;
    if (random.onceIn(STRANGE_ONCE_IN)) scores[item.id] = strange(random, item.max);
    if (Object.keys(entry.metrics).length > 0) metrics[item.id] = entry.metrics;
    if (scores[item.id] !== item.max && random.next() < 0.7) reasons[item.id] = random.pick(REASONS);
  }
  return { scores, metrics, reasons };
}

function answers<Answer>(list: readonly { readonly id: string }[], answer: () => Answer): Record<string, Answer> {
  return Object.fromEntries(list.map(({ id }) => [id, answer()]));
}

function experts(random: Random): { name: string; noInterest: boolean | null }[] {
  const count = random.pick([3, 3, 3, 5, 5, 4, 2]);
  const names = new Set<string>();
  while (names.size < count) names.add(inventedExpert(random));
  return [...names].map((name) => ({ name, noInterest: random.onceIn(80) ? null : true }));
}

/** Entries of a scoring table in the shape of entries JSON: mostly complete and right, now and then not. */
export function scoringEntries(random: Random, template: Template, index: number): Record<string, unknown> {
  const enterprise = inventedEnterprise(random, index);
  const date = `2022-${String(random.below(12) + 1).padStart(2, "0")}-${String(random.below(28) + 1).padStart(2, "0")}`;
  const conditions = answers(template.conditions, () => random.onceIn(6));
  const granted = template.conditions.filter(({ id }) => conditions[id]).flatMap(({ fullMarks }) => fullMarks);
  const asked = template.vetoes.filter(({ totalBelow }) => totalBelow === undefined);
  return {
    enterprise: { ...enterprise, date, kind: template.audit === "mandatory" ? "强制性" : "自愿性" },
    experts: experts(random),
    ...itemEntries(random, template, new Set(granted)),
    maxima: {},
    bonus: Object.fromEntries(
      template.bonus.map(({ id, min, max }) => [id, random.onceIn(4) ? random.between(min, max, 0.5) : null]),
    ),
    vetoes: answers(asked, () => (random.onceIn(120) ? null : random.onceIn(150))),
    gates: answers(template.gates, () => (random.onceIn(60) ? "fail" : "pass")),
    eligibility: answers(template.eligibility, () => !random.onceIn(60)),
    conditions,
    total: template.sections.length > 0 ? null : random.between(50, template.total, 0.5),
  };
}
