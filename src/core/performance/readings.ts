/** Reads what was typed into each place: nothing unreadable becomes 0, and nothing is passed over in silence. */
import type { Finding, FindingDetail, Severity } from "../finding";
import { show } from "../decimal";
import { eachGiven, spotList } from "../path";
import { oncePer } from "../remember";
import { readAmount, type Amount } from "./calculation/amount";
import { readDate } from "./calculation/isoDate";
import { namedUnit, type EntrySpot } from "./entrySpots";

/** Everything typed, as read, by path; blank places are not in it. */
export interface Readings {
  readonly amounts: ReadonlyMap<string, Amount>;
  readonly texts: ReadonlyMap<string, string>;
  /** ISO 8601: a day or a month. */
  readonly dates: ReadonlyMap<string, string>;
  readonly years: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

class Reader {
  readonly amounts = new Map<string, Amount>();
  readonly texts = new Map<string, string>();
  readonly dates = new Map<string, string>();
  readonly years = new Map<string, number>();
  readonly findings: Finding[] = [];

  constructor(private readonly entries: unknown) {}

  read({ path, kind, unit, unitFrom }: EntrySpot, raw: unknown): void {
    switch (kind) {
      case "number":
        this.amount(path, raw, unitFrom === undefined ? unit : namedUnit(this.entries, unitFrom));
        break;
      case "year":
        this.year(path, raw);
        break;
      case "date":
        this.date(path, this.text(path, raw));
        break;
      case "text":
        this.text(path, raw);
    }
  }

  private note(severity: Severity, path: string, detail: FindingDetail): void {
    this.findings.push({ ...detail, severity, path });
  }

  private amount(path: string, raw: unknown, unit: string): Amount {
    const amount = readAmount(raw, unit);
    if (amount.kind !== "blank") this.amounts.set(path, amount);
    if (amount.kind === "refused") {
      const { why, shown, proposal } = amount;
      this.note("error", path, { code: "amount-refused", why, shown, unit, ...(proposal ? { proposal } : {}) });
    } else if (amount.kind === "number" && amount.spelling) {
      const { value, spelling } = amount;
      this.note("warning", path, { code: "amount-read", spelling, shown: show(raw), value: value.toFixed() });
    }
    return amount;
  }

  /** Any amount that is a whole number of the calendar; its words ("2023年") are told as an amount's are. */
  private year(path: string, raw: unknown): void {
    const amount = readAmount(raw, "年");
    if (amount.kind === "blank") return;
    const year = amount.kind === "number" ? Number(amount.value.toFixed()) : NaN;
    if (Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR) {
      this.years.set(path, year);
      this.amount(path, raw, "年");
    } else {
      this.note("error", path, { code: "not-a-year", shown: show(raw) });
    }
  }

  private text(path: string, raw: unknown): string {
    if (typeof raw !== "string" && typeof raw !== "number") {
      this.note("error", path, { code: "wrong-shape", expected: "text" });
      return "";
    }
    const text = String(raw).trim();
    if (text !== "") this.texts.set(path, text);
    return text;
  }

  private date(path: string, text: string): void {
    if (text === "") return;
    const read = readDate(text);
    const shown = show(text);
    if (!read) this.note("error", path, { code: "not-a-date", shown });
    else if (read.isRewritten) this.note("warning", path, { code: "date-read", shown, value: read.iso });
    if (read) this.dates.set(path, read.iso);
  }
}

const listed = oncePer((spots: readonly EntrySpot[]) => spotList(spots));

/** Reads every place of the entries; what is not plainly written, or cannot be read, is found. */
export function readSpots(spots: readonly EntrySpot[], raw: unknown): Readings {
  const reader = new Reader(raw);
  eachGiven(listed(spots), raw, (spot, value) => {
    reader.read(spot, value);
  });
  return reader;
}
