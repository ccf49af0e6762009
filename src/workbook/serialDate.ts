/** Days from the first day of a spreadsheet's dates to that of JavaScript's. */
const EPOCH_DAYS = 25_569;
const DAY = 86_400_000;
/** 1950 and 2100: numbers outside are no dates of an audit; 2023 is a year. */
const FIRST = 18_264;
const LAST = 73_051;

/** The day of a number that stands in a cell for dates, ISO 8601; null for a number that is no date. */
export function isoDate(serial: number): string | null {
  if (serial < FIRST || serial > LAST) return null;
  return new Date((Math.floor(serial) - EPOCH_DAYS) * DAY).toISOString().slice(0, 10);
}
