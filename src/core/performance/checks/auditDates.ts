import type { PerformanceCheck } from "./check";
import { auditEnd, auditStart, filledDate, isBefore } from "./days";
import { twoFigures } from "./tell";

/** The audit ends after it began, and the form is filled in after the audit. */
export const auditDates: PerformanceCheck = (figures) => {
  const [start, end, filled] = [auditStart(figures), auditEnd(figures), filledDate(figures)];
  const ends =
    start && end && isBefore(end.figure.value, start.figure.value)
      ? [twoFigures("audit-ends-before-start", "error", end, start)]
      : [];
  const last = end ?? start;
  const early =
    last && filled && isBefore(filled.figure.value, last.figure.value)
      ? [twoFigures("filled-before-end", "warning", filled, last)]
      : [];
  return [...ends, ...early];
};
