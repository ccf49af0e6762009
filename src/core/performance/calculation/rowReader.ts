import type Big from "big.js";
import { show } from "../../decimal";
import { pointer } from "../../finding";
import { isRecord } from "../../record";
import { oncePer } from "../../remember";
import { readAmount } from "./amount";
import { readDate } from "./isoDate";
import type { LedgerNote, NoteDetail } from "./ledgerNote";
import type { MoneyField } from "./option";

/** A column of the ledger for what options save or reduce in a year. */
export interface LedgerColumn {
  /** The carrier's or pollutant's id. */
  readonly key: string;
  /** Unit of the column, as printed: "t/a", "万kWh/a". */
  readonly unit: string;
}

const MONEY_UNIT: Readonly<Record<MoneyField, string>> = {
  investment: "万元",
  saving: "万元/年",
  abatement: "万元/年",
  benefit: "万元/年",
};

const keysOf = oncePer((columns: readonly LedgerColumn[]): ReadonlySet<string> => {
  return new Set(columns.map(({ key }) => key));
});

function isBlank(raw: unknown): boolean {
  return raw === undefined || raw === null || (typeof raw === "string" && raw.trim() === "");
}

/** Whether a row says nothing at all. */
export function isBlankRow(row: Record<string, unknown>): boolean {
  return Object.values(row).every((value) => (isRecord(value) ? Object.values(value).every(isBlank) : isBlank(value)));
}

/** Reads the fields of one row of the ledger, noting what it meets. */
export class RowReader {
  /** Places of the figures that could not be read. */
  readonly refused: string[] = [];

  constructor(
    private readonly row: number,
    private readonly raw: Record<string, unknown>,
    /** Grows with each note. */
    private readonly notes: LedgerNote[],
  ) {}

  /** Notes something about the row or, with steps, about a field of it. */
  note(severity: LedgerNote["severity"], detail: NoteDetail, ...steps: readonly string[]): void {
    this.notes.push({ ...detail, severity, path: pointer(String(this.row), ...steps) });
  }

  /** Notes every key that holds something and is none of the fields. */
  unknownKeys(known: ReadonlySet<string>): void {
    this.noteUnknown(this.raw, known);
  }

  /** A field's text, trimmed; "" where blank. */
  text(field: string): string {
    const value = this.raw[field];
    if (isBlank(value)) return "";
    if (typeof value === "string" || typeof value === "number") return String(value).trim();
    this.note("error", { code: "wrong-shape", expected: "text" }, field);
    return "";
  }

  /** A field that holds money, in its own unit. */
  money(field: MoneyField): Big | null {
    return this.amount(this.raw[field], MONEY_UNIT[field], field);
  }

  /** What is given in a group of columns, by key. */
  group(field: "savings" | "reductions", columns: readonly LedgerColumn[]): ReadonlyMap<string, Big> {
    const raw = this.raw[field];
    if (isBlank(raw)) return new Map();
    if (!isRecord(raw)) {
      this.note("error", { code: "wrong-shape", expected: "object" }, field);
      return new Map();
    }
    this.noteUnknown(raw, keysOf(columns), field);
    const read = new Map<string, Big>();
    for (const { key, unit } of columns) {
      const value = Object.hasOwn(raw, key) ? this.amount(raw[key], unit, field, key) : null;
      if (value !== null) read.set(key, value);
    }
    return read;
  }

  /** What a word stands for; null where it is unknown, undefined where the field is blank. */
  word<T>(field: "kind" | "status", words: ReadonlyMap<string, T>): T | null | undefined {
    if (isBlank(this.raw[field])) return undefined;
    const shown = this.text(field);
    const found = words.get(shown.replace(/[／/、\s]/gu, "").toLowerCase());
    if (found !== undefined) return found;
    const code = field === "kind" ? "not-a-kind" : "not-a-status";
    if (shown !== "") this.note("error", { code, shown: show(shown) }, field);
    return null;
  }

  /** The row's date; null where blank or unreadable. */
  date(): string | null {
    const text = this.text("date");
    if (text === "") return null;
    const read = readDate(text);
    const shown = show(text);
    if (!read) this.note("error", { code: "not-a-date", shown }, "date");
    else if (read.isRewritten) this.note("warning", { code: "date-read", shown, value: read.iso }, "date");
    return read?.iso ?? null;
  }

  private amount(raw: unknown, unit: string, ...steps: readonly string[]): Big | null {
    const amount = readAmount(raw, unit);
    if (amount.kind === "blank") return null;
    if (amount.kind === "refused") {
      const { why, shown, proposal } = amount;
      this.refused.push(steps.join("/"));
      const detail = { code: "amount-refused", why, shown, unit, ...(proposal ? { proposal } : {}) } as const;
      this.note("error", detail, ...steps);
      return null;
    }
    const { value, spelling } = amount;
    const read = { code: "amount-read", shown: show(raw), value: value.toFixed() } as const;
    if (spelling) this.note("warning", { ...read, spelling }, ...steps);
    return value;
  }

  private noteUnknown(raw: Record<string, unknown>, known: ReadonlySet<string>, ...steps: readonly string[]): void {
    for (const key of Object.keys(raw)) {
      if (!known.has(key) && !isBlank(raw[key])) this.note("error", { code: "unknown-key", key }, ...steps, key);
    }
  }
}
