import { FaultError } from "../../core/fault";

const SEPARATORS = [",", "\t", ";"] as const;
/** Taken where there is none of the others: it stands in titles and names as well. */
const CHINESE_SEPARATOR = "，";

/** Lines in which the separator is looked for: a title without any may stand above the header. */
const SEPARATED_WITHIN = 20;
/** Characters of these lines at most. */
const LOOKED_AT = 20_000;

/** The separator that the first line with any has most of, outside quotes; a comma where no line has any. */
function separatorOf(text: string): string {
  const unquoted = text.slice(0, LOOKED_AT).replace(/"[^"]*"/gu, "");
  const lines = unquoted.split(/\r\n?|\n/u).slice(0, SEPARATED_WITHIN);
  const line = lines.find((each) => SEPARATORS.some((separator) => each.includes(separator)));
  if (line === undefined) return unquoted.includes(CHINESE_SEPARATOR) ? CHINESE_SEPARATOR : ",";
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",";
}

class CsvReader {
  private readonly rows: string[][] = [[]];
  private at = 0;
  private line = 1;

  constructor(
    private readonly text: string,
    private readonly separator: string,
  ) {}

  all(): string[][] {
    while (this.at < this.text.length) {
      const field = this.text[this.at] === '"' ? this.quoted() : this.until();
      this.rows.at(-1)?.push(field);
      this.next();
    }
    if (this.rows.at(-1)?.length === 0) this.rows.pop();
    return this.rows;
  }

  /** Text up to the next separator or line end. */
  private until(): string {
    const start = this.at;
    while (this.at < this.text.length && !this.isEnd(this.text[this.at] ?? "")) this.at++;
    return this.text.slice(start, this.at);
  }

  /** Text in quotes, two of them standing for one; what follows the closing one up to the separator belongs to it. */
  private quoted(): string {
    const begun = this.line;
    let value = "";
    for (this.at++; this.at < this.text.length; this.at++) {
      const character = this.text[this.at];
      if (character !== '"') {
        if (character === "\n") this.line++;
        value += character ?? "";
      } else if (this.text[this.at + 1] === '"') {
        value += character;
        this.at++;
      } else {
        this.at++;
        return value + this.until();
      }
    }
    throw new FaultError({ code: "list-quote-open", line: begun });
  }

  /** Steps over a separator or line end. */
  private next(): void {
    const character = this.text[this.at];
    if (character === this.separator) {
      this.at++;
      // A separator at the very end is followed by one more, empty field.
      if (this.at === this.text.length) this.rows.at(-1)?.push("");
      return;
    }
    if (character === undefined) return;
    this.at += character === "\r" && this.text[this.at + 1] === "\n" ? 2 : 1;
    this.line++;
    this.rows.push([]);
  }

  private isEnd(character: string): boolean {
    return character === this.separator || character === "\r" || character === "\n";
  }
}

/**
 * Rows of comma-separated text (RFC 4180), also with tabs or semicolons. Everything stays text: a code is no number.
 * @throws FaultError `list-quote-open` with the line where a quote begins that never ends: all below would be swallowed.
 */
export function readCsv(text: string): string[][] {
  return new CsvReader(text, separatorOf(text)).all();
}
