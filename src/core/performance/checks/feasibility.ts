import Big from "big.js";
import { spell, sum } from "../../decimal";
import { pointer, type Finding } from "../../finding";
import { isRecord } from "../../record";
import { benefitOf, type Option } from "../calculation/option";
import { quotient } from "../calculation/quotient";
import type { Figures } from "../figures";
import type { OptionEconomics } from "../report";
import type { PerformanceCheck } from "./check";
import { citeOwnMoney, ledgerPath, ofOption, optionLabel } from "./optionCells";
import { slipFactor, unitSlip, YEAR_BAND } from "./slip";
import { withOthers } from "./tell";

/** Where an option's row of feasibility figures stands; null where it has none. */
function rowPath({ raw }: Figures, number: string): string | null {
  const rows: readonly unknown[] = Array.isArray(raw.feasibility) ? raw.feasibility : [];
  const index = rows.findIndex((row) => isRecord(row) && String(row.number).trim() === number);
  return index < 0 ? null : pointer("feasibility", String(index));
}

function gapOf({ payback, npv, irr }: OptionEconomics) {
  return [irr.reason, payback.reason, npv.reason].find((reason) => reason !== null && reason !== "blank");
}

/** Net cash flows are of the size of the benefit that the ledger gives. */
function againstBenefit(option: Option, flows: readonly number[], path: string): Finding[] {
  const benefit = benefitOf(option);
  if (benefit === null || flows.length === 0) return [];
  const mean = quotient(sum(flows), new Big(flows.length));
  const factor = slipFactor(mean, benefit, new Big(YEAR_BAND));
  if (factor === null) return [];
  const name = ofOption(option, { zh: "年净现金流量平均值", en: "mean yearly net cash flow" });
  const first = { path, figure: { name, value: spell(mean), unit: "万元/年" } };
  return [unitSlip("warning", factor, first, citeOwnMoney(option, "benefit", benefit))];
}

function ofOptionRow(figures: Figures, economics: OptionEconomics, option: Option): Finding[] {
  const label = optionLabel(option);
  const found = rowPath(figures, economics.number);
  if (economics.flows.length === 0 || found === null) {
    const path = ledgerPath(option, "number");
    return [
      withOthers({ code: "feasibility-missing", severity: "warning", path, option: label }, found ? [found] : []),
    ];
  }
  const path = `${found}/flows/0`;
  const money = [ledgerPath(option, "investment")];
  const gap = gapOf(economics);
  const { npv, rate } = economics;
  const gaps: Finding[] = gap ? [{ code: "feasibility-gap", severity: "warning", path, option: label, gap }] : [];
  const negative: Finding[] =
    npv.value !== null && npv.value < 0 && rate !== null
      ? [{ code: "npv-negative", severity: "info", path, option: label, value: String(npv.value), rate: String(rate) }]
      : [];
  return [
    ...[...gaps, ...negative].map((finding) => withOthers(finding, money)),
    ...againstBenefit(option, economics.flows, path),
  ];
}

function rateFindings({ settings: { discountRate } }: Figures): Finding[] {
  if (!discountRate?.gt(0) || discountRate.gte(1)) return [];
  const detail = { code: "rate-as-fraction", severity: "warning", path: "/settings/discountRate" } as const;
  return [{ ...detail, value: spell(discountRate), meant: spell(discountRate.times(100)) }];
}

/** Every medium/high-cost option has feasibility figures from which payback, net present value and rate of return follow. */
export const feasibility: PerformanceCheck = (figures) => [
  ...rateFindings(figures),
  ...figures.economics.flatMap((economics): Finding[] => {
    const option = figures.ledger.options.find(({ row }) => row === economics.row);
    if (option) return ofOptionRow(figures, economics, option);
    const { number } = economics;
    const path = `${rowPath(figures, number) ?? "/feasibility"}/number`;
    return [{ code: "feasibility-unmatched", severity: "warning", path, number }];
  }),
];
