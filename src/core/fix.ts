import Big from "big.js";
import type { Finding } from "./finding";
import { childAt, stepsOf, withChild } from "./path";
import { isRecord } from "./record";

type Change = (holder: unknown, key: string) => unknown;

/** A copy of `raw` in which `change` has been applied to the object or list that holds the entry at a path. */
function changeAt(raw: unknown, [step, ...rest]: readonly string[], change: Change): unknown {
  if (step === undefined || childAt(raw, step) === undefined) return raw;
  return rest.length === 0 ? change(raw, step) : withChild(raw, step, changeAt(childAt(raw, step), rest, change));
}

function without(holder: unknown, key: string): unknown {
  // The rows after it keep their places.
  if (!isRecord(holder)) return withChild(holder, key, null);
  return Object.fromEntries(Object.entries(holder).filter(([other]) => other !== key));
}

/** Entries without those at the given paths (JSON pointers); nothing else changes. In a list a blank takes the place. */
export function withoutEntries(raw: unknown, paths: readonly string[]): unknown {
  return paths.reduce<unknown>((kept, path) => changeAt(kept, stepsOf(path), without), raw);
}

function isExact(text: string): boolean {
  return new Big(Number(text)).eq(text);
}

/** What an entry certainly means, where it was written otherwise: a number as text, a day in another form. */
function certainly(finding: Finding): number | string | null {
  switch (finding.code) {
    case "number-as-text":
    case "amount-read":
      return isExact(finding.value) ? Number(finding.value) : null;
    case "date-read":
      return finding.value;
    default:
      return null;
  }
}

/**
 * Entries with what was typed as text and has one meaning turned into that: numbers ("8", "1,200", "30万元" in 万元) and
 * days ("2024年5月1日"). These corrections cannot change a meaning.
 * @param raw entries, in the shape of entries JSON; not changed.
 */
export function withSafeFixes(raw: unknown, findings: readonly Finding[]): unknown {
  return findings.reduce((fixed, finding) => {
    const meant = certainly(finding);
    return meant === null
      ? fixed
      : changeAt(fixed, stepsOf(finding.path), (holder, key) => withChild(holder, key, meant));
  }, raw);
}

/**
 * The number that an entry means, certainly or very likely, where a finding says that it is no number as it stands:
 * full-width digits, digits typed as text, a number with its unit ("8分"). Null for everything else.
 */
export function fixOf(finding: Finding): number | null {
  const text = meantBy(finding);
  return text !== undefined && isExact(text) ? Number(text) : null;
}

function meantBy(finding: Finding): string | undefined {
  switch (finding.code) {
    case "number-as-text":
    case "amount-read":
      return finding.value;
    case "not-a-number":
    case "amount-refused":
      return finding.proposal;
    default:
      return undefined;
  }
}
