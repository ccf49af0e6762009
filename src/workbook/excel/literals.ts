import type { CellValue } from "../slots";

/** What Excel would take for something else than text: formulas, numbers, dates, percentages, truth values, errors. */
const MISREAD = /^[=+\-@'#]|\d|^(true|false)$/iu;

/** A value as it is assigned to a range: text stays text, whatever it looks like, and a blank is cleared. */
export function literal(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "string" && MISREAD.test(value) ? `'${value}` : value;
}
