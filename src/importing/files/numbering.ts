import { readXml } from "../../workbook/xlsx/xml";

type Attributes = Readonly<Record<string, string>>;

/** The value of Word's `w:val`. */
export function valueOf(attributes: Attributes): string | undefined {
  const name = Object.keys(attributes).find((key) => key === "val" || key.endsWith(":val"));
  return name === undefined ? undefined : attributes[name];
}

interface Level {
  format: string;
  /** For example "%1、" or "（%1）". */
  text: string;
  start: number;
}

const DIGITS = "一二三四五六七八九";
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
const MAX_LEVELS = 9;
const MAX_COUNT = 9_999;

function chinese(value: number): string {
  if (value < 1 || value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : (DIGITS[tens - 1] ?? "")}十`;
  return ten + (ones === 0 ? "" : (DIGITS[ones - 1] ?? ""));
}

function formatted(value: number, format: string): string {
  if (/^chinese|^ideographDigital|^japaneseCounting|^taiwaneseCounting/u.test(format)) return chinese(value);
  if (format === "upperRoman") return ROMAN[value - 1] ?? String(value);
  if (format === "upperLetter" || format === "lowerLetter") {
    const letter = String.fromCharCode(64 + (((value - 1) % 26) + 1));
    return format === "upperLetter" ? letter : letter.toLowerCase();
  }
  if (format.startsWith("decimalEnclosedCircle") && value <= 20) return String.fromCharCode(0x245f + value);
  return String(value);
}

/** Collects Word's definitions of automatic numbers. */
class Definitions {
  readonly levels = new Map<string, Level[]>();
  readonly abstracts = new Map<string, string>();
  private abstract: string | null = null;
  private number: string | null = null;
  private level: Level | null = null;

  open(name: string, attributes: Attributes): void {
    const value = valueOf(attributes);
    const id = (wanted: string) =>
      Object.entries(attributes).find(([key]) => key === wanted || key.endsWith(`:${wanted}`))?.[1];
    if (name === "abstractNum") this.abstract = id("abstractNumId") ?? null;
    else if (name === "num") this.number = id("numId") ?? null;
    else if (name === "abstractNumId" && this.number !== null && value !== undefined)
      this.abstracts.set(this.number, value);
    else if (name === "lvl") this.openLevel(Number(id("ilvl")));
    else this.define(name, value ?? "");
  }

  close(name: string): void {
    if (name === "abstractNum") this.abstract = null;
    else if (name === "num") this.number = null;
    else if (name === "lvl") this.level = null;
  }

  private openLevel(index: number): void {
    if (this.abstract === null || !(index >= 0 && index < MAX_LEVELS)) return;
    const levels = this.levels.get(this.abstract) ?? [];
    this.level = { format: "decimal", text: "", start: 1 };
    levels[index] = this.level;
    this.levels.set(this.abstract, levels);
  }

  private define(name: string, value: string): void {
    if (!this.level) return;
    if (name === "numFmt") this.level.format = value;
    else if (name === "lvlText") this.level.text = value.slice(0, 40);
    else if (name === "start") this.level.start = Number.parseInt(value, 10) || 1;
  }
}

/** Counts Word's automatic numbers, which stand in no text. */
export class Numbering {
  private readonly definitions = new Definitions();
  private readonly counts = new Map<string, number[]>();

  /** @param content the part that defines the numbers; null where there is none. */
  constructor(part: string, content: Uint8Array | null) {
    if (!content) return;
    readXml(part, content, {
      open: (tag, attributes) => this.definitions.open(tag, attributes),
      close: (tag) => this.definitions.close(tag),
    });
  }

  /** The number in front of the next paragraph of a list; "" where it has none, or only a bullet. */
  next(list: string, index: number): string {
    const key = this.definitions.abstracts.get(list) ?? "";
    const levels = this.definitions.levels.get(key) ?? [];
    const level = levels[index];
    if (!level || level.format === "bullet" || level.format === "none") return "";
    const counts = (this.counts.get(key) ?? []).slice(0, index + 1);
    for (let above = 0; above < index; above++) counts[above] ??= levels[above]?.start ?? 1;
    const value = Math.min(MAX_COUNT, (counts[index] ?? level.start - 1) + 1);
    counts[index] = value;
    this.counts.set(key, counts);
    return level.text.replace(/%([1-9])/gu, (_, place: string) => {
      const at = Number(place) - 1;
      return formatted(counts[at] ?? 1, levels[at]?.format ?? "decimal");
    });
  }
}

/** The automatic number of the paragraph that is being read; it stands in front of the first letter. */
export class ListParagraph {
  private id = "";
  private level = 0;

  constructor(private readonly numbering: Numbering) {}

  openTag(name: string, attributes: Attributes): void {
    if (name === "p") [this.id, this.level] = ["", 0];
    else if (name === "numId") this.id = valueOf(attributes) ?? "";
    else if (name === "ilvl") this.level = Number(valueOf(attributes)) || 0;
  }

  /** The number, once. */
  take(): string {
    const { id } = this;
    this.id = "";
    return id === "" ? "" : this.numbering.next(id, this.level);
  }
}
