import { spell } from "../decimal";
import type { MeasuredMetric } from "../subject";
import { pointer, type Finding, type MetricName } from "../finding";
import type { ItemCheck } from "./check";
import { readable } from "./readable";

/** A metric's name as findings carry it. */
export function metricName({ metric }: MeasuredMetric): MetricName {
  return { ...metric.name, unit: metric.unit };
}

function outOfRange(measured: MeasuredMetric, place: { path: string; item: string }): Finding[] {
  const { reading, metric } = measured;
  if (reading.kind !== "number") return [];
  const low = metric.min !== null && reading.value.lt(metric.min);
  const high = metric.max !== null && reading.value.gt(metric.max);
  if (!low && !high) return [];
  return [
    {
      ...place,
      code: "metric-out-of-range",
      severity: "error",
      metric: metricName(measured),
      value: spell(reading.value),
      min: metric.min === null ? null : String(metric.min),
      max: metric.max === null ? null : String(metric.max),
    },
  ];
}

/** A metric is a number within the range that makes sense for it. */
export const metricReadable: ItemCheck = ({ item, metrics }) =>
  metrics.flatMap((measured) => {
    const place = { path: pointer("metrics", item.id, measured.metric.key), item: item.id };
    return [...readable(measured.reading, place), ...outOfRange(measured, place)];
  });
