import type { PairCode, PerformanceDetail, ToldFigure } from "../../src/core/performance/finding";

/** Details that bring nothing but digits into a sentence, so that all its words are the dictionary's. */
const carrier = { zh: "电力", en: "electricity" };
const name = { zh: "指标", en: "indicator" };
const first: ToldFigure = { name, when: "2023", value: "5", unit: "%" };
const second: ToldFigure = { name, value: "4", unit: "" };

function pair<Code extends PairCode>(code: Code) {
  return { code, first, second };
}

/** A detail of every code of two figures. */
const pairSamples: { [Code in PairCode]: Extract<PerformanceDetail, { code: Code }> } = {
  "total-differs": pair("total-differs"),
  "completion-differs": pair("completion-differs"),
  "computed-differs": pair("computed-differs"),
  "summary-differs": pair("summary-differs"),
  "implemented-above-proposed": pair("implemented-above-proposed"),
  "money-without-options": pair("money-without-options"),
  "low-investment-above-limit": pair("low-investment-above-limit"),
  "discharged-above-produced": pair("discharged-above-produced"),
  "handled-above-produced": pair("handled-above-produced"),
  "reduced-above-produced": pair("reduced-above-produced"),
  "reduced-above-discharged": pair("reduced-above-discharged"),
  "saved-above-consumed": pair("saved-above-consumed"),
  "reduction-not-shown": pair("reduction-not-shown"),
  "years-out-of-order": pair("years-out-of-order"),
  "years-not-consecutive": pair("years-not-consecutive"),
  "year-in-future": pair("year-in-future"),
  "year-against-audit": pair("year-against-audit"),
  "coefficient-other-measure": pair("coefficient-other-measure"),
  "coefficient-old-equivalent": pair("coefficient-old-equivalent"),
  "coefficient-per-litre": pair("coefficient-per-litre"),
  "coefficient-implausible": pair("coefficient-implausible"),
  "coefficient-replaced": pair("coefficient-replaced"),
  "benefit-not-split": pair("benefit-not-split"),
  "benefit-not-sum": pair("benefit-not-sum"),
  "payback-implausible": pair("payback-implausible"),
  "option-before-audit": pair("option-before-audit"),
  "option-after-audit": pair("option-after-audit"),
  "option-in-future": pair("option-in-future"),
  "plan-in-past": pair("plan-in-past"),
  "audit-ends-before-start": pair("audit-ends-before-start"),
  "filled-before-end": pair("filled-before-end"),
  "away-from-target": pair("away-from-target"),
  "target-wrong-side": pair("target-wrong-side"),
  "target-equals-before": pair("target-equals-before"),
  "long-term-behind-target": pair("long-term-behind-target"),
  "limits-crossed": pair("limits-crossed"),
  "limits-apart": pair("limits-apart"),
  "persons-above-attendances": pair("persons-above-attendances"),
  "attendances-above-possible": pair("attendances-above-possible"),
  "rows-against-ledger": pair("rows-against-ledger"),
  "bod-above-cod": pair("bod-above-cod"),
  "pollutant-above-wastewater": pair("pollutant-above-wastewater"),
  "wastewater-above-fresh": pair("wastewater-above-fresh"),
  "tax-above-output": pair("tax-above-output"),
};

/** A detail of every code that only a performance table can have. */
export const performanceSamples: { [Code in PerformanceDetail["code"]]: Extract<PerformanceDetail, { code: Code }> } = {
  ...pairSamples,
  "amount-read": { code: "amount-read", spelling: "text", shown: "1", value: "1" },
  "amount-refused": { code: "amount-refused", why: "not-a-number", shown: "1", unit: "" },
  "not-a-kind": { code: "not-a-kind", shown: "1" },
  "not-a-status": { code: "not-a-status", shown: "1" },
  "not-a-date": { code: "not-a-date", shown: "1" },
  "date-read": { code: "date-read", shown: "1", value: "2" },
  "not-a-year": { code: "not-a-year", shown: "1" },
  "kind-unknown": { code: "kind-unknown" },
  "status-unknown": { code: "status-unknown" },
  "kind-against-limit": { code: "kind-against-limit", kind: "low", investment: "9", limit: "5" },
  "computed-typed": { code: "computed-typed", shown: "1", computed: null, unit: "%" },
  "coefficient-missing": { code: "coefficient-missing", carrier, measure: "standard-coal" },
  "coefficient-negative": { code: "coefficient-negative", carrier, measure: "standard-coal", value: "-1" },
  "density-missing": { code: "density-missing", carrier },
  "unit-slip": { code: "unit-slip", first, second, factor: "1000" },
  "coefficient-scale": { code: "coefficient-scale", first, second, factor: "1000" },
  "coefficient-outside-range": { code: "coefficient-outside-range", first, from: "1", to: "2" },
  "coefficient-source-wrong": { code: "coefficient-source-wrong", source: "1" },
  "density-not-needed": { code: "density-not-needed", first, asked: "%" },
  "outside-bounds": { code: "outside-bounds", first, min: "0", max: "1" },
  "not-whole": { code: "not-whole", first },
  "year-missing": { code: "year-missing" },
  "year-implausible": { code: "year-implausible", shown: "1900" },
  "feasibility-missing": { code: "feasibility-missing", option: "1" },
  "feasibility-gap": { code: "feasibility-gap", option: "1", gap: "zero-flow" },
  "feasibility-unmatched": { code: "feasibility-unmatched", number: "1" },
  "npv-negative": { code: "npv-negative", option: "1", value: "-3.123456789", rate: "8" },
  "rate-as-fraction": { code: "rate-as-fraction", value: "0.08", meant: "8" },
  "number-twice": { code: "number-twice", number: "1" },
  "number-missing": { code: "number-missing" },
  "name-missing": { code: "name-missing" },
  "investment-missing": { code: "investment-missing", option: "1" },
  "option-without-effect": { code: "option-without-effect", option: "1" },
  "option-in-both": { code: "option-in-both", option: "1" },
  "row-inserted": { code: "row-inserted", sheet: "1", row: 2 },
  "claim-not-shown": { code: "claim-not-shown", first, second, table: "1", clause: "2.1" },
};

const SPELLINGS = ["full-width", "thousands", "unit", "magnitude"] as const;
const REFUSALS = ["approximate", "doubtful-magnitude", "other-unit"] as const;
const GAPS = [
  "negative-investment",
  "no-yearly-benefit",
  "rate-not-above-minus-one",
  "too-large",
  "no-sign-change",
  "several-rates",
  "not-found",
] as const;

/** Further details of findings whose sentence has more than one form. */
export const performanceForms: readonly PerformanceDetail[] = [
  ...SPELLINGS.map((spelling) => ({ code: "amount-read", spelling, shown: "1", value: "1" }) as const),
  ...REFUSALS.map((why) => ({ code: "amount-refused", why, shown: "1", unit: "%", proposal: "1" }) as const),
  ...GAPS.map((gap) => ({ code: "feasibility-gap", option: "1", gap }) as const),
  { code: "kind-against-limit", kind: "high", investment: "1", limit: "5" },
  { code: "computed-typed", shown: "1", computed: "2", unit: "%" },
  { code: "coefficient-missing", carrier, measure: "co2" },
  { code: "coefficient-negative", carrier, measure: "co2", value: "-1" },
  { code: "outside-bounds", first, min: null, max: "1" },
  { code: "outside-bounds", first, min: "1", max: null },
];
