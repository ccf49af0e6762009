import { numberEntry, textEntry } from "../entryText";
import type { LedgerField } from "./ledgerFields";

/** What was typed into a field of an option, as an entry. */
export function ledgerEntry({ kind }: Pick<LedgerField, "kind">, text: string): string | number | null {
  return kind === "number" ? numberEntry(text) : textEntry(text.trim());
}
