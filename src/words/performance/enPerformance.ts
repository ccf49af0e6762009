import { enDiff } from "./enDiff";
import { enSummary } from "./enSummary";
import type { PerformanceWords } from "./performanceWords";

/** Words about performance tables in English. */
export const enPerformance: PerformanceWords = {
  tables: { scoring: "Scoring tables", performance: "Performance tables" },
  unofficial: "not an official form",
  inputs: (count) => `${count} cells to fill in`,
  yearCount: (count) => `${count} years`,
  filled: (filled, count) => `${filled} of ${count} cells filled in`,
  year: (year) => String(year),
  slot: { earlier: "an earlier year", before: "before the audit", after: "after the audit" },
  unnamedYear: (place) => `year ${place}`,
  change: "change",
  points: (change) => `${change} percentage points`,
  figures: "Indicators",
  single: "Other figures",
  options: "Options",
  kind: { low: "no/low cost", high: "medium/high cost", all: "together" },
  status: { implemented: "implemented", planned: "planned", all: "all" },
  optionLine: (name, { count, investment, benefit }) =>
    [
      name,
      ...(count === null ? [] : [`${count} options`]),
      ...(investment === null ? [] : [`investment ${investment} ×10⁴ yuan`]),
      ...(benefit === null ? [] : [`benefit ${benefit} ×10⁴ yuan a year`]),
    ].join("  "),
  economics: "Economics of the medium/high-cost options",
  payback: (years) => `payback ${years} years`,
  npv: (value, rate) => `net present value ${value} ×10⁴ yuan (at ${rate}%)`,
  irr: (rate) => `internal rate of return ${rate}%`,
  gap: {
    blank: "investment and cash flows are not filled in",
    "negative-investment": "the investment is negative",
    "no-yearly-benefit": "the mean yearly flow is not above 0",
    "rate-not-above-minus-one": "the discount rate is not above -100%",
    "too-large": "too large to compute",
    "zero-flow": "investment and flows are all 0",
    "no-sign-change": "the flows never change sign",
    "several-rates": "there is more than one rate of return",
    "not-found": "no rate of return was found",
  },
  unnamedOption: "option without a name",
  computed: "computed",
  years: "Years",
  ledger: "Ledger of options",
  coefficients: "Coefficients",
  disclaimer: "Computed from what was filled in, for reference; enterprise and auditors answer for the figures.",
  summary: enSummary,
  diff: enDiff,
};
