/** A cell of the ledger's grid. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A key with what is held down beside it. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** What a key asks of the grid. */
export type GridAction =
  | { readonly kind: "move"; readonly to: Spot }
  /** `text` takes the entry's place; null: the entry itself is edited. */
  | { readonly kind: "edit"; readonly text: string | null }
  | { readonly kind: "clear" };

/** Rows that Page Up and Page Down go. */
const PAGE = 8;

function within(value: number, count: number): number {
  return Math.min(Math.max(0, value), Math.max(0, count - 1));
}

/** Where each key leads; with Ctrl to the end. */
const MOVES: Readonly<Record<string, (at: Spot, size: Spot, isFar: boolean) => Spot>> = {
  ArrowUp: ({ row, column }, _size, isFar) => ({ row: isFar ? 0 : row - 1, column }),
  ArrowDown: ({ row, column }, size, isFar) => ({ row: isFar ? size.row - 1 : row + 1, column }),
  ArrowLeft: ({ row, column }, _size, isFar) => ({ row, column: isFar ? 0 : column - 1 }),
  ArrowRight: ({ row, column }, size, isFar) => ({ row, column: isFar ? size.column - 1 : column + 1 }),
  PageUp: ({ row, column }) => ({ row: row - PAGE, column }),
  PageDown: ({ row, column }) => ({ row: row + PAGE, column }),
  Home: ({ row }, _size, isFar) => ({ row: isFar ? 0 : row, column: 0 }),
  End: ({ row }, size, isFar) => ({ row: isFar ? size.row - 1 : row, column: size.column - 1 }),
};

/** Where a key leads from a spot; null for other keys. */
function moved({ key, ctrlKey, metaKey, altKey }: Key, at: Spot, size: Spot): Spot | null {
  const move = Object.hasOwn(MOVES, key) && !altKey ? MOVES[key] : undefined;
  return move ? move(at, size, ctrlKey || metaKey) : null;
}

/**
 * What a key asks of the grid while no cell is edited; null: nothing, so that the page may have it.
 * @param size how many rows and columns there are.
 */
export function gridAction(key: Key, at: Spot, size: Spot): GridAction | null {
  const to = moved(key, at, size);
  if (to) return { kind: "move", to: { row: within(to.row, size.row), column: within(to.column, size.column) } };
  if (key.ctrlKey || key.metaKey || key.altKey) return null;
  if (key.key === "Enter" || key.key === "F2") return { kind: "edit", text: null };
  if (key.key === "Delete" || key.key === "Backspace") return { kind: "clear" };
  // An input method writes: it goes on in the cell's own field.
  if (key.key === "Process") return { kind: "edit", text: "" };
  // A key that writes a character replaces what stands there, as in a spreadsheet.
  return Array.from(key.key).length === 1 ? { kind: "edit", text: key.key } : null;
}

/** How a key ends the editing of a cell: where it leads, or "cancel"; null: the key writes. */
export function editEnd(
  { key, shiftKey }: Pick<Key, "key" | "shiftKey">,
  at: Spot,
  size: Spot,
): Spot | "cancel" | null {
  const step = shiftKey ? -1 : 1;
  if (key === "Escape") return "cancel";
  if (key === "Enter") return { ...at, row: within(at.row + step, size.row) };
  return key === "Tab" ? { ...at, column: within(at.column + step, size.column) } : null;
}
