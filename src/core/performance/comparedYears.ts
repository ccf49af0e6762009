import { pointer } from "../finding";
import { stepsOf } from "../path";
import type { Figures } from "./figures";

/** Keys of the two year columns that show what the audit changed. */
export interface ComparedYears {
  readonly before: string;
  readonly after: string;
}

function filledSlots(figures: Figures): Set<string> {
  const filled = figures.places.filter(({ path }) => path.startsWith("/indicators/") && figures.value(path) !== null);
  return new Set(filled.map(({ path }) => stepsOf(path)[2] ?? ""));
}

/**
 * The years to compare: those that the form calls before and after the audit, else the first and the last that hold
 * figures. Null where there are no two such years.
 */
export function comparedYears(figures: Figures): ComparedYears | null {
  const { years } = figures.template;
  const role = (wanted: "before" | "after") => years.find((slot) => slot.role === wanted)?.cell.key;
  const [before, after] = [role("before"), role("after")];
  if (before !== undefined && after !== undefined) return { before, after };
  const filled = filledSlots(figures);
  const slots = years.map(({ cell }) => cell.key).filter((slot) => filled.has(slot));
  const [first, last] = [slots[0], slots.at(-1)];
  return first === undefined || last === undefined || first === last ? null : { before: first, after: last };
}

/** Path of an indicator in a year's column. */
export function indicatorPath(key: string, slot: string): string {
  return pointer("indicators", key, slot);
}
