import type { Step } from "./navigate";

/** A key with what is held down besides. */
export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
}

/** What a key asks of the grid. */
export type Command =
  | { readonly kind: "move"; readonly step: Step }
  | { readonly kind: "edit" | "erase" | "clear" | "cancel" | "break" | "leave" };

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** Where Enter and Tab go; with Shift they go back. */
function ending({ key, shiftKey }: Key): Step | null {
  const by = shiftKey ? -1 : 1;
  if (key === "Enter") return { rows: by, columns: 0 };
  return key === "Tab" ? { rows: 0, columns: by } : null;
}

const OTHERS: Readonly<Record<string, Command>> = {
  F2: { kind: "edit" },
  F6: { kind: "leave" },
  Delete: { kind: "clear" },
  Backspace: { kind: "erase" },
  Escape: { kind: "cancel" },
};

/** What a key asks for while a cell is selected; null for one that is a letter or none of the grid's. */
export function commandOf(key: Key): Command | null {
  if (key.isComposing) return null;
  const step = ARROWS[key.key] ?? ending(key);
  return step ? { kind: "move", step } : (OTHERS[key.key] ?? null);
}

/** What a key asks for while a cell is typed into; keys of an input method are its own. */
export function editingCommandOf(key: Key): Command | null {
  if (key.isComposing) return null;
  if (key.key === "Escape") return { kind: "cancel" };
  if (key.key === "Enter" && key.altKey) return { kind: "break" };
  const step = ending(key);
  return step && { kind: "move", step };
}
