import { metricScore } from "../../../src/core/checks/metricScore";
import { complianceRate, onItem, rdShare } from "../tiny";

const rate = (value: unknown, points: unknown) => ({
  scores: { "2.4": points },
  metrics: { "2.4": { complianceRate: value } },
});
const share = (value: unknown, points: unknown) => ({
  scores: { "2.3": points },
  metrics: { "2.3": { rdShare: value } },
});

const contradiction = (item: string, metric: object, value: string, score: string, from: string, to: string) => ({
  code: "metric-contradicts-score",
  severity: "error",
  path: `/scores/${item}`,
  item,
  metric,
  value,
  score,
  from,
  to,
});
const gap = (value: string) => ({
  code: "source-gap",
  severity: "warning",
  path: "/metrics/2.3/rdShare",
  item: "2.3",
  metric: rdShare,
  value,
  from: "0",
  to: "2",
});

test.each<[string, unknown]>([
  ["2.4", rate(97, 5)],
  ["2.4", rate(97, 0)],
  ["2.4", rate(96.9999, 0)],
  ["2.4", rate(null, 5)],
  ["2.4", rate(96, null)],
  ["2.4", rate("low", 5)],
  ["2.3", share(3, 4)],
  ["2.3", share(2.9999, 2)],
  ["2.3", share(2, 2)],
  ["2.3", share(1, 0)],
])("item %s accepts %j", (id, raw) => {
  expect(onItem(metricScore, id, raw)).toEqual([]);
});

test.each<[string, unknown, object[]]>([
  ["2.4", rate(96.9999, 0.0001), [contradiction("2.4", complianceRate, "96.9999", "0.0001", "0", "0")]],
  ["2.4", rate("９６", "5"), [contradiction("2.4", complianceRate, "96", "5", "0", "0")]],
  ["2.3", share(3, 2), [contradiction("2.3", rdShare, "3", "2", "4", "4")]],
  ["2.3", share(2.5, 4), [contradiction("2.3", rdShare, "2.5", "4", "2", "2")]],
  ["2.3", share(1, 2), [contradiction("2.3", rdShare, "1", "2", "0", "0")]],
  ["2.3", share(1.0001, 2), [gap("1.0001")]],
  ["2.3", share(1.9999, null), [gap("1.9999")]],
  ["2.3", share(1.5, 4), [contradiction("2.3", rdShare, "1.5", "4", "0", "2"), gap("1.5")]],
])("item %s finds %j", (id, raw, expected) => {
  expect(onItem(metricScore, id, raw)).toEqual(expected);
});
