import { isRecord } from "./record";

/** One difference between two versions of a table. */
export interface TemplateChange {
  readonly what: "changed" | "added" | "removed";
  /** Id or key of what differs ("2.3", "v1", a block's key), in the later version where it has one; "" for the table itself. */
  readonly about: string;
  /** What of it differs ("max", "text"); the list's name where a whole entry came or went. */
  readonly field: string;
  /** As text; null where there was or is nothing. */
  readonly before: string | null;
  readonly after: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

/** Where something stands in its source, and numbers that follow from the position, are no content. */
const NO_CONTENT = new Set(["source", "id"]);
const NAMES = ["text", "title", "label", "header", "wording"] as const;

function shown(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The words by which an entry of a list is known again, wherever it moved. */
function nameOf(entry: Fields): string | null {
  for (const field of NAMES) if (typeof entry[field] === "string") return entry[field].replace(/\s+/gu, "");
  return null;
}

function idOf(entry: Fields): string | null {
  for (const field of ["id", "key"]) if (typeof entry[field] === "string") return entry[field];
  return null;
}

interface Pair {
  readonly before: Fields | null;
  readonly after: Fields | null;
}

/** Pairs entries by their words, then those that are left by their ids, then by their places. */
function pairsOf(before: readonly Fields[], after: readonly Fields[]): Pair[] {
  const partner = new Map<Fields, Fields>();
  const left = new Set(before);
  const pair = (sameOf: (entry: Fields, index: number) => unknown) => {
    const known = new Map<unknown, Fields>();
    before.forEach((entry, index) => {
      const same = sameOf(entry, index);
      if (left.has(entry) && same !== null && !known.has(same)) known.set(same, entry);
    });
    after.forEach((entry, index) => {
      const found = partner.has(entry) ? undefined : known.get(sameOf(entry, index));
      if (!found || !left.delete(found)) return;
      partner.set(entry, found);
    });
  };
  pair(nameOf);
  pair(idOf);
  pair((_, index) => index);
  return [
    ...before.filter((entry) => left.has(entry)).map((entry) => ({ before: entry, after: null })),
    ...after.map((entry) => ({ before: partner.get(entry) ?? null, after: entry })),
  ];
}

function isList(value: unknown): value is readonly Fields[] {
  return Array.isArray(value) && value.every(isRecord);
}

/** Whether entries of a list are told apart by name; values of levels and rules are not. */
function isNamed(list: readonly Fields[]): boolean {
  return list.some((entry) => idOf(entry) !== null || nameOf(entry) !== null);
}

function entryChanges({ before, after }: Pair, about: string, field: string): TemplateChange[] {
  const entry = after ?? before ?? {};
  const own = idOf(entry) ?? shown(entry["label"]) ?? nameOf(entry) ?? about;
  if (before && after) return fieldChanges(before, after, own);
  const name = shown(nameOf(entry) ?? entry);
  const what = after ? "added" : "removed";
  return [{ what, about: own, field, before: after ? null : name, after: after ? name : null }];
}

function valueChanges(before: unknown, after: unknown, about: string, field: string): TemplateChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const lists = [before ?? [], after ?? []];
  const [first, second] = lists;
  if (isList(first) && isList(second) && (isNamed(first) || isNamed(second))) {
    return pairsOf(first, second).flatMap((pair) => entryChanges(pair, about, field));
  }
  if (isRecord(before) && isRecord(after)) return fieldChanges(before, after, about, `${field}.`);
  return [{ what: "changed", about, field, before: shown(before), after: shown(after) }];
}

function fieldChanges(before: Fields, after: Fields, about: string, prefix = ""): TemplateChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => !NO_CONTENT.has(key));
  return keys.flatMap((key) => valueChanges(before[key], after[key], about, `${prefix}${key}`));
}

/** What differs between two templates, in the order of the later one. Both must have been checked. */
export function templateChanges(before: object, after: object): TemplateChange[] {
  return fieldChanges(before as Fields, after as Fields, "");
}
