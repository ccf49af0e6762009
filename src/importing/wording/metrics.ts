import type { Level, Metric, MetricRule } from "../../core/template";

const COMPARED =
  /^(?:.*?)(≥|＞|>|≤|＜|<|不低于|不少于|高于|大于|低于|小于|不足|达到)\s*(\d{1,6}(?:\.\d{1,3})?)\s*([%％]?)(以上|以下)?[，,:：]?\s*(?:得|计|为)?\s*(?:满分|\d{1,3}(?:\.\d{1,2})?\s*分|不得分)$/u;
const RATE =
  /(\d{1,3}(?:\.\d{1,2})?)\s*[%％]\s*[-~～–—至]\s*100\s*[%％][^]{0,20}低于\s*(\d{1,3}(?:\.\d{1,2})?)\s*[%％]\s*不得分/u;

type Bound = Pick<MetricRule, "atLeast" | "moreThan" | "atMost" | "lessThan">;

function boundOf(sign: string, value: number): Bound {
  if (["≥", "不低于", "不少于", "达到"].includes(sign)) return { atLeast: value };
  if ([">", "＞", "高于", "大于"].includes(sign)) return { moreThan: value };
  return sign === "≤" ? { atMost: value } : { lessThan: value };
}

const lower = ({ atLeast, moreThan }: Bound) => atLeast ?? moreThan;
const upper = ({ atMost, lessThan }: Bound) => atMost ?? lessThan;

interface Step {
  readonly bound: Bound;
  readonly unit: string;
  readonly level: Level;
}

function stepOf(level: Level): Step | null {
  const match = level.text === null ? null : COMPARED.exec(level.text);
  if (!match) return null;
  const [, sign = "", value = "", unit = ""] = match;
  return { bound: boundOf(sign, Number(value)), unit: unit === "" ? "" : "%", level };
}

/** The rules from the highest down: a lower bound reaches up to the one before; a gap takes what lies between its neighbours. */
function rulesOf(steps: readonly Step[]): MetricRule[] {
  return steps.flatMap(({ bound, level }, index): MetricRule[] => {
    const before = steps[index - 1];
    const above = before && lower(before.bound);
    const points = { from: level.from, to: level.to };
    const below = upper(bound);
    if (below === undefined) return [{ ...bound, ...(above === undefined ? {} : { lessThan: above }), ...points }];
    const gap = before && above !== undefined && below < above;
    const between = bound.atMost === undefined ? { atLeast: below } : { moreThan: below };
    return [
      ...(gap ? [{ ...between, lessThan: above, from: level.from, to: before.level.to, gap: true }] : []),
      { ...bound, ...points },
    ];
  });
}

/** True where rules stand from high to low and only the last is bounded from above. */
function inOrder(steps: readonly Step[]): boolean {
  return steps.every(({ bound }, index) => {
    const next = steps[index + 1];
    if (!next) return true;
    const [here, there] = [lower(bound), lower(next.bound) ?? upper(next.bound)];
    return here !== undefined && there !== undefined && there <= here;
  });
}

/**
 * The measured figure that a wording's points hang on, where it is plain: levels that are all comparisons, or a rate
 * with a floor. `name` is the item's wording.
 */
export function plainMetric(name: string, text: string, levels: readonly Level[] | null, max: number): Metric | null {
  const head = { key: "value", name: { zh: name, en: name }, min: 0 };
  const rate = RATE.exec(text);
  if (rate?.[1] !== undefined && rate[1] === rate[2]) {
    const floor = Number(rate[1]);
    const rules = [
      { atLeast: floor, from: 0, to: max },
      { lessThan: floor, from: 0, to: 0 },
    ];
    return { ...head, unit: "%", max: 100, rules };
  }
  const steps = (levels ?? []).map(stepOf).filter((step) => step !== null);
  const printed = (levels ?? []).filter((level) => level.text !== null).length;
  if (steps.length < 2 || steps.length < printed || !inOrder(steps)) return null;
  return { ...head, unit: steps[0]?.unit ?? "", max: null, rules: rulesOf(steps) };
}
