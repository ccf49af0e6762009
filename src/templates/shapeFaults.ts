import type * as z from "zod/mini";
import type { TemplateFault } from "./templateFault";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A path as faults write it: `sections[0].items[2].max`. */
function written(path: Path): string {
  return path
    .map((step, index) => (typeof step === "number" ? `[${step}]` : `${index ? "." : ""}${String(step)}`))
    .join("");
}

/** What stands at a path; undefined where nothing does. */
function valueAt(raw: unknown, path: Path): unknown {
  let value = raw;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return value;
}

const TYPES: Readonly<Record<string, string>> = {
  string: "must be a text",
  number: "must be a number",
  int: "must be a whole number",
  boolean: "must be true or false",
  array: "must be a list",
  tuple: "must be a list",
  object: "must be an object",
};

/** What bounds are about: letters of a text, entries of a list, or the number itself. */
function measured(origin: string): string {
  if (origin === "string") return " letters";
  return origin === "array" || origin === "tuple" ? " entries" : "";
}

function boundMessage(issue: Extract<Issue, { code: "too_small" | "too_big" }>): string {
  const { origin, inclusive = true } = issue;
  if (issue.code === "too_big") return `must be ${inclusive ? "at most" : "below"} ${issue.maximum}${measured(origin)}`;
  if (measured(origin) !== "" && issue.minimum === 1) return "must not be empty";
  return `must be ${inclusive ? "at least" : "above"} ${issue.minimum}${measured(origin)}`;
}

function messageOf(issue: Issue): string {
  if (issue.code === "invalid_type") return TYPES[issue.expected] ?? "is not of the right kind";
  if (issue.code === "too_small" || issue.code === "too_big") return boundMessage(issue);
  if (issue.code === "invalid_value")
    return `must be one of ${issue.values.map((one) => JSON.stringify(one)).join(", ")}`;
  if (issue.code === "invalid_format")
    return issue.format === "date" ? "is no date" : `must match ${issue.pattern ?? ""}`;
  return "is not of the right kind";
}

function faultsOf(issue: Issue, raw: unknown): TemplateFault[] {
  const { path } = issue;
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ path: written([...path, key]), message: "is not known" }));
  if (issue.code === "invalid_union" && issue.discriminator !== undefined)
    return [{ path: written(path), message: "is not known" }];
  if (valueAt(raw, path) === undefined) return [{ path: written(path), message: "is missing" }];
  return [{ path: written(path), message: messageOf(issue) }];
}

/** What is wrong with a value's shape, in words that name the rule. */
export function shapeFaults({ issues }: z.core.$ZodError, raw: unknown): TemplateFault[] {
  return issues.flatMap((issue) => faultsOf(issue, raw));
}
