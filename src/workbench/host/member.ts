import { CLASSES } from "./classes";
import { HostError } from "./hostError";
import type { Arguments, HostClass, HostContext, HostObject, Scalar } from "./hostClass";

/** The class of an object. The table gives each class its own kind of subject, which is what its objects hold. */
export function classOf({ type }: HostObject): HostClass<unknown> {
  return CLASSES[type] as unknown as HostClass<unknown>;
}

/** A member's name as people write it, for example "Range.values". */
export function memberName({ type }: HostObject, name: string): string {
  return `${type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function own<Value>(table: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

function missing(object: HostObject, what: string, name: string, { book }: HostContext): HostError {
  book.noteUnmodelled(`${object.type}.${what} ${name.charAt(0).toLowerCase()}${name.slice(1)}`);
  return new HostError("ApiNotFound");
}

/** Follows a property to another object. */
export function navigate(object: HostObject, name: string, context: HostContext): HostObject | null {
  const lead = own(classOf(object).navigations, name);
  if (!lead) throw missing(object, "get", name, context);
  return lead(object.subject, context);
}

/** Calls a method that gives an object. */
export function callForObject(
  object: HostObject,
  name: string,
  args: Arguments,
  context: HostContext,
): HostObject | null {
  const method = own(classOf(object).objects, name);
  if (!method) throw missing(object, "call", name, context);
  return method(object.subject, args, context);
}

/** Calls a method that gives a value or nothing. */
export function call(object: HostObject, name: string, args: Arguments, context: HostContext): unknown {
  if (object.type === "Service") return null;
  if (name === "_KeepReference") {
    context.references.keep(object);
    return null;
  }
  const method = own(classOf(object).methods, name);
  if (!method) throw missing(object, "call", name, context);
  return method(object.subject, args, context) ?? null;
}

/** An item of a collection. */
export function itemOf(object: HostObject, key: unknown, context: HostContext): HostObject {
  const { item } = classOf(object);
  if (!item) throw missing(object, "call", "getItem", context);
  return item(object.subject, key, context);
}

/** Writes a property. */
export function assign(object: HostObject, name: string, value: unknown, context: HostContext): void {
  const set = own(classOf(object).scalars, name)?.set;
  if (!set) throw missing(object, "set", name, context);
  set(object.subject, value, context);
}

/** A scalar that can be read, found in any case of letters, with its proper name. */
export function readable(object: HostObject, name: string): readonly [string, Scalar<unknown>] | undefined {
  const wanted = name.toLowerCase();
  const entries = Object.entries(classOf(object).scalars ?? {});
  return entries.find(([known, { get }]) => get !== undefined && known.toLowerCase() === wanted);
}

/** Proper name of a navigation, found in any case of letters. */
export function navigationName(object: HostObject, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return Object.keys(classOf(object).navigations ?? {}).find((known) => known.toLowerCase() === wanted);
}

/** What the client needs to know an object again. */
export function identityOf(object: HostObject, context: HostContext): Record<string, unknown> {
  const referenceId = context.references.idOf(object);
  return {
    ...classOf(object).identity?.(object.subject, context),
    ...(referenceId ? { _ReferenceId: referenceId } : {}),
  };
}
