type Expects = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end" | "nothing";

const BLANK = /[\t\n\r ]*/uy;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

/** Goes through a text as far as it is JSON. Engines differ in what their errors say about the place. */
class SyntaxReader {
  at = 0;
  private expects: Expects = "value";
  private readonly open: ("{" | "[")[] = [];

  constructor(private readonly text: string) {}

  /** Reads one token; false where none stands that may stand there. */
  step(): boolean {
    this.skip(BLANK);
    const letter = this.text[this.at] ?? "";
    if (letter === '"') return this.string();
    if (letter === "{" || letter === "[") return this.begin(letter);
    if (letter === "}" || letter === "]") return this.end(letter === "}" ? "{" : "[");
    if (letter === ":" || letter === ",") return this.between(letter);
    return this.isValue() && this.skip(PLAIN) && this.valueRead();
  }

  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const length = pattern.exec(this.text)?.[0].length ?? 0;
    this.at += length;
    return length > 0;
  }

  private isValue(): boolean {
    return this.expects === "value" || this.expects === "value-or-end";
  }

  private valueRead(): boolean {
    this.expects = this.open.length > 0 ? "comma-or-end" : "nothing";
    return true;
  }

  private string(): boolean {
    const isKey = this.expects === "key" || this.expects === "key-or-end";
    if ((!isKey && !this.isValue()) || !this.skip(STRING)) return false;
    if (!isKey) return this.valueRead();
    this.expects = "colon";
    return true;
  }

  private begin(bracket: "{" | "["): boolean {
    if (!this.isValue()) return false;
    this.open.push(bracket);
    this.at++;
    this.expects = bracket === "{" ? "key-or-end" : "value-or-end";
    return true;
  }

  private end(bracket: "{" | "["): boolean {
    const may = this.expects === "comma-or-end" || this.expects === (bracket === "{" ? "key-or-end" : "value-or-end");
    if (!may || this.open.at(-1) !== bracket) return false;
    this.open.pop();
    this.at++;
    return this.valueRead();
  }

  private between(mark: ":" | ","): boolean {
    if (this.expects !== (mark === ":" ? "colon" : "comma-or-end")) return false;
    this.at++;
    this.expects = mark === ":" || this.open.at(-1) === "[" ? "value" : "key";
    return true;
  }
}

/** Where a text that is no JSON stops being it, counted from 0. */
export function syntaxErrorAt(text: string): number {
  const reader = new SyntaxReader(text);
  while (reader.step());
  return Math.min(reader.at, text.length);
}
