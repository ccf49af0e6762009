import { answersOf, outcomeOf, progress, standOf, vetoAnswers, type Answered } from "./checklist";
import { TABLE_CHECKS } from "./checks";
import type { Entries } from "./entries";
import { howGated } from "./explain";
import { gateOutcomes } from "./gates";
import type { Finding } from "./finding";
import type { ChecklistStand, Report, Step } from "./report";
import type { Checklist, Outcome, Template, Veto } from "./template";

/** What the explanation of a checklist's result tells. */
interface Told {
  readonly template: Template;
  readonly answered: Answered;
  readonly stand: ChecklistStand;
  readonly held: readonly Veto[];
  readonly filled: number;
  readonly count: number;
  readonly outcome: Outcome | null;
}

function howAnswered({ answered: { checklist, grades }, stand, filled, count }: Told): Step[] {
  const isTold = (id: string) => {
    const isLowest = checklist.outcomes.length > 0 && grades.get(id) === checklist.grades.at(-1);
    return isLowest || stand.lacking.includes(id);
  };
  return [
    ...(checklist.criteria.length > 0 ? [{ code: "grade-counts", counts: stand.counts, article: null } as const] : []),
    ...(filled < count ? [{ code: "unfinished", answered: filled, count, article: null } as const] : []),
    ...checklist.criteria
      .filter(({ id }) => isTold(id))
      .map(({ id, text, article }): Step => {
        return { code: "criterion", id, text, grade: grades.get(id) ?? "", article };
      }),
  ];
}

function howEnded({ template, answered: { checklist }, held, outcome }: Told): Step[] {
  const vetoes = held.map(({ id, text, article }): Step => {
    return { code: "veto-fails", id, text, label: template.failing.label, article };
  });
  if (checklist.outcomes.length === 0) return [...vetoes, { code: "no-outcomes", article: null }];
  if (!outcome) return vetoes;
  const { label, text, article, honour } = outcome;
  const honoured: Step[] = honour === undefined ? [] : [{ code: "honour", honour, article }];
  return [...vetoes, { code: "outcome", label, text, article }, ...honoured];
}

/**
 * Checks and judges a filled checklist.
 * @param foreign what was found in the entries whatever the table asks.
 */
export function evaluateChecklist(
  template: Template,
  checklist: Checklist,
  entries: Entries,
  foreign: readonly Finding[],
): Report {
  const answered = answersOf(checklist, entries);
  const vetoes = vetoAnswers(template, entries);
  const { filled, count } = progress(answered, vetoes, template);
  const complete = filled === count;
  const stand = standOf(answered);
  const ended = outcomeOf(template, answered, vetoes, complete);
  const { held } = vetoes;
  const told = { template, answered, stand, held, filled, count, outcome: ended?.outcome ?? null };
  return {
    template: template.id,
    complete,
    filled,
    count,
    sections: [],
    scores: new Map(),
    maxima: new Map(),
    bonus: null,
    total: null,
    provisional: 0,
    reachable: 0,
    max: template.total,
    vetoes: held.map(({ id }) => id),
    undecidedVetoes: [],
    gates: gateOutcomes(template, entries),
    grade: ended?.grade ?? null,
    next: null,
    checklist: stand,
    findings: [...TABLE_CHECKS.flatMap((check) => check(template, entries)), ...foreign],
    explanation: [...howAnswered(told), ...howEnded(told), ...howGated(template, entries)],
  };
}
