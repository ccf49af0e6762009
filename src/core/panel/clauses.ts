import type { Clause, Template, Veto } from "../template";
import type { PanelDecisions, StatedClearing } from "./decisions";
import type { PanelFinding } from "./finding";
import type { Seated } from "./members";
import { compare, type Quotient } from "./quotient";
import type { PanelClause } from "./report";

type Group = "vetoes" | "gates";

/** What an expert's answer means for the panel. */
type Answer = "ticked" | "no" | "unanswered" | "unreadable";

/** The panel's total so far: null while it is open, and the highest one still possible. */
export interface PanelTotals {
  readonly total: Quotient | null;
  readonly reachable: Quotient;
}

function answerOf(group: Group, { entries }: Seated, id: string): Answer {
  const raw = entries[group].get(id) ?? null;
  if (raw === null) return "unanswered";
  if (raw === (group === "vetoes" ? true : "fail")) return "ticked";
  return raw === (group === "vetoes" ? false : "pass") ? "no" : "unreadable";
}

function reasonOf({ entries }: Seated, id: string): string | null {
  const reason = entries.reasons.get(id);
  return typeof reason === "string" && reason.trim() !== "" ? reason.trim() : null;
}

/** A clearing counts with a reason and a name. */
function isWhole({ reason, by }: StatedClearing): boolean {
  return reason !== "" && by !== "";
}

function answered(group: Group, { id }: Clause, counted: readonly Seated[], decisions: PanelDecisions): PanelClause {
  const by = (wanted: Answer) => counted.filter((member) => answerOf(group, member, id) === wanted);
  const names = (members: readonly Seated[]) => members.map(({ expert }) => expert);
  const [ticked, unreadable, unanswered] = [by("ticked"), by("unreadable"), by("unanswered")];
  const stated = decisions[group].get(id);
  const clearing = ticked.length > 0 && stated && isWhole(stated) ? stated : null;
  const state = () => {
    if (ticked.length > 0) return clearing ? "cleared" : "holds";
    if (unreadable.length > 0) return "unreadable";
    return unanswered.length > 0 ? "open" : "no";
  };
  return {
    id,
    state: state(),
    tickedBy: ticked.map((member) => ({ expert: member.expert, reason: reasonOf(member, id) })),
    unansweredBy: names([...unanswered, ...unreadable]),
    clearing,
    derived: false,
  };
}

function decidedByTotal(id: string, bound: number, { total, reachable }: PanelTotals): PanelClause {
  const decided = total ? (compare(total, bound) < 0 ? "holds" : "no") : null;
  const state = decided ?? (compare(reachable, bound) < 0 ? "holds" : "open");
  return { id, state, tickedBy: [], unansweredBy: [], clearing: null, derived: true };
}

/** The vetoes: one expert's tick counts until the leader clears it with reason and name; some the total decides. */
export function panelVetoes(
  { vetoes }: Template,
  counted: readonly Seated[],
  decisions: PanelDecisions,
  totals: PanelTotals,
): PanelClause[] {
  return vetoes.map((veto: Veto) =>
    veto.totalBelow === undefined
      ? answered("vetoes", veto, counted, decisions)
      : decidedByTotal(veto.id, veto.totalBelow, totals),
  );
}

/** The gates: one expert's "fail" counts until the leader clears it with reason and name. */
export function panelGates({ gates }: Template, counted: readonly Seated[], decisions: PanelDecisions): PanelClause[] {
  return gates.map((gate) => answered("gates", gate, counted, decisions));
}

function clearingFinding(clause: PanelClause, stated: StatedClearing): PanelFinding[] {
  const { id, tickedBy, derived } = clause;
  if (tickedBy.length === 0) {
    return [{ code: "clearing-without-effect", severity: "warning", clause: id, derived }];
  }
  if (isWhole(stated)) {
    const experts = tickedBy.map(({ expert }) => expert);
    return [{ code: "clause-cleared", severity: "info", clause: id, ...stated, experts }];
  }
  const lacks = stated.reason === "" ? "reason" : "name";
  return [{ code: "clearing-incomplete", severity: "error", clause: id, lacks }];
}

function unansweredFinding(group: Group, { id, state, unansweredBy }: PanelClause): PanelFinding[] {
  if (unansweredBy.length === 0) return [];
  const found = { clause: id, experts: unansweredBy };
  if (state === "unreadable") return [{ code: "answer-unreadable", severity: "error", ...found }];
  // Whoever left it blank adds nothing to what another one ticked.
  if (state !== "open") return [];
  const code = group === "vetoes" ? "veto-unanswered" : "gate-unanswered";
  return [{ code, severity: "warning", ...found }];
}

/** What is to be said of the panel's vetoes or gates and their clearings. */
export function clauseFindings(
  group: Group,
  clauses: readonly PanelClause[],
  decisions: PanelDecisions,
): PanelFinding[] {
  const unknown = [...decisions[group].keys()].filter((id) => !clauses.some((clause) => clause.id === id));
  return [
    ...clauses.flatMap((clause) => {
      const stated = decisions[group].get(clause.id);
      return [...(stated ? clearingFinding(clause, stated) : []), ...unansweredFinding(group, clause)];
    }),
    ...unknown.map((id): PanelFinding => ({ code: "decision-unknown", severity: "error", key: `${group}.${id}` })),
  ];
}

/** What a recused expert ticked: it does not count, and is not passed over in silence. */
export function recusedTicks({ vetoes, gates }: Template, members: readonly Seated[]): PanelFinding[] {
  const ticks = (group: Group, clauses: readonly Clause[], member: Seated) =>
    clauses.filter(({ id }) => answerOf(group, member, id) === "ticked");
  return members
    .filter(({ standing }) => standing === "recused")
    .flatMap((member) =>
      [...ticks("vetoes", vetoes, member), ...ticks("gates", gates, member)].map(({ id }): PanelFinding => {
        return { code: "recused-tick", severity: "info", file: member.file, expert: member.expert, clause: id };
      }),
    );
}

/** Facts that the experts see differently: conditions answered yes and no, eligibility denied by some. */
export function factFindings({ conditions, eligibility }: Template, counted: readonly Seated[]): PanelFinding[] {
  const saying = (group: "conditions" | "eligibility", id: string, answer: boolean) =>
    counted.filter(({ entries }) => entries[group].get(id) === answer).map(({ expert }) => expert);
  const differing = conditions.flatMap(({ id }): PanelFinding[] => {
    const [yes, no] = [saying("conditions", id, true), saying("conditions", id, false)];
    if (yes.length === 0 || no.length === 0) return [];
    return [{ code: "answers-differ", severity: "warning", clause: id, yes, no }];
  });
  const doubted = eligibility.flatMap(({ id }): PanelFinding[] => {
    const experts = saying("eligibility", id, false);
    return experts.length === 0 ? [] : [{ code: "eligibility-doubted", severity: "warning", clause: id, experts }];
  });
  return [...differing, ...doubted];
}
