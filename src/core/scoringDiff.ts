import { readNumber } from "./decimal";
import { changeOf, type Change, type Comparable, type Difference } from "./difference";
import { pointer, type CellRef } from "./finding";
import { isRecord } from "./record";
import type { Report } from "./report";

/** One version of a filled scoring table. */
export interface ScoringVersion {
  /** Entries, in the shape of entries JSON. */
  readonly raw: unknown;
  readonly report: Report;
}

/** A result that differs: of a section ("section.1"), the total, or the grade. */
export interface ResultDifference extends Change {
  readonly result: string;
  /** The result's cell in the second version. */
  readonly at?: CellRef;
}

/** What differs between two versions of a scoring table, in the table's order. */
export interface ScoringDiff {
  readonly kind: "scoring";
  readonly entries: readonly Difference[];
  readonly results: readonly ResultDifference[];
}

/** A typed number counts as a figure, however it was typed; an empty text is a blank. */
function entryOf(raw: unknown): Comparable {
  const reading = readNumber(raw);
  if (reading.kind === "number") return reading.value;
  return reading.kind === "blank" ? null : typeof raw === "boolean" ? raw : String(raw);
}

/** Every single entry by its path. */
function leaves(raw: unknown, steps: readonly string[] = []): (readonly [string, unknown])[] {
  if (Array.isArray(raw)) return raw.flatMap((value: unknown, index) => leaves(value, [...steps, String(index)]));
  if (isRecord(raw)) return Object.entries(raw).flatMap(([key, value]) => leaves(value, [...steps, key]));
  return [[pointer(...steps), raw]];
}

function entryDifferences(before: unknown, after: unknown): Difference[] {
  const [first, second] = [new Map(leaves(before)), new Map(leaves(after))];
  return [...new Set([...second.keys(), ...first.keys()])].flatMap((path) => {
    const change = changeOf(entryOf(first.get(path)), entryOf(second.get(path)));
    return change ? [{ path, ...change }] : [];
  });
}

function resultsOf({ sections, total, grade }: Report): (readonly [string, Comparable])[] {
  return [
    ...sections.map(({ id, score }) => [`section.${id}`, score] as const),
    ["total", total],
    ["grade", grade?.label ?? null],
  ];
}

/** Compares two versions of the same scoring table: entries, then sections, total and grade. */
export function diffScoring(before: ScoringVersion, after: ScoringVersion): ScoringDiff {
  const first = new Map(resultsOf(before.report));
  const results = resultsOf(after.report).flatMap(([result, value]) => {
    const change = changeOf(first.get(result) ?? null, value);
    return change ? [{ result, ...change }] : [];
  });
  return { kind: "scoring", entries: entryDifferences(before.raw, after.raw), results };
}
