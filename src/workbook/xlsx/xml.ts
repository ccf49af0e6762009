import { SaxesParser } from "saxes";
import { FaultError } from "../../core/fault";

/** Where a tag stands in the part's text: from its "<" to behind its ">". */
export interface TagSpan {
  readonly start: number;
  readonly end: number;
}

/** What a reader of one part reacts to. Names come without their namespace prefix. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>, span: TagSpan) => void;
  readonly close?: (name: string, span: TagSpan) => void;
  readonly text?: (text: string) => void;
}

/** Beyond these a part is made to exhaust its reader; what spreadsheet programs write is far below. */
const MAX_DEPTH = 256;
const MAX_ATTRIBUTES = 1_000;
/** The five entities of XML alone: an object without a prototype knows no "constructor". */
const ENTITIES = Object.assign(Object.create(null) as Record<string, string>, {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
});

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

const utf8 = new TextDecoder("utf-8");

/** The text of a part; a byte order mark is dropped. */
export function xmlText(content: Uint8Array): string {
  return utf8.decode(content);
}

/**
 * Reads a part's XML from beginning to end. A document type is refused, so no entity is ever expanded.
 * @throws FaultError `damaged-part` when it is not well-formed, `unsafe-package` when it declares a document type or is made to
 * exhaust its reader.
 */
export function readXml(part: string, content: Uint8Array, handlers: XmlHandlers): void {
  const xml = xmlText(content);
  const parser = new SaxesParser();
  // A raw "<" cannot stand inside a tag, so the last one before the parser's position opens the tag just read.
  const span = (): TagSpan => ({ start: xml.lastIndexOf("<", parser.position - 1), end: parser.position });
  const refuse = () => {
    throw new FaultError({ code: "unsafe-package", part });
  };
  let depth = 0;
  let attributes = 0;
  parser.ENTITIES = ENTITIES;
  parser.on("doctype", refuse);
  parser.on("opentagstart", () => {
    attributes = 0;
    if (++depth > MAX_DEPTH) refuse();
  });
  parser.on("attribute", () => {
    if (++attributes > MAX_ATTRIBUTES) refuse();
  });
  parser.on("error", (cause) => {
    throw new FaultError({ code: "damaged-part", part }, { cause });
  });
  parser.on("opentag", (tag) => handlers.open?.(localName(tag.name), tag.attributes, span()));
  parser.on("closetag", ({ name }) => {
    depth--;
    handlers.close?.(localName(name), span());
  });
  parser.on("text", (text) => handlers.text?.(text));
  parser.on("cdata", (text) => handlers.text?.(text));
  parser.write(xml).close();
}

/** A text as XML content or attribute value; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** A text in the form in which Office stores it: what XML would change, and what only looks escaped, is escaped. */
export function encodeEscapes(text: string): string {
  return text.replace(/_x(?=[0-9A-Fa-f]{4}_)/gu, "_x005F_x").replaceAll("\r", "_x000D_");
}

/** Undoes the `_x000D_` form in which Office stores characters that XML cannot hold. */
export function decodeEscapes(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
