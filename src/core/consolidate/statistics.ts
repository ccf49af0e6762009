import { byKey } from "../byKey";
import { sumOfPoints } from "../decimal";
import type { Filed } from "./filed";
import { plainPlace, plainText } from "./places";
import type { ScoringRecord } from "./record";
import type { Completed } from "./targets";

/** Counted scoring tables that have something in common. */
export interface Group {
  /** "" for those that do not say. */
  readonly key: string;
  readonly count: number;
  readonly passed: number;
  readonly failed: number;
  /** Without a grade: incomplete, or the table prints no pass mark. */
  readonly open: number;
  readonly vetoed: number;
  /** Exact sum of the totals and how many there are; null where the tables' full marks differ. */
  readonly totals: { readonly sum: string; readonly count: number } | null;
  /** Null where the tables' full marks differ, or none has a total. */
  readonly lowest: number | null;
  readonly highest: number | null;
}

/** A grade of a table, and how many got it. */
export interface GradeCount {
  readonly template: string;
  /** "" for those without a grade. */
  readonly label: string;
  readonly pass: boolean | null;
  readonly count: number;
}

/** Counted scoring tables by what they have in common, the largest groups first. */
export interface Statistics {
  readonly all: Group;
  readonly byPlace: readonly Group[];
  readonly byIndustry: readonly Group[];
  readonly byTemplate: readonly Group[];
  readonly byYear: readonly Group[];
  readonly byGrade: readonly GradeCount[];
}

/** Enterprises of a place and year that completed their audit, and those of which that is still open. */
export interface PlaceResult extends Completed {
  readonly open: number;
}

type Scored = Filed<ScoringRecord>;

function groupOf(key: string, filed: readonly Scored[]): Group {
  const tables = filed.map(({ table }) => table);
  const totalled = tables.filter(({ total }) => total !== null);
  const totals = totalled.map(({ total }) => total ?? 0);
  // Only what has a total is compared: a checklist has neither total nor full marks.
  const isAlike = new Set(totalled.map(({ max }) => max)).size <= 1;
  const isComparable = isAlike && totals.length > 0;
  const grades = (pass: boolean) => tables.filter(({ grade }) => grade?.pass === pass).length;
  return {
    key,
    count: tables.length,
    passed: grades(true),
    failed: grades(false),
    open: tables.filter(({ grade }) => grade === null).length,
    vetoed: tables.filter(({ vetoes }) => vetoes.length > 0).length,
    totals: isAlike ? { sum: sumOfPoints(totals).toFixed(), count: totals.length } : null,
    lowest: isComparable ? totals.reduce((low, total) => Math.min(low, total)) : null,
    highest: isComparable ? totals.reduce((high, total) => Math.max(high, total)) : null,
  };
}

interface Sized {
  readonly count: number;
}

/** The largest first, equal ones by their names' code units, which are the same on every machine. */
function largestFirst<Item extends Sized>(items: readonly Item[], name: (item: Item) => string): Item[] {
  return [...items].sort((a, b) => b.count - a.count || (name(a) < name(b) ? -1 : 1));
}

function groups(scored: readonly Scored[], keyOf: (filed: Scored) => string): Group[] {
  const found = [...byKey(scored, keyOf)].map(([key, members]) => groupOf(key, members));
  return largestFirst(found, ({ key }) => key);
}

function grades(scored: readonly Scored[]): GradeCount[] {
  const found = [...byKey(scored, ({ table }) => JSON.stringify([table.template, table.grade?.label ?? ""])).values()];
  const counts = found.flatMap((members): GradeCount[] => {
    const [first] = members;
    if (!first) return [];
    const { template, grade } = first.table;
    return [{ template, label: grade?.label ?? "", pass: grade?.pass ?? null, count: members.length }];
  });
  return largestFirst(counts, ({ template, label }) => `${template} ${label}`);
}

/** Statistics of the scoring tables that count. */
export function statisticsOf(scored: readonly Scored[]): Statistics {
  return {
    all: groupOf("", scored),
    byPlace: groups(scored, ({ table }) => plainPlace(table.enterprise.place)),
    byIndustry: groups(scored, ({ table }) => plainText(table.enterprise.industry)),
    byTemplate: groups(scored, ({ table }) => table.template),
    byYear: groups(scored, ({ table }) => String(table.year ?? "")),
    byGrade: grades(scored),
  };
}

/**
 * Whether an enterprise completed its audit: it passed an acceptance and failed none. An assessment passed alone leaves it
 * open, as does a table without a grade.
 */
function completion(own: readonly Scored[]): "completed" | "open" | "failed" {
  const passes = own.map(({ table: { grade, stage } }) => (stage === "assessment" && grade?.pass ? null : grade?.pass));
  if (passes.includes(false)) return "failed";
  return passes.includes(true) ? "completed" : "open";
}

/** Enterprises that completed their audit, by place and year; each counts once, however many of its tables are here. */
export function placeResults(scored: readonly Scored[]): PlaceResult[] {
  const dated = scored.filter(({ table }) => table.year !== null);
  const found = byKey(dated, ({ table }) => JSON.stringify([plainPlace(table.enterprise.place), table.year]));
  const results = [...found.values()].map((members): PlaceResult => {
    const enterprises = [...byKey(members, ({ code, file }) => (code === "" ? `file ${file}` : code)).values()];
    const states = enterprises.map(completion);
    const count = (wanted: (typeof states)[number]) => states.filter((state) => state === wanted).length;
    const { year, enterprise } = members[0]?.table ?? { year: 0, enterprise: { place: "" } };
    return { place: plainPlace(enterprise.place), year: year ?? 0, count: count("completed"), open: count("open") };
  });
  return results.sort((a, b) => a.year - b.year || b.count - a.count || (a.place < b.place ? -1 : 1));
}
