import type { Item, Section } from "../../core/template";
import { around, type SourcePlace } from "../source";
import type { Piece } from "../table/facts";
import { parseOrdinal } from "../wording/ordinals";
import { titlePoints } from "../wording/points";
import { tidy } from "../wording/text";
import { placeOf, wordingOf, type FoundRow, type FoundSection, type FoundTable } from "../table/found";
import {
  isNested,
  leavesComplete,
  misfits,
  outlineByNumbers,
  outlineBySums,
  pointsOf,
  type Node,
} from "../table/outline";
import { ItemMaker, shown, sumOf } from "./items";
import type { Notebook } from "./notes";

/** Sections of a table, as the template's schema has it. */
const MAX_SECTIONS = 50;

/** A section before its items are made. */
interface Planned {
  readonly number: string | null;
  readonly title: string;
  readonly declared: readonly number[];
  readonly nodes: readonly Node[];
  readonly place: SourcePlace;
}

/** A section's name without its number and points. */
function named(
  pieces: readonly Piece[],
  number: string | null,
): { number: string | null; title: string; max: number | null } {
  const raw = pieces.map(({ text }) => text.trim()).join("\n");
  // Before the blank behind a bare number is taken away as typesetting.
  const ordinal = number === null ? parseOrdinal(raw) : null;
  const text = tidy(ordinal && ordinal.rest.trim() !== "" ? ordinal.rest : raw);
  const { title, max } = titlePoints(text);
  return { number: number ?? ordinal?.printed ?? null, title: title.trim() || text || "—", max };
}

function fromColumn(found: FoundTable): Planned[] {
  return found.sections.map((section) => {
    const own = found.rows.filter((row) => row.section === section);
    const { number, title, max } = named(section.title, section.number);
    return {
      number,
      title,
      declared: declaredOf(section, max),
      nodes: outlineByNumbers(own),
      place: around([...section.places, ...own.flatMap(({ places }) => places)]),
    };
  });
}

function declaredOf({ max, subtotal }: FoundSection, inTitle: number | null): number[] {
  return [max, inTitle, subtotal].filter((value) => value !== null);
}

/** The outline by numbers, unless sums tell a better one that the total confirms. */
function bestOutline({ rows, total }: FoundTable, notes: Notebook): Node[] {
  const byNumbers = outlineByNumbers(rows);
  if (isNested(byNumbers) && misfits(byNumbers) === 0 && leavesComplete(byNumbers)) return byNumbers;
  const bySums = outlineBySums(rows);
  const printed = total?.value ?? null;
  if (!bySums || (printed !== null && sumOf(bySums.map(({ row }) => ({ max: pointsOf(row) ?? 0 }))) !== printed)) {
    return byNumbers;
  }
  const sure = printed !== null && rows.every(({ ordinal }) => ordinal === null);
  for (const { row } of sure ? [] : bySums) notes.doubt("sections-by-sums", placeOf(row), wordingOf(row.text));
  return bySums;
}

function fromRows(found: FoundTable, notes: Notebook): Planned[] | null {
  const nodes = bestOutline(found, notes);
  if (!isNested(nodes)) return null;
  return nodes.map((node) => {
    const { row } = node;
    const { number, title, max } = named(
      row.text.length > 0 ? row.text : row.requirement,
      row.ordinal?.printed ?? null,
    );
    const points = pointsOf(node.row);
    const subtotal = subtotalOf(found, node);
    return {
      number,
      title,
      declared: [points, max, subtotal].filter((value) => value !== null),
      nodes: node.children,
      place: placeOf(node.row),
    };
  });
}

function lastRow(node: Node): FoundRow {
  const inner = node.children.at(-1);
  return inner ? lastRow(inner) : node.row;
}

function subtotalOf(found: FoundTable, node: Node): number | null {
  const index = found.rows.indexOf(lastRow(node));
  return found.subtotals.find(({ after }) => after === index)?.value ?? null;
}

function alone(found: FoundTable, title: string, notes: Notebook): Planned[] {
  const place = around(found.rows.flatMap(({ places }) => places));
  notes.doubt("no-sections", { ...place, rows: [place.rows[0], place.rows[0]] }, title, [], "1");
  return [{ number: null, title, declared: [], nodes: outlineByNumbers(found.rows), place }];
}

/** A section without items is scored itself: it becomes its own item. */
function ownItem({ title, declared, place }: Planned, id: string): Item {
  return { id: `${id}.1`, number: null, text: title, max: declared[0] ?? 0, source: { lines: place.rows } };
}

/** One item without points takes what its section lacks. */
function fillMissing(items: readonly Item[], declared: number | undefined, notes: Notebook): Item[] {
  const missing = notes.doubts.filter(
    ({ code, about }) => code === "no-points" && items.some(({ id }) => id === about),
  );
  const [only] = missing;
  const rest = (declared ?? 0) - sumOf(items);
  if (missing.length !== 1 || !only || declared === undefined || rest <= 0) return [...items];
  notes.settle((doubt) => doubt === only);
  notes.doubt("points-from-sum", only.place, shown(rest), [], only.about);
  return items.map((item) => (item.id === only.about ? { ...item, max: rest } : item));
}

/** Points that only the wording gave are certain once the section's sum is as printed. */
function settlePoints(items: readonly Item[], notes: Notebook): void {
  const ids = new Set(items.map(({ id }) => id));
  notes.settle(
    ({ code, about, chosen }) => code === "points-unclear" && chosen !== "" && about !== undefined && ids.has(about),
  );
}

/** Makes sections of what a table holds; `title` names the only section of a table without any. */
export function sectionsOf(found: FoundTable, title: string, requirements: boolean, notes: Notebook): Section[] {
  const maker = new ItemMaker(notes, requirements);
  if (found.rows.length === 0 && found.sections.length === 0) {
    notes.doubt("no-items", around(found.kept.map(({ cell }) => cell.place)), title);
    return [];
  }
  const inColumn =
    found.sections.length > 0 && (found.rows.length === 0 || found.rows.some(({ section }) => section !== null));
  const planned = inColumn ? fromColumn(found) : (fromRows(found, notes) ?? alone(found, title, notes));
  const beyond = planned[MAX_SECTIONS];
  if (beyond) notes.doubt("too-much", beyond.place, String(MAX_SECTIONS), [String(planned.length)]);
  return planned.slice(0, MAX_SECTIONS).map((plan, index) => {
    const id = String(index + 1);
    notes.make("section", plan.place, id);
    const made = maker.items(plan.nodes, id);
    if (made.length === 0) notes.doubt("section-without-items", plan.place, plan.title, [], id);
    const [declared] = plan.declared;
    const items = made.length > 0 ? fillMissing(made, declared, notes) : [ownItem(plan, id)];
    const max = sumOf(items);
    const different = plan.declared.filter((value) => value !== max);
    if (different.length > 0) notes.doubt("sum-differs", plan.place, shown(max), different.map(shown), id);
    else if (plan.declared.length > 0) settlePoints(items, notes);
    return { id, number: plan.number, title: plan.title, max, items, source: { lines: plan.place.rows } };
  });
}
