import type { Entries } from "./entries";
import type { Template } from "./template";

/** The gates that were answered, by id. */
export function gateOutcomes({ gates }: Template, entries: Entries): Record<string, "pass" | "fail"> {
  const answered = gates.flatMap(({ id }) => {
    const outcome = entries.gates.get(id);
    return outcome === "pass" || outcome === "fail" ? [[id, outcome] as const] : [];
  });
  return Object.fromEntries(answered);
}
