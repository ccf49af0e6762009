import type { Entries } from "./entries";
import type { Totals } from "./score";
import type { Template, Veto } from "./template";

/** How the vetoes stand. */
export interface VetoOutcome {
  /** Vetoes that hold, in the template's order. */
  readonly held: readonly Veto[];
  /** Vetoes decided by the total that are still open. */
  readonly undecided: readonly Veto[];
  /** True where an answer is neither yes nor no, so that a pass cannot be stated. */
  readonly unreadable: boolean;
}

function derived(bound: number, { total, reachable }: Totals): "holds" | "open" | "clear" {
  if (total !== null) return total.lt(bound) ? "holds" : "clear";
  return reachable.lt(bound) ? "holds" : "open";
}

/** Applies the vetoes: those set by hand, and those that the total decides, even before the table is complete. */
export function applyVetoes(template: Template, entries: Entries, totals: Totals): VetoOutcome {
  const state = (veto: Veto) => {
    if (veto.totalBelow !== undefined) return derived(veto.totalBelow, totals);
    const answer = entries.vetoes.get(veto.id) ?? null;
    if (answer === true) return "holds";
    return answer === null || answer === false ? "clear" : "unreadable";
  };
  const states = template.vetoes.map((veto) => ({ veto, state: state(veto) }));
  return {
    held: states.filter((entry) => entry.state === "holds").map(({ veto }) => veto),
    undecided: states.filter((entry) => entry.state === "open").map(({ veto }) => veto),
    unreadable: states.some((entry) => entry.state === "unreadable"),
  };
}
