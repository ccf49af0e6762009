/** A date as read: ISO 8601, and whether it was written otherwise. */
export interface ReadDate {
  readonly iso: string;
  readonly isRewritten: boolean;
}

const WRITTEN = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?|年(\d{1,2})月(?:(\d{1,2})日)?)$/u;

function isReal(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * Reads a day or a month, from 1900 on: "2024-05-01", "2024-05", and what can mean nothing else ("2024/5/1", "2024.5",
 * "2024年5月1日"). Null for all other text, also for a day that does not exist.
 */
export function readDate(text: string): ReadDate | null {
  const [, year, numericMonth, numericDay, chineseMonth, chineseDay] = WRITTEN.exec(text) ?? [];
  const month = numericMonth ?? chineseMonth;
  const day = numericDay ?? chineseDay;
  if (year === undefined || month === undefined) return null;
  if (!isReal(Number(year), Number(month), Number(day ?? 1))) return null;
  const parts = [year, month.padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])];
  const iso = parts.join("-");
  return { iso, isRewritten: iso !== text };
}
