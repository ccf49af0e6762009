import { isBlank, type FormRow, type Slot } from "./rows";

/** A column of a table: the lowest heading above it. */
export interface Leaf {
  readonly text: string;
  /** The wider heading above; null where none is. */
  readonly group: string | null;
  readonly column: number;
  /** First column behind it. */
  readonly end: number;
  readonly slot: Slot;
}

/** A table of a form: headings, and rows that are blank in the columns to fill. */
export interface FormTable {
  /** Rows that the headings take. */
  readonly depth: number;
  /** Columns in which the form prints labels. */
  readonly labels: readonly Leaf[];
  /** Columns to fill in. */
  readonly values: readonly Leaf[];
  readonly body: readonly FormRow[];
}

const MAX_DEPTH = 3;
const LONGEST_HEADING = 40;

/** Headings all hold something; the corner may be empty. */
function isHeading({ slots, alone }: FormRow | { readonly slots: readonly Slot[]; readonly alone: boolean }): boolean {
  if (alone || slots.length < 2) return false;
  return slots.every((slot, index) => (index === 0 || !isBlank(slot)) && slot.text.length <= LONGEST_HEADING);
}

function depthOf(rows: readonly FormRow[], at: number): number {
  let depth = 1;
  while (depth < MAX_DEPTH) {
    const [above, below] = [rows[at + depth - 1], rows[at + depth]];
    if (!above || !below || !isHeading(below)) break;
    // The lower headings stand below one that is wider than they are.
    const under = below.slots.filter(({ top }) => top === below.row);
    const parted = under.every((slot) =>
      above.slots.some((wide) => wide.column <= slot.column && wide.width > slot.width && end(slot) <= end(wide)),
    );
    if (under.length === 0 || !parted) break;
    depth++;
  }
  return depth;
}

function end({ column, width }: Slot): number {
  return column + width;
}

function leavesOf(rows: readonly FormRow[], at: number, depth: number): Leaf[] {
  const top = rows[at]?.slots ?? [];
  return (rows[at + depth - 1]?.slots ?? []).map((slot) => {
    const above = top.find((wide) => wide.column <= slot.column && end(slot) <= end(wide));
    const group = above && above.top !== slot.top ? above.text : null;
    return { text: slot.text, group, column: slot.column, end: end(slot), slot };
  });
}

function within({ slots }: FormRow, leaf: Leaf): Slot[] {
  return slots.filter((slot) => slot.column < leaf.end && end(slot) > leaf.column);
}

function isOpen(row: FormRow, leaf: Leaf): boolean {
  const own = within(row, leaf);
  return own.length > 0 && own.every((slot) => isBlank(slot) && slot.column >= leaf.column && end(slot) <= leaf.end);
}

/** How many columns at the left hold labels in a row below the headings; null where the row does not fit them. */
function labelled(row: FormRow, leaves: readonly Leaf[]): number | null {
  const open = leaves.map((leaf) => isOpen(row, leaf));
  const count = open.lastIndexOf(false) + 1;
  return count < leaves.length ? count : null;
}

/** Labels of a row, from left to right. */
export function labelsOf(row: FormRow, { values }: FormTable): Slot[] {
  const from = values[0]?.column ?? 0;
  return row.slots.filter((slot) => slot.column < from && !isBlank(slot));
}

/** The table whose headings begin in a row; null where there is none. */
export function tableAt(rows: readonly FormRow[], at: number): FormTable | null {
  const head = rows[at];
  if (!head || !isHeading(head)) return null;
  const depth = depthOf(rows, at);
  const leaves = leavesOf(rows, at, depth);
  const first = rows[at + depth];
  const count = first ? labelled(first, leaves) : null;
  if (!first || count === null) return null;
  let last = at + depth;
  for (let row = first; labelled(row, leaves) === count;) {
    last++;
    const next = rows[last];
    if (!next) break;
    row = next;
  }
  // One row with one place is a label with its field.
  if (leaves.length - count === 1 && last - at - depth < 2) return null;
  return {
    depth,
    labels: leaves.slice(0, count),
    values: leaves.slice(count),
    body: rows.slice(at + depth, last),
  };
}
