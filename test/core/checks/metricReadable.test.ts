import { metricReadable } from "../../../src/core/checks/metricReadable";
import { complianceRate, onItem, rdShare } from "../tiny";

const run = (id: string, key: string, value: unknown) =>
  onItem(metricReadable, id, { metrics: { [id]: { [key]: value } } });

test.each([0, 97.5, 100, null, ""])("accepts a compliance rate of %j", (value) => {
  expect(run("2.4", "complianceRate", value)).toEqual([]);
});

test.each<[unknown, object]>([
  ["97", { code: "number-as-text", severity: "warning", value: "97", fullWidth: false }],
  ["97%", { code: "not-a-number", severity: "error", shown: "97%" }],
  [97.12345, { code: "too-many-decimals", severity: "error", value: "97.12345", places: 4 }],
  [
    100.1,
    { code: "metric-out-of-range", severity: "error", metric: complianceRate, value: "100.1", min: "0", max: "100" },
  ],
  [-1, { code: "metric-out-of-range", severity: "error", metric: complianceRate, value: "-1", min: "0", max: "100" }],
])("finds a compliance rate of %j", (value, expected) => {
  expect(run("2.4", "complianceRate", value)).toEqual([
    { path: "/metrics/2.4/complianceRate", item: "2.4", ...expected },
  ]);
});

test("a metric without an upper end takes any large value", () => {
  expect(run("2.3", "rdShare", 500)).toEqual([]);
  expect(run("2.3", "rdShare", -0.1)).toMatchObject([
    { code: "metric-out-of-range", metric: rdShare, min: "0", max: null },
  ]);
});
