import type { Finding } from "../../finding";
import type { Option } from "../calculation/option";
import type { PerformanceCheck } from "./check";
import { auditEnd, auditStart, filledDate, isBefore } from "./days";
import { ledgerPath, ofOption } from "./optionCells";
import { twoFigures, type Cited } from "./tell";

function implemented(first: Cited, end: Cited | null, filled: Cited | null): Finding[] {
  const { value } = first.figure;
  if (filled && isBefore(filled.figure.value, value)) {
    return [twoFigures("option-in-future", "error", first, filled)];
  }
  return end && isBefore(end.figure.value, value) ? [twoFigures("option-after-audit", "warning", first, end)] : [];
}

function planned(first: Cited, filled: Cited | null): Finding[] {
  return filled && isBefore(first.figure.value, filled.figure.value)
    ? [twoFigures("plan-in-past", "warning", first, filled)]
    : [];
}

interface Days {
  readonly start: Cited | null;
  readonly end: Cited | null;
  readonly filled: Cited | null;
}

function ofDate({ start, end, filled }: Days, option: Option, value: string): Finding[] {
  const name = ofOption(option, { zh: "日期", en: "the date" });
  const first = { path: ledgerPath(option, "date"), figure: { name, value, unit: "" } };
  if (start && isBefore(value, start.figure.value)) return [twoFigures("option-before-audit", "warning", first, start)];
  if (option.status === "implemented") return implemented(first, end, filled);
  return option.status === "planned" ? planned(first, filled) : [];
}

/** No option dates from before the audit, none was implemented after it, and no plan lies in the past. */
export const optionDates: PerformanceCheck = (figures) => {
  const days = { start: auditStart(figures), end: auditEnd(figures), filled: filledDate(figures) };
  return figures.ledger.options.flatMap((option) => (option.date === null ? [] : ofDate(days, option, option.date)));
};
