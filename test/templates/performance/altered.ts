import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** Keys and indices from a table to a part of it. */
export type Steps = readonly (string | number)[];
/** A table as it was read. */
export type Node = Record<string | number, unknown>;

function read(id: string): Node {
  const file = resolve(__dirname, `../../../src/templates/performance/${id}.json`);
  return JSON.parse(readFileSync(file, "utf8")) as Node;
}

/** Guangdong's mandatory performance table. */
export const MANDATORY = read("guangdong-2009-mandatory-performance");
/** Our general table. */
export const GENERAL = read("general-performance");
/** Guangdong's renewal form. */
export const RENEWAL = read("guangdong-2009-renewal");
/** Anhui's table 1. */
export const ANHUI = read("anhui-2007-performance-1");
/** Anhui's table 2. */
export const WATER = read("anhui-2007-performance-2");

/** A copy of a table with the value at `steps` replaced; undefined takes the key away. */
export function altered(table: Node, steps: Steps, value: unknown): unknown {
  const copy = structuredClone(table);
  const last = steps.at(-1) ?? "";
  const node = steps.slice(0, -1).reduce((at, step) => at[step] as Node, copy);
  if (value === undefined) Reflect.deleteProperty(node, last);
  else Object.defineProperty(node, last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

/** Steps to where `key` stands, of a row or a cell, in the file's order. */
function stepsTo(node: unknown, key: string, above: Steps = []): Steps[] {
  if (typeof node !== "object" || node === null) return [];
  const here = (node as Node)["key"] === key ? [above] : [];
  return [...here, ...Object.entries(node).flatMap(([step, inner]) => stepsTo(inner, key, [...above, step]))];
}

/** Steps to a property of the last (innermost) holder of `key`. */
export function at(table: Node, key: string, ...rest: Steps): Steps {
  return [...(stepsTo(table, key).at(-1) ?? []), ...rest];
}
