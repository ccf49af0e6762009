import { isRecord } from "./record";

/** The steps of a JSON pointer (RFC 6901): "/scores/2.1" leads through "scores" to "2.1". */
export function stepsOf(path: string): string[] {
  return path
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What stands at a path in entries; undefined where nothing does. */
export function valueAt(raw: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>((holder, step) => {
    if (Array.isArray(holder)) return holder[Number(step)] as unknown;
    return isRecord(holder) && Object.hasOwn(holder, step) ? holder[step] : undefined;
  }, raw);
}

/** A copy of entries with another value at a path; objects on the way are made where they are missing. */
export function withValueAt(raw: unknown, path: string, value: unknown): Record<string, unknown> {
  const holder = isRecord(raw) ? raw : {};
  const [step, ...rest] = stepsOf(path);
  if (step === undefined) return holder;
  const below = Object.hasOwn(holder, step) ? holder[step] : undefined;
  const next = rest.length === 0 ? value : withValueAt(below, `/${rest.map(encode).join("/")}`, value);
  return Object.fromEntries([...Object.entries(holder).filter(([key]) => key !== step), [step, next]]);
}

function encode(step: string): string {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}
