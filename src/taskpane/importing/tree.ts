import type Big from "big.js";
import { ENTRY_PLACES, places, readNumber, sum } from "../../core/decimal";
import type { Depth, DraftRow } from "./draft";

/** A row with what stands below it. */
export interface Branch {
  readonly row: DraftRow;
  /** The id that its position gives it. */
  readonly id: string;
  readonly children: readonly Branch[];
  /** What is typed as its points; null where nothing readable is. */
  readonly typed: Big | null;
  /** Its points: what is typed, or the sum of what stands below. */
  readonly points: Big;
}

const MOST_POINTS = 100_000;

/** Points as they are typed; null for what is no number of points. */
export function readPoints(typed: string): Big | null {
  const reading = readNumber(typed);
  const value = reading.kind === "number" ? reading.value : null;
  return value && value.gte(0) && value.lte(MOST_POINTS) && places(value) <= ENTRY_PLACES ? value : null;
}

/** The rows of the table with the deepest place that each may take: one below the row before. */
export function usedRows(rows: readonly DraftRow[]): readonly (DraftRow & { readonly depth: Depth })[] {
  let before = -1;
  return rows.flatMap((row) => {
    if (row.depth === null) return [];
    const depth = Math.min(row.depth, before + 1) as Depth;
    before = depth;
    return [{ ...row, depth }];
  });
}

type Used = ReturnType<typeof usedRows>;

function branchesOf(rows: Used, depth: number, parent: string): Branch[] {
  const starts = rows.flatMap((row, index) => (row.depth === depth ? [index] : []));
  return starts.map((start, position) => {
    const id = parent === "" ? String(position + 1) : `${parent}.${position + 1}`;
    const [row, ...below] = rows.slice(start, starts[position + 1] ?? rows.length);
    const children = branchesOf(below, depth + 1, id);
    // A start is a row.
    const own = row as DraftRow;
    const typed = readPoints(own.points);
    const points = children.length > 0 ? sum(children.map((child) => child.points)) : (typed ?? sum([]));
    return { row: own, id, children, typed, points };
  });
}

/** Sections with their items. */
export function treeOf(rows: readonly DraftRow[]): readonly Branch[] {
  return branchesOf(usedRows(rows), 0, "");
}

/** Every branch, parents before children. */
export function allBranches(tree: readonly Branch[]): Branch[] {
  return tree.flatMap((branch) => [branch, ...allBranches(branch.children)]);
}

/** Items that take a score of their own; a section without items has none. */
export function scoredBranches(tree: readonly Branch[]): Branch[] {
  return allBranches(tree).filter(({ children, row }) => children.length === 0 && row.depth !== 0);
}

/** The sum of all sections. */
export function totalOf(tree: readonly Branch[]): Big {
  return sum(tree.map(({ points }) => points));
}

/** Whether what is printed as a sum is another one. */
export function differs({ children, typed, points }: Branch): boolean {
  return children.length > 0 && typed !== null && !typed.eq(points);
}

/** How deep a row may stand: at most one below the row before it. */
export function depthsFor(rows: readonly DraftRow[], key: number): readonly Depth[] {
  const index = rows.findIndex((row) => row.key === key);
  const before = usedRows(rows.slice(0, index)).at(-1);
  return ([0, 1, 2, 3] as const).filter((depth) => depth <= (before ? before.depth + 1 : 0));
}
