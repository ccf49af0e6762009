import { HostError } from "./hostError";
import type { HostObject } from "./hostClass";
import { HostAreas, HostRange } from "./model/hostRange";

function isObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value && "subject" in value;
}

/** A text; anything else is an InvalidArgument. */
export function textOf(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

/** A text, or null when it was left out. */
export function optionalText(value: unknown): string | null {
  return value === undefined || value === null ? null : textOf(value);
}

/** A truth value; anything else is an InvalidArgument. */
export function truthOf(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

/** A number; anything else is an InvalidArgument. */
export function numberOf(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new HostError("InvalidArgument");
  return value;
}

/** A whole number; anything else is an InvalidArgument. */
export function integerOf(value: unknown): number {
  const number = numberOf(value);
  if (!Number.isInteger(number)) throw new HostError("InvalidArgument");
  return number;
}

/** A plain object with members; anything else is an InvalidArgument. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new HostError("InvalidArgument");
  return value as Readonly<Record<string, unknown>>;
}

/** A range given as an object; null when the argument is none. */
export function rangeOf(value: unknown): HostRange | null {
  return isObject(value) && value.subject instanceof HostRange ? value.subject : null;
}

/** Several ranges given as an object; null when the argument is none. */
export function areasOf(value: unknown): HostAreas | null {
  return isObject(value) && value.subject instanceof HostAreas ? value.subject : null;
}
