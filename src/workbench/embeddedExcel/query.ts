import type { HostObject } from "./hostObject";
import { member } from "./pathResolver";

function readScalars(object: HostObject, names: readonly string[], missed: (name: string) => void): object {
  const values: Record<string, unknown> = { ...object.identity };
  for (const name of names) {
    const known = Object.keys(object.scalars ?? {}).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
    const scalar = known === undefined ? undefined : member(object.scalars, known);
    if (known !== undefined && scalar?.get) values[known] = scalar.get();
    else missed(`${object.type}.load ${name}`);
  }
  return values;
}

/** Answers a load: the named properties of an object, or of every member of a collection. */
export function query(object: HostObject, select: readonly string[], missed: (name: string) => void): object {
  const wanted = select.length > 0 ? select : Object.keys(object.scalars ?? {});
  const names = wanted.filter((name) => name !== "*" && !name.includes("/"));
  for (const name of wanted) if (name.includes("/")) missed(`${object.type}.load ${name}`);
  if (!object.items) return readScalars(object, names, missed);
  return { _Items: object.items().map((item) => readScalars(item, names, missed)) };
}
