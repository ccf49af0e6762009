import { isRecord } from "./record";

/**
 * Entries laid over others: what `over` names is taken from it, all else stays. A null blanks a single entry; a whole
 * group that is null or of the wrong shape changes nothing, so that a slip loses nothing.
 */
export function overlay(base: Readonly<Record<string, unknown>>, over: unknown): Record<string, unknown> {
  if (!isRecord(over)) return { ...base };
  const laid = Object.entries(over).map(([key, value]): [string, unknown] => {
    const below = Object.hasOwn(base, key) ? base[key] : undefined;
    if (isRecord(below)) return [key, overlay(below, value)];
    return [key, Array.isArray(below) && !Array.isArray(value) ? below : value];
  });
  return Object.fromEntries([...Object.entries(base), ...laid]);
}
