import type { Finding } from "../../core/finding";
import { fixOf } from "../../core/fix";

/** The entry that a finding's entry certainly or very likely means: a number, or a day. Null for everything else. */
export function meantEntry(finding: Finding): number | string | null {
  return finding.code === "date-read" ? finding.value : fixOf(finding);
}
