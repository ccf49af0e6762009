import type { Item, Level } from "../../core/template";
import { sum, toNumber } from "../../core/decimal";
import { around, type SourcePlace } from "../source";
import type { Piece } from "../table/facts";
import { enumerated as enumeratedIn } from "../table/enumerated";
import { placeOf, wordingOf, newRow, type FoundRow } from "../table/found";
import { pointsOf, type Node } from "../table/outline";
import { parseOrdinal } from "../wording/ordinals";
import { plainMetric } from "../wording/metrics";
import { printedLevels } from "../wording/levels";
import { innerPoints } from "../wording/points";
import type { Notebook } from "./notes";

/** Longest wording that a template takes. */
export const MAX_TEXT = 4_000;
/** Items below one parent, as the template's schema has it. */
const MAX_ITEMS = 500;
/** Places of the deepest id: section, item, sub-item, and one more where sub-items stand in rows of their own. */
const MAX_DEPTH = 4;
const MAX_DEPTH_BESIDE = 3;

function stated(requirement: string): { requirement?: string } {
  return requirement === "" ? {} : { requirement };
}

/** A number as it is shown in a doubt. */
export function shown(value: number | null): string {
  return value === null ? "" : String(value);
}

/** The exact sum of maxima. */
export function sumOf(parts: readonly { readonly max: number }[]): number {
  return toNumber(sum(parts.map(({ max }) => max)));
}

function cut(text: string, place: SourcePlace, notes: Notebook, about: string): string {
  if (text.length <= MAX_TEXT) return text;
  notes.doubt("too-much", place, String(MAX_TEXT), [String(text.length)], about);
  return text.slice(0, MAX_TEXT);
}

interface Worth {
  readonly max: number | null;
  readonly sure: boolean;
}

/** An item's points: from its column, from its wording, or the highest of its levels. */
function worthOf(row: FoundRow, text: string, requirement: string): Worth {
  const own = pointsOf(row);
  if (own !== null) return { max: own, sure: true };
  const inner = innerPoints(text) ?? innerPoints(requirement);
  const levels = printedLevels(requirement, 0) ?? printedLevels(text, 0);
  const top = levels ? Math.max(...levels.map(({ to }) => to)) : null;
  if (top !== null && !inner?.certain) return { max: top, sure: false };
  return { max: inner?.value ?? null, sure: inner?.certain ?? false };
}

/** The levels of an item, and whether they fit its points. */
function levelsOf(
  row: FoundRow,
  text: string,
  requirement: string,
  max: number,
): { levels: readonly Level[] | null; fit: boolean } {
  const levels = row.levels ?? printedLevels(requirement, max) ?? printedLevels(text, max);
  if (!levels || levels.length < 2) return { levels: null, fit: true };
  const top = Math.max(...levels.map(({ to }) => to));
  return top === max ? { levels, fit: true } : { levels: null, fit: false };
}

/** Sub-items that stand in one cell, numbered and with points that add up to the item's. */
function innerRows(row: FoundRow, max: number | null): Node[] {
  const raw = row.requirement.map(({ text }) => text).join("\n");
  const parts = enumeratedIn(raw) ?? [];
  const points = parts.map((part) => part.points);
  if (parts.length === 0 || points.some((value) => value === null)) return [];
  const whole = toNumber(sum(points.map((value) => value ?? 0)));
  if (max !== null && whole !== max) return [];
  return parts.map(({ ordinal, text, span, points: value }) => {
    const place = placeOfSpan(row.requirement, span, placeOf(row));
    // That they add up makes them certain.
    const points = max !== null && value !== null ? { value, shape: "unit" as const } : null;
    return {
      row: Object.assign(newRow(ordinal, row.section), { text: [{ text, place }], points, places: [place] }),
      children: [],
    };
  });
}

/** Where a stretch of pieces joined by line ends stands. */
function placeOfSpan(pieces: readonly Piece[], [from, to]: readonly [number, number], whole: SourcePlace): SourcePlace {
  let start = 0;
  const inside = pieces.filter(({ text }) => {
    const end = start + text.length;
    const shares = start < to && end > from;
    start = end + 1;
    return shares;
  });
  return inside.length > 0 ? around(inside.map(({ place }) => place)) : whole;
}

/** Sub-items that stand in the requirement's column beside their item. */
function besideNodes(row: FoundRow): Node[] {
  return row.beside.map((inner) => ({ row: withNumber(inner), children: [] }));
}

/** Takes the number "（1）" off the front of a wording. */
function withNumber(row: FoundRow): FoundRow {
  const raw = row.text
    .map(({ text }) => text)
    .join("\n")
    .trim();
  const ordinal = parseOrdinal(raw);
  const [piece] = row.text;
  if (!piece || ordinal === null || ordinal.mark === " " || ordinal.rest.trim() === "") return row;
  return { ...row, ordinal, text: [{ text: ordinal.rest, place: piece.place }] };
}

/** Makes items of an outline. */
export class ItemMaker {
  private readonly maxDepth: number;

  constructor(
    private readonly notes: Notebook,
    /** Whether the form has a column for requirements, in which sub-items stand beside their item. */
    private readonly requirements: boolean,
  ) {
    this.maxDepth = requirements ? MAX_DEPTH_BESIDE : MAX_DEPTH;
  }

  /** The items below `parentId`; rows nested deeper than an id can say stand beside one another. */
  items(nodes: readonly Node[], parentId: string): Item[] {
    const depth = parentId.split(".").length;
    const flat = depth + 1 < this.maxDepth ? nodes : nodes.flatMap(flatten);
    this.checkNumbers(nodes, parentId);
    if (flat.length > MAX_ITEMS) {
      const place = placeOf(flat[MAX_ITEMS]?.row ?? newRow(null, null));
      this.notes.doubt("too-much", place, String(MAX_ITEMS), [String(flat.length)], parentId);
    }
    return flat.slice(0, MAX_ITEMS).map((node, index) => this.item(node, `${parentId}.${index + 1}`));
  }

  private item({ row, children }: Node, id: string): Item {
    const place = placeOf(row);
    const [wording, requirement] = [wordingOf(row.text), wordingOf(row.requirement)];
    const { max, sure } = worthOf(row, wording, requirement);
    const own = wording === "" || !this.requirements ? "" : requirement;
    const base = {
      id,
      number: row.ordinal?.printed ?? null,
      text: cut(wording || requirement || "—", place, this.notes, id),
      source: { lines: place.rows },
    };
    this.notes.make("item", place, id);
    const { nodes, enumerated } = this.nested({ row, children }, id, max);
    if (nodes.length === 0) return this.leaf(row, { ...base, requirement: cut(own, place, this.notes, id) }, max, sure);
    const items = this.items(nodes, id);
    const whole = sumOf(items);
    if (max !== null && max !== whole) this.notes.doubt("sum-differs", place, shown(whole), [shown(max)], id);
    // The requirement of an item whose points it lists has become its sub-items.
    const kept = enumerated ? {} : stated(own);
    return { ...base, ...kept, max: whole, items };
  }

  /** What is scored below an item: rows of their own, or the points of an enumeration in its requirement. */
  private nested({ row, children }: Node, id: string, max: number | null): { nodes: Node[]; enumerated: boolean } {
    if (id.split(".").length >= this.maxDepth) return { nodes: [], enumerated: false };
    const rows = [...children, ...besideNodes(row)];
    if (rows.length > 0) return { nodes: rows, enumerated: false };
    return { nodes: innerRows(row, max), enumerated: true };
  }

  private leaf(
    row: FoundRow,
    { requirement, ...base }: Pick<Item, "id" | "number" | "text" | "source"> & { requirement: string },
    found: number | null,
    sure: boolean,
  ): Item {
    const place = placeOf(row);
    const max = found ?? 0;
    if (found === null) this.notes.doubt("no-points", place, "0", [], base.id);
    else if (!sure) this.notes.doubt("points-unclear", place, shown(found), [], base.id);
    const { levels, fit } = levelsOf(row, base.text, requirement, max);
    if (!fit) this.notes.doubt("levels-unclear", place, shown(max), [], base.id);
    const metric = fit ? plainMetric(base.text, requirement || base.text, levels, max) : null;
    return {
      ...base,
      ...stated(requirement),
      max,
      ...(levels ? { levels } : {}),
      ...(metric ? { metrics: [metric] } : {}),
    };
  }

  /** Numbers of one kind follow one another, or a row may be missing or misread. */
  private checkNumbers(nodes: readonly Node[], parentId: string): void {
    nodes.forEach(({ row }, index) => {
      const before = nodes[index - 1]?.row.ordinal;
      const here = row.ordinal;
      if (!before || here?.kind !== before.kind || here.value === before.value + 1) return;
      this.notes.doubt(
        "number-gap",
        placeOf(row),
        here.printed,
        [String(before.value + 1)],
        `${parentId}.${index + 1}`,
      );
    });
  }
}

function flatten(node: Node): Node[] {
  return [{ row: node.row, children: [] }, ...node.children.flatMap(flatten)];
}
