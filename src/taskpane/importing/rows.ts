import type { Doubt } from "../../core/importing/doubt";
import type { Item, Section, Template } from "../../core/template";
import type { Depth, Draft, DraftRow, RowText } from "./draft";
import { levelLines } from "./levels";
import { joinedMetrics, metricDrafts, type MetricDraft } from "./metrics";
import { freeKey } from "./rulesDraft";
import { usedRows } from "./tree";

/** What the source prints as the sum of a row, where that is not what its parts add up to. */
function printedSums(doubts: readonly Doubt[]): ReadonlyMap<string, string> {
  return new Map(
    doubts.flatMap(({ code, about, alternatives: [printed] }) =>
      code === "sum-differs" && about !== undefined && printed !== undefined ? [[about, printed] as const] : [],
    ),
  );
}

/** The printed total; what the sections add up to where none is printed. */
export function printedTotal({ total }: Template, doubts: readonly Doubt[]): string {
  return printedSums(doubts).get("total") ?? String(total);
}

/** The rows of a template. `groupOf` tells the stretch of the source that an id stands in. */
export function rowsOf(
  { sections }: Template,
  doubts: readonly Doubt[],
  groupOf: (id: string) => number,
): readonly DraftRow[] {
  const sums = printedSums(doubts);
  const rows: DraftRow[] = [];
  const add = (node: Section | Item, depth: Depth, about: string, text: string) => {
    const { number, max, source } = node;
    rows.push({
      key: rows.length,
      depth,
      number: number ?? "",
      text,
      requirement: "requirement" in node ? (node.requirement ?? "") : "",
      points: sums.get(about) ?? String(max),
      levels: "levels" in node ? levelLines(node.levels) : "",
      metrics: metricDrafts("metrics" in node ? node.metrics : []),
      source,
      remarks: node.remarks ?? [],
      group: groupOf(about),
      about,
    });
  };
  const addItems = (items: readonly Item[], depth: Depth) => {
    for (const item of items) {
      add(item, depth, item.id, item.text);
      addItems(item.items ?? [], Math.min(3, depth + 1) as Depth);
    }
  };
  for (const section of sections) {
    add(section, 0, section.id, section.title);
    addItems(section.items, 1);
  }
  return rows;
}

function withRow(rows: readonly DraftRow[], key: number, change: Partial<DraftRow>): readonly DraftRow[] {
  return rows.map((row) => (row.key === key ? { ...row, ...change } : row));
}

/** Types in a field of a row. */
export function withText(rows: readonly DraftRow[], key: number, field: RowText, typed: string): readonly DraftRow[] {
  return withRow(rows, key, { [field]: typed });
}

/** Changes the metrics of a row. */
export function withMetrics(
  rows: readonly DraftRow[],
  key: number,
  change: (metrics: readonly MetricDraft[]) => readonly MetricDraft[],
): readonly DraftRow[] {
  return rows.map((row) => (row.key === key ? { ...row, metrics: change(row.metrics) } : row));
}

/** Gives every row the depth that it can have where it stands. */
function settled(rows: readonly DraftRow[]): readonly DraftRow[] {
  const depths = new Map(usedRows(rows).map(({ key, depth }) => [key, depth]));
  return rows.map((row) => ({ ...row, depth: row.depth === null ? null : (depths.get(row.key) ?? row.depth) }));
}

/** Makes a row a section or an item, or takes it out of the table. */
export function withDepth(rows: readonly DraftRow[], key: number, depth: Depth | null): readonly DraftRow[] {
  return settled(withRow(rows, key, { depth }));
}

/** The row of the table above another one. */
export function rowAbove(rows: readonly DraftRow[], key: number): DraftRow | null {
  const index = rows.findIndex((row) => row.key === key);
  return (
    rows
      .slice(0, Math.max(0, index))
      .filter(({ depth }) => depth !== null)
      .at(-1) ?? null
  );
}

function joined(one: string, other: string): string {
  return [one.trim(), other.trim()].filter((text) => text !== "").join("");
}

function around(one: readonly [number, number], other: readonly [number, number]): readonly [number, number] {
  return [Math.min(one[0], other[0]), Math.max(one[1], other[1])];
}

/** Joins a row to the one above it, as a sentence that was broken; points of its own count where the other has none. */
export function mergedUp(rows: readonly DraftRow[], key: number): readonly DraftRow[] {
  const row = rows.find((one) => one.key === key);
  const above = rowAbove(rows, key);
  if (!row || !above) return rows;
  const levels = [above.levels, row.levels].filter((text) => text !== "").join("\n");
  const change = {
    text: joined(above.text, row.text),
    requirement: joined(above.requirement, row.requirement),
    points: above.points.trim() === "" || above.points === "0" ? row.points : above.points,
    levels,
    metrics: joinedMetrics(above.metrics, row.metrics),
    source: { ...above.source, lines: around(above.source.lines, row.source.lines) },
  };
  return settled(withRow(rows, above.key, change).filter((one) => one.key !== key));
}

/** Joins a row to the one above it; facts that give it its full marks give them to that one. */
export function joinedUp(draft: Draft, key: number): Draft {
  const above = rowAbove(draft.rows, key);
  if (!above) return draft;
  const itemsOf = (items: readonly number[]) => [...new Set(items.map((item) => (item === key ? above.key : item)))];
  const conditions = draft.rules.conditions.map((one) => ({ ...one, items: itemsOf(one.items) }));
  return { ...draft, rows: mergedUp(draft.rows, key), rules: { ...draft.rules, conditions } };
}

/** Adds a row below another one, of the same kind; below a section an item. */
export function addedBelow(
  rows: readonly DraftRow[],
  key: number,
  text = "",
): { readonly rows: readonly DraftRow[]; readonly key: number } {
  const index = rows.findIndex((row) => row.key === key);
  const above = rows[index];
  const added = newRow(freeKey(rows), above, text);
  return { rows: settled([...rows.slice(0, index + 1), added, ...rows.slice(index + 1)]), key: added.key };
}

function newRow(key: number, above: DraftRow | undefined, text: string): DraftRow {
  const depth = above ? (Math.max(1, above.depth ?? 1) as Depth) : 0;
  const { source = { lines: [1, 1] as const }, group = 0 } = above ?? {};
  const typed = { number: "", text, requirement: "", points: "", levels: "" };
  return { key, depth, ...typed, metrics: [], source: { lines: source.lines }, remarks: [], group, about: null };
}

/** Adds a row for a stretch of the source that became none, where it stands in the source. */
export function addedFor(
  rows: readonly DraftRow[],
  group: number,
  text: string,
  lines: readonly [number, number],
): { readonly rows: readonly DraftRow[]; readonly key: number } {
  const index = rows.reduce((after, row, at) => (row.group <= group ? at + 1 : after), 0);
  const row = { ...newRow(freeKey(rows), rows[index - 1], text), group, source: { lines } };
  return { rows: settled([...rows.slice(0, index), row, ...rows.slice(index)]), key: row.key };
}

/** Parts a row in two where `text` begins in its wording; null where it does not stand there. */
export function splitAt(rows: readonly DraftRow[], key: number, text: string): readonly DraftRow[] | null {
  const row = rows.find((one) => one.key === key);
  const at = row?.text.indexOf(text) ?? -1;
  if (!row || at <= 0) return null;
  const shortened = withRow(rows, key, { text: row.text.slice(0, at).trim() });
  return addedBelow(shortened, key, row.text.slice(at).trim()).rows;
}
