import { readAmount, type AmountSpelling } from "../../../core/performance/calculation/amount";
import { readDate } from "../../../core/performance/calculation/isoDate";
import type { Bilingual } from "../../../core/performance/cell";
import { numberEntry } from "../entryText";

/**
 * How a pasted cell is taken: as it stands, read as something else whose meaning is certain, or as a text that the checks
 * will refuse until somebody makes it clear.
 */
export type Doubt = "read" | "blank" | "unclear";

/** A pasted cell with the entry that it becomes. */
export interface PastedCell {
  /** As it was pasted. */
  readonly text: string;
  readonly entry: string | number | null;
  /** Null where nothing is doubtful. */
  readonly doubt: Doubt | null;
}

/** Whether a pasted text is several cells of a spreadsheet, not one. */
export function isTable(text: string): boolean {
  return /[\t\n]/u.test(text.replace(/\r?\n$/u, ""));
}

/** Signs that people put into a cell that has no figure. */
const NOTHING = /^[-—–/／]{1,3}$/u;

/** Spreadsheets copy figures as text, with their thousands grouped: nothing is doubtful about that. */
const PLAIN_SPELLINGS: ReadonlySet<AmountSpelling> = new Set<AmountSpelling>(["text", "thousands"]);

function taken(text: string, entry: PastedCell["entry"], doubt: Doubt | null = null): PastedCell {
  return { text, entry, doubt };
}

/**
 * A pasted figure.
 * @param unit of the cell that it goes to, as printed.
 * @param stated the unit that the pasted table's header states; "" where it states none.
 */
export function pastedNumber(text: string, unit: string, stated = ""): PastedCell {
  const plain = text.trim();
  if (plain === "") return taken(text, null);
  if (NOTHING.test(plain)) return taken(text, null, "blank");
  // A figure in another unit must not pass for one in ours: with its unit beside it the reader sees that.
  const isBare = stated !== "" && readAmount(plain, "").kind === "number";
  const whole = isBare ? `${plain}${stated}` : plain;
  const amount = readAmount(whole, unit);
  if (amount.kind !== "number") return taken(text, whole, "unclear");
  const { value, spelling } = amount;
  const isPlain = spelling === undefined || PLAIN_SPELLINGS.has(spelling) || (isBare && spelling === "unit");
  return taken(text, numberEntry(value.toFixed()), isPlain ? null : "read");
}

/** A pasted day or month. */
export function pastedDate(text: string): PastedCell {
  const plain = text.trim();
  if (plain === "") return taken(text, null);
  if (NOTHING.test(plain)) return taken(text, null, "blank");
  const read = readDate(plain);
  if (!read) return taken(text, plain, "unclear");
  return taken(text, read.iso, read.isRewritten ? "read" : null);
}

/** A pasted text. Years and the like, typed as figures, become figures. */
export function pastedText(text: string): PastedCell {
  const plain = text.trim();
  return taken(text, plain === "" ? null : plain);
}

/** A pasted word out of a few: taken as it stands, with a doubt where it is none of them. */
export function pastedWord(text: string, words: readonly string[]): PastedCell {
  const plain = text.trim();
  if (plain === "") return taken(text, null);
  const key = (word: string) => word.replace(/[／/、\s]/gu, "").toLowerCase();
  return taken(text, plain, words.some((word) => key(word) === key(plain)) ? null : "unclear");
}

/** Words for kinds and states that ledgers are read with; the first of each is what the pane writes. */
export const CHOICES = {
  kind: [
    {
      value: "无/低费",
      name: { zh: "无/低费", en: "no/low-cost" },
      words: ["无低费", "无费", "低费", "无低费方案", "low"],
    },
    {
      value: "中/高费",
      name: { zh: "中/高费", en: "medium/high-cost" },
      words: ["中高费", "中费", "高费", "中高费方案", "high"],
    },
  ],
  status: [
    { value: "已实施", name: { zh: "已实施", en: "implemented" }, words: ["已实施", "implemented"] },
    { value: "待实施", name: { zh: "待实施", en: "planned" }, words: ["待实施", "拟实施", "计划实施", "planned"] },
  ],
} as const satisfies Readonly<Record<string, readonly Choice[]>>;

/** A word to choose. */
export interface Choice {
  readonly value: string;
  readonly name: Bilingual;
  readonly words: readonly string[];
}
