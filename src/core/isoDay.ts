const ISO_DAY = "2026-01-31".length;

/** The day of a moment by the clock of this place, for example 2026-01-31. */
export function isoDay(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, ISO_DAY);
}
