import { readXml } from "../xml";
import { ascii } from "./ascii";
import { Unfamiliar } from "./textScanner";
import { XmlScanner } from "./xmlScanner";

/** Which tags are wanted of a part, and which of their attributes; ":id" is any attribute whose name ends so. */
export interface TagQuery {
  readonly name: string;
  readonly keys: readonly string[];
  /** The same as bytes. */
  readonly written: { readonly name: Uint8Array; readonly keys: readonly Uint8Array[] };
}

/** Asks for the tags of one name, whatever their prefix. */
export function tagQuery(name: string, ...keys: readonly string[]): TagQuery {
  return { name, keys, written: { name: ascii(name), keys: keys.map(ascii) } };
}

/** The values of a tag's wanted attributes, in the order of the query; "" where there is none. */
export type TagValues = readonly string[];

function scanTags(content: Uint8Array, { written }: TagQuery): TagValues[] {
  const xml = new XmlScanner(content);
  const tags: TagValues[] = [];
  const visit = () => {
    if (xml.isTag(written.name)) tags.push(written.keys.map((key) => xml.attribute(key) ?? ""));
  };
  xml.prolog();
  xml.openTag();
  visit();
  xml.content(visit);
  xml.end();
  return tags;
}

function valueOf(attributes: Readonly<Record<string, string>>, key: string): string {
  const name = key.startsWith(":") ? Object.keys(attributes).find((one) => one.endsWith(key)) : key;
  return (name === undefined ? undefined : attributes[name]) ?? "";
}

/**
 * Reads what is wanted of a part's tags, in its order.
 * @throws FaultError for a part that is damaged or unsafe.
 */
export function readTags(part: string, content: Uint8Array, query: TagQuery): TagValues[] {
  try {
    return scanTags(content, query);
  } catch (error) {
    if (!(error instanceof Unfamiliar)) throw error;
  }
  const tags: TagValues[] = [];
  readXml(part, content, {
    open: (tag, attributes) => {
      if (tag === query.name) tags.push(query.keys.map((key) => valueOf(attributes, key)));
    },
  });
  return tags;
}
