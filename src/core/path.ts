import { isRecord } from "./record";

/** Where entries hold lists. Elsewhere a number is a key like any other: items and sections have such ids. */
const LISTS = /^\/(?:experts|ledger|feasibility|feasibility\/\d+\/flows|rows\/[^/]+|fields\/[^/]+)$/u;
/** Places of a list; no table has as many rows. */
const INDEX = /^(?:0|[1-9]\d{0,3})$/u;

/** Paths that are remembered: several times as many as the largest table has. */
const MAX_PATHS = 16_384;
const knownSteps = new Map<string, readonly string[]>();

function takeApart(path: string): readonly string[] {
  const steps = path.split("/").slice(1);
  return path.includes("~") ? steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")) : steps;
}

/** The steps of a JSON pointer (RFC 6901): "/scores/2.1" leads through "scores" to "2.1". */
export function stepsOf(path: string): readonly string[] {
  // The same few thousand paths are taken apart by the million when many workbooks are read.
  const known = knownSteps.get(path);
  if (known) return known;
  if (knownSteps.size >= MAX_PATHS) knownSteps.clear();
  const steps = takeApart(path);
  knownSteps.set(path, steps);
  return steps;
}

function encode(step: string): string {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** What a holder has at one step; undefined where it has nothing, or holds nothing at all. */
export function childAt(holder: unknown, step: string): unknown {
  if (Array.isArray(holder)) return INDEX.test(step) ? (holder[Number(step)] as unknown) : undefined;
  return isRecord(holder) && Object.hasOwn(holder, step) ? holder[step] : undefined;
}

/** What stands at a path in entries; undefined where nothing does. */
export function valueAt(raw: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>(childAt, raw);
}

function withItem(list: readonly unknown[], index: number, value: unknown): unknown[] {
  const length = Math.max(list.length, index + 1);
  // A place that no row has yet is a blank row.
  return Array.from({ length }, (_, each) => (each === index ? value : (list[each] ?? null)));
}

/**
 * A copy of an object or a list with another value at one step; rows that are missing before it become null. A list has
 * no place that is not a number and stays as it is.
 */
export function withChild(holder: unknown, step: string, value: unknown): unknown {
  if (Array.isArray(holder)) return INDEX.test(step) ? withItem(holder, Number(step), value) : holder;
  const kept = isRecord(holder) ? Object.entries(holder).filter(([key]) => key !== step) : [];
  return Object.fromEntries([...kept, [step, value]]);
}

function put(holder: unknown, above: string, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const isNewList = (holder ?? null) === null && LISTS.test(above) && INDEX.test(step);
  const next = put(childAt(holder, step), `${above}/${encode(step)}`, rest, value);
  return withChild(isNewList ? [] : holder, step, next);
}

/**
 * A copy of entries with another value at a path. Lists stay lists; objects on the way are made where they are missing,
 * and lists where entries hold lists (`/ledger/0`).
 */
export function withValueAt(raw: unknown, path: string, value: unknown): Record<string, unknown> {
  const holder = isRecord(raw) ? raw : {};
  const steps = stepsOf(path);
  const changed = steps.length === 0 ? holder : put(holder, "", steps, value);
  return isRecord(changed) ? changed : holder;
}
