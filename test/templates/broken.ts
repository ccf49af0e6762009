import type { Template } from "../../src/core/template";
import { tiny } from "../core/tiny";

type Node = Record<string | number, unknown>;

/** A copy of `whole` with the value at `steps` replaced; undefined takes the key away. */
export function broken(steps: readonly (string | number)[], value: unknown, whole: Template = tiny): unknown {
  const copy = structuredClone(whole) as unknown as Node;
  const last = steps.at(-1) ?? "";
  const node = steps.slice(0, -1).reduce((at, step) => at[step] as Node, copy);
  if (value === undefined) Reflect.deleteProperty(node, last);
  // defineProperty: assigning to "__proto__" would change the prototype instead of adding the key as JSON.parse does
  else Object.defineProperty(node, last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}
