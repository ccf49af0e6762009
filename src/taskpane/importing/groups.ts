import type { Doubt } from "../../core/importing/doubt";
import type { SourcePlace } from "../../core/importing/place";
import type { TraceKind, TraceRow } from "../../core/importing/trace";

/** Rows of the source that stand together, because the same section or item began in the first of them. */
export interface SourceGroup {
  readonly sources: readonly TraceRow[];
  /** Ids of the sections and items that begin here; empty where the source became none. */
  readonly ids: readonly string[];
}

function rowIds({ became }: TraceRow): string[] {
  return became.flatMap(({ kind, id }) => ((kind === "section" || kind === "item") && id !== undefined ? [id] : []));
}

/** The source in its order, with what begins where. */
export function groupsOf(trace: readonly TraceRow[]): readonly SourceGroup[] {
  const seen = new Set<string>();
  const groups: { sources: TraceRow[]; ids: string[] }[] = [];
  for (const row of trace) {
    const ids = rowIds(row);
    const fresh = ids.filter((id) => !seen.has(id));
    fresh.forEach((id) => seen.add(id));
    const last = groups.at(-1);
    if (last && last.ids.length > 0 && fresh.length === 0 && ids.length > 0) last.sources.push(row);
    else groups.push({ sources: [row], ids: fresh });
  }
  return groups;
}

/** Tells the group of each id; 0 for one that stands in none. */
export function groupFinder(groups: readonly SourceGroup[]): (id: string) => number {
  const found = new Map(groups.flatMap(({ ids }, index) => ids.map((id) => [id, index] as const)));
  return (id) => found.get(id) ?? 0;
}

function shares(one: SourcePlace, other: SourcePlace): boolean {
  return one.part === other.part && one.rows[0] <= other.rows[1] && other.rows[0] <= one.rows[1];
}

/** The group in which a place begins; 0 where none does. */
export function groupAt(groups: readonly SourceGroup[], { part, rows: [first] }: SourcePlace): number {
  const start: SourcePlace = { part, rows: [first, first] };
  return Math.max(
    0,
    groups.findIndex(({ sources }) => sources.some(({ place }) => shares(place, start))),
  );
}

const OTHER: readonly TraceKind[] = ["unused", "note", "heading", "above", "rule", "veto", "band", "bonus"];

/** Whether a stretch of the source became no row, though a person may see one in it. */
export function mayBecomeRow({ sources, ids }: SourceGroup): boolean {
  return ids.length === 0 && sources.some(({ became }) => became.some(({ kind }) => OTHER.includes(kind)));
}

/** The text of a stretch of the source, columns side by side. */
export function textOf({ sources }: SourceGroup): string {
  return sources
    .map(({ text }) => text)
    .join("\n")
    .replaceAll(" | ", " ");
}

/** Where a doubt is shown. */
export type DoubtSpot =
  | { readonly at: "row"; readonly key: number }
  | { readonly at: "group"; readonly group: number }
  | { readonly at: "total" }
  | { readonly at: "columns" }
  | { readonly at: "rules" };

const RULE_CODES = /^(?:band|veto|bonus)-/u;
const COLUMN_CODES = /^(?:no-header|column-role|column-twice|columns-joined)$/u;

/** Where a doubt belongs: to its row, to the total, to the columns, to the rules, or to its place in the source. */
export function spotOf(
  { code, about, place }: Doubt,
  rows: readonly { readonly key: number; readonly about: string | null }[],
  groups: readonly SourceGroup[],
): DoubtSpot {
  if (about === "total") return { at: "total" };
  if (COLUMN_CODES.test(code)) return { at: "columns" };
  if (RULE_CODES.test(code)) return { at: "rules" };
  const row = about === undefined ? undefined : rows.find((one) => one.about === about);
  return row ? { at: "row", key: row.key } : { at: "group", group: groupAt(groups, place) };
}
