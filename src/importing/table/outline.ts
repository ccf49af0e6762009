import type { OrdinalKind } from "../wording/ordinals";
import { isComplete, type FoundRow } from "./found";

/** A row with the rows below it. */
export interface Node {
  readonly row: FoundRow;
  readonly children: Node[];
}

type Level = OrdinalKind | "none" | "heading";

function levelOf(row: FoundRow): Level {
  if (row.heading && !row.ordinal) return "heading";
  return row.ordinal?.kind ?? "none";
}

/** Orders rows by the way they are numbered: each way that is new below another is one level deeper. */
export function outlineByNumbers(rows: readonly FoundRow[]): Node[] {
  const top: Node[] = [];
  const open: { level: Level; node: Node }[] = [];
  for (const row of rows) {
    const level = levelOf(row);
    const known = open.findIndex((one) => one.level === level);
    if (known >= 0) open.length = known;
    const node = { row, children: [] };
    (open.at(-1)?.node.children ?? top).push(node);
    open.push({ level, node });
  }
  return top;
}

/** The points of a row as printed; null where none are. */
export function pointsOf(row: FoundRow): number | null {
  if (row.points) return row.points.value;
  return row.levels ? Math.max(...row.levels.map(({ to }) => to)) : null;
}

/** Beyond these, trying out which rows are sections would take too long. */
const MAX_CHOICES = 2_000;
const MAX_ROWS = 300;

/** Points in hundredths, so that sums are exact. */
function hundredths(value: number): number {
  return Math.round(value * 100);
}

/** Where sections can begin so that each one's points are the sum of those that follow it; null unless there is one way. */
function headsBySums(values: readonly number[]): readonly number[] | null {
  const ways: (readonly number[])[] = [];
  let choices = 0;
  const follow = (start: number, heads: readonly number[]): void => {
    if (ways.length > 1 || ++choices > MAX_CHOICES) return;
    if (start === values.length) return void ways.push(heads);
    let rest = values[start] ?? 0;
    for (let at = start + 1; at < values.length && rest > 0; at++) {
      rest -= values[at] ?? 0;
      if (rest === 0) follow(at + 1, [...heads, start]);
    }
  };
  follow(0, []);
  return ways.length === 1 && choices <= MAX_CHOICES ? (ways[0] ?? null) : null;
}

/**
 * Orders rows that nothing but their points tells apart: a section's points are the sum of those that follow it. Null
 * unless there is one way, and only one, that uses every row.
 */
export function outlineBySums(rows: readonly FoundRow[]): Node[] | null {
  const points = rows.map(pointsOf);
  if (rows.length < 3 || rows.length > MAX_ROWS || points.includes(null)) return null;
  const heads = headsBySums(points.map((value) => hundredths(value ?? 0)));
  if (!heads) return null;
  return heads.flatMap((head, index) => {
    const [row, ...inner] = rows.slice(head, heads[index + 1] ?? rows.length);
    return row ? [{ row, children: inner.map((one) => ({ row: one, children: [] })) }] : [];
  });
}

/** Whether the points of a node with children are their sum, as far as they are printed. */
function addsUp(node: Node): boolean {
  const own = pointsOf(node.row);
  const parts = node.children.map(({ row }) => pointsOf(row));
  if (own === null || parts.some((part) => part === null)) return true;
  return parts.reduce<number>((sum, part) => sum + hundredths(part ?? 0), 0) === hundredths(own);
}

/** How many nodes with children do not add up. */
export function misfits(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => {
    const own = node.children.length > 0 && !addsUp(node) ? 1 : 0;
    return sum + own + misfits(node.children);
  }, 0);
}

/** Whether any node has rows below it. */
export function isNested(nodes: readonly Node[]): boolean {
  return nodes.some(({ children }) => children.length > 0);
}

/** Whether every row without rows below it has its points. */
export function leavesComplete(nodes: readonly Node[]): boolean {
  return nodes.every(({ row, children }) => (children.length > 0 ? leavesComplete(children) : isComplete(row)));
}
