import type { HostContext, HostObject } from "./hostClass";
import { classOf, identityOf, navigate, navigationName, readable } from "./member";
import type { QueryInfo } from "./protocol";

/** Members asked for, each with the members asked of it in turn. An empty one stands for all scalars. */
type Wanted = Map<string, Wanted>;

function add(wanted: Wanted, path: string): void {
  let level = wanted;
  for (const part of path.split(/[/.]/u)) {
    if (part === "" || part === "*" || part.toLowerCase() === "items") continue;
    const next: Wanted = level.get(part) ?? new Map<string, Wanted>();
    level.set(part, next);
    level = next;
  }
}

function wantedOf({ Select = [], Expand = [] }: QueryInfo): Wanted {
  const wanted: Wanted = new Map<string, Wanted>();
  for (const path of [...Select, ...Expand]) add(wanted, path);
  return wanted;
}

function allScalars(object: HostObject, context: HostContext): Record<string, unknown> {
  const entries = Object.entries(classOf(object).scalars ?? {}).filter(([, { get }]) => get !== undefined);
  return Object.fromEntries(entries.map(([name, { get }]) => [name, get?.(object.subject, context)]));
}

function ownMembers(object: HostObject, wanted: Wanted, context: HostContext): Record<string, unknown> {
  if (wanted.size === 0) return allScalars(object, context);
  const read: Record<string, unknown> = {};
  for (const [name, inner] of wanted) {
    const scalar = readable(object, name);
    const lead = navigationName(object, name);
    if (scalar) {
      const [known, { get }] = scalar;
      read[known] = get?.(object.subject, context);
    } else if (lead !== undefined) {
      const target = navigate(object, lead, context);
      read[lead] = target && readObject(target, inner, context);
    } else if (!classOf(object).items) {
      context.book.noteUnmodelled(`${object.type}.load ${name}`);
    }
  }
  return read;
}

function readObject(
  object: HostObject,
  wanted: Wanted,
  context: HostContext,
  info: QueryInfo = {},
): Record<string, unknown> {
  const items = classOf(object).items?.(object.subject, context);
  const read = { ...identityOf(object, context), ...ownMembers(object, wanted, context) };
  if (!items) return read;
  const start = info.Skip ?? 0;
  const part = items.slice(start, info.Top === undefined ? undefined : start + info.Top);
  return { ...read, _Items: part.map((item) => readObject(item, wanted, context)) };
}

/** Answers a load: the members asked for, under their proper names. Unknown names are noted and left out. */
export function query(object: HostObject, info: QueryInfo, context: HostContext): Record<string, unknown> {
  return readObject(object, wantedOf(info), context, info);
}

function camel(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camel);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => {
    const key = name === "_Items" ? "items" : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    return [key, camel(inner)];
  });
  return Object.fromEntries(entries);
}

/** Answers `retrieve()`: as a load, in the spelling of the client's own properties. */
export function queryAsJson(object: HostObject, info: QueryInfo, context: HostContext): unknown {
  return camel(query(object, info, context));
}
