import { readNumber } from "../../core/decimal";

/** An entry as its field shows it. */
export function entryText(raw: unknown): string {
  return typeof raw === "string" || typeof raw === "number" ? String(raw) : "";
}

/**
 * What was typed into a number field, as an entry: a number where it reads as one exactly, whatever its digits; the text
 * itself where it does not, so that the checks can say what is wrong with it; null when blank.
 */
export function numberEntry(text: string): number | string | null {
  const reading = readNumber(text);
  if (reading.kind === "blank") return null;
  if (reading.kind === "unreadable") return text.trim();
  const number = Number(reading.value.toString());
  return reading.value.eq(number) ? number : text.trim();
}

/** What was typed into a text field, as an entry. */
export function textEntry(text: string): string | null {
  return text === "" ? null : text;
}
