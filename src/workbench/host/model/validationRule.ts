import { HostError } from "../hostError";
import { mapReferences, offsetFormula, type Reference } from "./formula";
import type { ValidationRule } from "./validation";

const KINDS: readonly string[] = ["wholeNumber", "decimal", "list", "date", "time", "textLength", "custom"];
const OPERATORS: readonly string[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

/** Excel takes no longer list written into the rule. */
const LIST_LIMIT = 255;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isBound(value: unknown): boolean {
  return typeof value === "number" || (typeof value === "string" && value !== "");
}

function isSound(kind: string, rule: Readonly<Record<string, unknown>>): boolean {
  if (kind === "custom") return typeof rule["formula"] === "string" && rule["formula"].startsWith("=");
  if (kind === "list") {
    const { source } = rule;
    return typeof source === "string" && source !== "" && (source.startsWith("=") || source.length <= LIST_LIMIT);
  }
  const operator = String(rule["operator"]);
  const needsTwo = operator === "Between" || operator === "NotBetween";
  return OPERATORS.includes(operator) && isBound(rule["formula1"]) && (!needsTwo || isBound(rule["formula2"]));
}

/**
 * Reads a rule as the client writes it; members that were left out are dropped.
 * @throws HostError for one that Excel would not take.
 */
export function readRule(value: unknown): ValidationRule {
  const given = isRecord(value) ? Object.entries(value).filter(([, inner]) => isRecord(inner)) : [];
  const [entry, ...others] = given;
  if (!entry || others.length > 0 || !KINDS.includes(entry[0])) throw new HostError("InvalidArgument");
  const members = Object.entries(entry[1] as Record<string, unknown>);
  const rule = Object.fromEntries(members.filter(([, inner]) => inner !== null && inner !== undefined));
  if (!isSound(entry[0], rule)) throw new HostError("InvalidArgument");
  return { [entry[0]]: rule };
}

function mapFormulas(rule: ValidationRule, change: (formula: string) => string): ValidationRule {
  const entries = Object.entries(rule).map(([kind, members]): [string, Record<string, unknown>] => {
    const changed = Object.entries(members).map(([name, value]): [string, unknown] => {
      const isFormula = typeof value === "string" && value.startsWith("=");
      return [name, isFormula ? change(value) : value];
    });
    return [kind, Object.fromEntries(changed)];
  });
  return Object.fromEntries(entries);
}

/** A rule with other references. */
export function mapRule(rule: ValidationRule, change: (reference: Reference) => Reference | null): ValidationRule {
  return mapFormulas(rule, (formula) => mapReferences(formula, change));
}

/** A rule as it reads for a cell further down or to the right. */
export function offsetRule(rule: ValidationRule, rows: number, columns: number): ValidationRule {
  return mapFormulas(rule, (formula) => offsetFormula(formula, rows, columns));
}
