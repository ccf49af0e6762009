/** What a reader of HTML reacts to. Names are in small letters. */
export interface HtmlHandlers {
  readonly tag: (name: string, closing: boolean, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  hellip: "…",
  middot: "·",
  ge: "≥",
  le: "≤",
  times: "×",
  ndash: "–",
  mdash: "—",
  shy: "",
};

function letterOf(code: number): string {
  const usable = Number.isInteger(code) && code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return usable ? String.fromCodePoint(code) : "";
}

/** Text with its entities as letters; an unknown one stays as it is written. */
function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/giu, (whole, name: string) => {
    if (name.startsWith("#")) {
      const hex = /^#x/iu.test(name);
      return letterOf(Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10));
    }
    const small = name.toLowerCase();
    return Object.hasOwn(ENTITIES, small) ? (ENTITIES[small] ?? whole) : whole;
  });
}

const SPANS = /\b(rowspan|colspan)\s*=\s*["']?\s*(\d{1,6})/giu;

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(SPANS)].map(([, name = "", value = ""]) => [name.toLowerCase(), value]));
}

/** Elements whose content is no text of the page. */
const SKIPPED = ["script", "style", "head", "title", "xml"];

/** Where the content of a skipped element ends. */
function skipTo(html: string, name: string, from: number): number {
  const close = html.toLowerCase().indexOf(`</${name}`, from);
  return close < 0 ? html.length : close;
}

function endOfTag(html: string, from: number): number {
  const end = html.indexOf(">", from);
  return end < 0 ? html.length : end + 1;
}

/** Goes through HTML of any make once, from beginning to end: tags, and the text between them. */
export function readTags(html: string, handlers: HtmlHandlers): void {
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf("<", at);
    const until = start < 0 ? html.length : start;
    if (until > at) handlers.text(decodeEntities(html.slice(at, until).replace(/\s+/gu, " ")));
    if (start < 0) return;
    if (html.startsWith("<!--", start)) {
      const close = html.indexOf("-->", start + 4);
      at = close < 0 ? html.length : close + 3;
      continue;
    }
    const end = endOfTag(html, start);
    const match = /^<(\/?)([a-z][a-z0-9]*)/iu.exec(html.slice(start, start + 40));
    at = end;
    if (!match) {
      if (!/^<[!?/a-z]/iu.test(html.slice(start, start + 2))) {
        handlers.text("<");
        at = start + 1;
      }
      continue;
    }
    const [, slash, rawName = ""] = match;
    const name = rawName.toLowerCase();
    handlers.tag(name, slash === "/", attributesOf(html.slice(start, Math.min(end, start + 2_000))));
    if (slash !== "/" && SKIPPED.includes(name)) at = skipTo(html, name, end);
  }
}
