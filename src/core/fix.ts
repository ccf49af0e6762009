import Big from "big.js";
import type { Finding } from "./finding";

function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}

function replaceAt(raw: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (!isRecord(raw) || !Object.hasOwn(raw, step)) return raw;
  return { ...raw, [step]: replaceAt(raw[step], rest, value) };
}

/**
 * Entries with numbers that were typed as text turned into numbers: the one correction that cannot change a meaning.
 * @param raw entries, in the shape of entries JSON; not changed.
 */
export function withSafeFixes(raw: unknown, findings: readonly Finding[]): unknown {
  return findings.reduce((fixed, finding) => {
    if (finding.code !== "number-as-text" || !new Big(Number(finding.value)).eq(finding.value)) return fixed;
    const steps = finding.path.split("/").slice(1);
    return replaceAt(
      fixed,
      steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")),
      Number(finding.value),
    );
  }, raw);
}
