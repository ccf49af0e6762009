import { spell } from "../decimal";
import { pointer, type Finding } from "../finding";
import type { ItemSubject, MeasuredMetric } from "../subject";
import type { ItemCheck } from "./check";
import { metricName } from "./metricReadable";

function contradiction({ item, reading }: ItemSubject, measured: MeasuredMetric): Finding[] {
  const { rule } = measured;
  if (reading.kind !== "number" || measured.reading.kind !== "number" || !rule) return [];
  if (reading.value.gte(rule.from) && reading.value.lte(rule.to)) return [];
  return [
    {
      code: "metric-contradicts-score",
      severity: "error",
      path: pointer("scores", item.id),
      item: item.id,
      metric: metricName(measured),
      value: spell(measured.reading.value),
      score: spell(reading.value),
      from: String(rule.from),
      to: String(rule.to),
    },
  ];
}

function gap({ item }: ItemSubject, measured: MeasuredMetric): Finding[] {
  const { rule, reading, metric } = measured;
  if (!rule?.gap || reading.kind !== "number") return [];
  return [
    {
      code: "source-gap",
      severity: "warning",
      path: pointer("metrics", item.id, metric.key),
      item: item.id,
      metric: metricName(measured),
      value: spell(reading.value),
      from: String(rule.from),
      to: String(rule.to),
    },
  ];
}

/** A score agrees with the metric that bounds it; where the source leaves a gap, that is said. */
export const metricScore: ItemCheck = (subject) =>
  subject.metrics.flatMap((measured) => [...contradiction(subject, measured), ...gap(subject, measured)]);
