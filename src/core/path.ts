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

function valueAlong(raw: unknown, steps: readonly string[]): unknown {
  let value = raw;
  for (const step of steps) value = childAt(value, step);
  return value;
}

/** What stands at a path in entries; undefined where nothing does. */
export function valueAt(raw: unknown, path: string): unknown {
  return valueAlong(raw, stepsOf(path));
}

/** Neighbours among spots that one object or list holds. */
interface Siblings<Spot> {
  readonly holder: string;
  readonly steps: readonly string[];
  readonly members: { readonly step: string; readonly spot: Spot }[];
}

/** Spots of entries, in their order, that are to be looked up again and again. */
export type SpotList<Spot> = readonly Siblings<Spot>[];

/** Prepares spots for `eachGiven`. */
export function spotList<Spot extends { readonly path: string }>(spots: readonly Spot[]): SpotList<Spot> {
  const list: Siblings<Spot>[] = [];
  for (const spot of spots) {
    const holder = spot.path.slice(0, spot.path.lastIndexOf("/"));
    if (list.at(-1)?.holder !== holder) list.push({ holder, steps: stepsOf(holder), members: [] });
    list.at(-1)?.members.push({ step: stepsOf(spot.path).at(-1) ?? "", spot });
  }
  return list;
}

/** Hands out what entries hold at spots, in their order; blanks are passed over. What holds several is found once. */
export function eachGiven<Spot>(list: SpotList<Spot>, raw: unknown, take: (spot: Spot, value: unknown) => void): void {
  for (const { steps, members } of list) {
    const held = valueAlong(raw, steps);
    if (typeof held !== "object" || held === null) continue;
    for (const { step, spot } of members) {
      const value = childAt(held, step);
      if (value !== undefined && value !== null) take(spot, value);
    }
  }
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
