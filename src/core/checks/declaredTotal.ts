import { readNumber, spell } from "../decimal";
import type { Finding } from "../finding";
import type { TableCheck } from "./check";
import { readable } from "./readable";

const PLACE = { path: "/total" };

/** The panel's total, for rules without items: a number from 0 to full marks. With items it is computed, not entered. */
export const declaredTotal: TableCheck = ({ sections, checklist, total }, entries) => {
  const reading = readNumber(entries.total);
  if (sections.length > 0 || checklist) {
    return reading.kind === "blank" ? [] : [{ ...PLACE, code: "total-not-needed", severity: "warning" }];
  }
  const findings = readable(reading, PLACE);
  if (reading.kind === "blank") return [{ ...PLACE, code: "missing", severity: "warning" }];
  if (reading.kind !== "number") return findings;
  const value = spell(reading.value);
  const bounds: Finding[] = [
    ...(reading.value.lt(0) ? [{ ...PLACE, code: "below-zero", severity: "error", value } as const] : []),
    ...(reading.value.gt(total)
      ? [{ ...PLACE, code: "above-maximum", severity: "error", value, max: String(total) } as const]
      : []),
  ];
  return [...findings, ...bounds];
};
