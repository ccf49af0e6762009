/** A place in a JSON text, counted from 1. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
}

/** Where each value of a JSON text begins, by path ("sections[0].max"; "" is the whole), and which keys stand twice in one object. */
export interface JsonPlaces {
  readonly places: ReadonlyMap<string, JsonPlace>;
  readonly twice: readonly { readonly path: string; readonly place: JsonPlace }[];
}

/** Deeper than any template; what nests deeper is not followed. */
const MAX_DEPTH = 64;

interface Open {
  readonly path: string;
  readonly keys: Set<string> | null;
  key: string;
  index: number;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gu;

function keyOf(token: string): string {
  try {
    return String(JSON.parse(token));
  } catch {
    return token.slice(1, -1);
  }
}

/** Goes through the tokens of a JSON text that has been parsed before. */
class Walker {
  readonly places = new Map<string, JsonPlace>();
  readonly twice: { path: string; place: JsonPlace }[] = [];
  private readonly open: Open[] = [];
  private expectsKey = false;

  read(token: string, place: JsonPlace): void {
    const top = this.open.at(-1);
    if (token === "{" || token === "[") this.begin(token === "{", place);
    else if (token === "}" || token === "]") this.open.pop();
    else if (token === ",") this.next(top);
    else if (token !== ":") this.value(token, place, top);
    if (token !== ":" && token !== "{" && token !== ",") this.expectsKey = false;
  }

  private begin(isObject: boolean, place: JsonPlace): void {
    const path = this.path();
    this.note(path, place);
    this.open.push({ path, keys: isObject ? new Set() : null, key: "", index: 0 });
    this.expectsKey = isObject;
  }

  private next(top: Open | undefined): void {
    if (!top) return;
    top.index++;
    this.expectsKey = top.keys !== null;
  }

  private value(token: string, place: JsonPlace, top: Open | undefined): void {
    if (!top?.keys || !this.expectsKey) return this.note(this.path(), place);
    top.key = keyOf(token);
    if (top.keys.has(top.key)) this.twice.push({ path: this.path(), place });
    top.keys.add(top.key);
  }

  private path(): string {
    const top = this.open.at(-1);
    if (!top) return "";
    return top.keys ? `${top.path}${top.path ? "." : ""}${top.key}` : `${top.path}[${top.index}]`;
  }

  private note(path: string, place: JsonPlace): void {
    if (this.open.length <= MAX_DEPTH) this.places.set(path, place);
  }
}

/** Where a token begins, told from the line ends before it. */
class LineCounter {
  private line = 1;
  private start = 0;
  private seen = 0;

  constructor(private readonly text: string) {}

  /** @param at never lower than the one before. */
  at(at: number): JsonPlace {
    for (let end = this.text.indexOf("\n", this.seen); end >= 0 && end < at; end = this.text.indexOf("\n", end + 1)) {
      this.line++;
      this.start = end + 1;
      this.seen = end + 1;
    }
    return { line: this.line, column: at - this.start + 1 };
  }
}

/** Finds the places in a text that `JSON.parse` takes. */
export function jsonPlaces(text: string): JsonPlaces {
  const walker = new Walker();
  const lines = new LineCounter(text);
  for (const match of text.matchAll(TOKEN)) walker.read(match[0], lines.at(match.index));
  return walker;
}

/** The place of a position in a text. */
export function placeAt(text: string, position: number): JsonPlace {
  return new LineCounter(text).at(position);
}
