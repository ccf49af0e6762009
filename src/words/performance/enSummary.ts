import type { SummaryWords, ToldOptions } from "./summaryWords";

function money({ investment, benefit }: ToldOptions, investing: string, earning: string): string {
  return [
    ...(investment === null ? [] : [`, ${investing} ${investment} ×10⁴ yuan`]),
    ...(benefit === null ? [] : [`, ${earning} ${benefit} ×10⁴ yuan a year`]),
  ].join("");
}

function measured(value: string, unit: string): string {
  return unit === "%" ? `${value}%` : `${value} ${unit}`.trim();
}

function kinds(low: string | null, high: string | null): string {
  const parts = [
    ...(low === null ? [] : [`${low} of no or low cost`]),
    ...(high === null ? [] : [`${high} of medium or high cost`]),
  ];
  return parts.join(" and ");
}

/** The draft paragraph in English. Units stay as the form prints them. */
export const enSummary: SummaryWords = {
  someEnterprise: "The enterprise",
  space: " ",
  proposed: (enterprise, count, low, high) => {
    const parts = kinds(low, high);
    return `${enterprise}: this audit proposed ${count} options${parts === "" ? "" : `, ${parts}`}.`;
  },
  implemented: (options, low, high) => {
    const parts = kinds(low, high);
    const which = parts === "" ? "" : ` (${parts})`;
    return `Options implemented: ${options.count}${which}${money(options, "investment", "economic benefit")}.`;
  },
  planned: (options) =>
    `Options planned: ${options.count}${money(options, "expected investment", "expected economic benefit")}.`,
  feasible: (option, figures) => `Medium/high-cost option "${option}": ${figures.join(", ")}.`,
  effects: (parts) => `Saved and cut by the options implemented: ${parts.join(", ")}.`,
  effect: (name, value, unit) => `${name} ${measured(value, unit)}`,
  years: (before, after, parts) => `Compared with ${before}, in ${after}: ${parts.join("; ")}.`,
  change: ({ name, before, after, unit, trend, by, inPoints }) => {
    const share = by === null ? "" : ` (by ${by}${inPoints ? " percentage points" : "%"})`;
    return `${name} ${trend} from ${measured(before, unit)} to ${measured(after, unit)}${share}`;
  },
  targets: (count, parts) => `Targets set: ${count}. Completion: ${parts.join("; ")}.`,
  target: (name, completion) => `${name} ${completion}%`,
  training: (parts) => `Training during the audit: ${parts.join(", ")}.`,
  draft:
    "A draft made by a program from this table's figures, to be edited for the audit report and compared with the records.",
};
