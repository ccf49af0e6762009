import Big from "big.js";
import type { Finding } from "./finding";
import { stepsOf } from "./path";
import { isRecord } from "./record";

/** A copy of `raw` in which `change` has been applied to the object that holds the entry at a path. */
function changeAt(
  raw: unknown,
  [step, ...rest]: readonly string[],
  change: (holder: Record<string, unknown>, key: string) => Record<string, unknown>,
): unknown {
  if (step === undefined || !isRecord(raw) || !Object.hasOwn(raw, step)) return raw;
  return rest.length === 0 ? change(raw, step) : { ...raw, [step]: changeAt(raw[step], rest, change) };
}

/** Entries without those at the given paths (JSON pointers); nothing else changes. */
export function withoutEntries(raw: unknown, paths: readonly string[]): unknown {
  return paths.reduce<unknown>(
    (kept, path) =>
      changeAt(kept, stepsOf(path), (holder, key) =>
        Object.fromEntries(Object.entries(holder).filter(([other]) => other !== key)),
      ),
    raw,
  );
}

/**
 * Entries with numbers that were typed as text turned into numbers: the one correction that cannot change a meaning.
 * @param raw entries, in the shape of entries JSON; not changed.
 */
export function withSafeFixes(raw: unknown, findings: readonly Finding[]): unknown {
  return findings.reduce((fixed, finding) => {
    if (finding.code !== "number-as-text" || !new Big(Number(finding.value)).eq(finding.value)) return fixed;
    return changeAt(fixed, stepsOf(finding.path), (holder, key) => ({ ...holder, [key]: Number(finding.value) }));
  }, raw);
}

/**
 * The number that an entry certainly means, where a finding says that it is no number as it stands: full-width digits,
 * digits typed as text, a number with its unit ("8分"). Null for everything else.
 */
export function fixOf(finding: Finding): number | null {
  const meant = finding.code === "number-as-text" ? finding.value : undefined;
  const text = finding.code === "not-a-number" ? finding.proposal : meant;
  return text !== undefined && new Big(Number(text)).eq(text) ? Number(text) : null;
}
