import type { Checklist, Need, Outcome, Template } from "../core/template";
import type { TemplateFault } from "./templateFault";

/** What has no place beside a checklist: points and all that is about them. */
function pointFaults(template: Template): TemplateFault[] {
  const { total, form, reallocation, vetoes } = template;
  const lists = (["sections", "bonus", "conditions", "bands"] as const).filter((list) => template[list].length > 0);
  const single = [
    ...(total === 0 ? [] : ["total"]),
    ...(form ? ["form"] : []),
    ...(reallocation ? ["reallocation"] : []),
    ...vetoes.flatMap(({ totalBelow }, index) => (totalBelow === undefined ? [] : [`vetoes[${index}].totalBelow`])),
  ];
  return [...lists, ...single].map((path) => ({
    path,
    message: "has no place beside a checklist, which has no points",
  }));
}

function needFaults({ grades, criteria }: Checklist, { grade, of = [] }: Need, path: string): TemplateFault[] {
  const unknown = of.filter((id) => !criteria.some((criterion) => criterion.id === id));
  return [
    ...(grades.includes(grade) ? [] : [{ path: `${path}.grade`, message: `is none of the grades: "${grade}"` }]),
    ...unknown.map((id) => ({ path: `${path}.of`, message: `names no criterion: "${id}"` })),
    ...(new Set(of).size === of.length ? [] : [{ path: `${path}.of`, message: "names a criterion twice" }]),
  ];
}

function lastFaults(outcomes: readonly Outcome[], failing: string): TemplateFault[] {
  const path = `checklist.outcomes[${outcomes.length - 1}]`;
  const last = outcomes.at(-1);
  const early = outcomes.slice(0, -1).flatMap(({ pass }, index) => {
    return pass ? [] : [{ path: `checklist.outcomes[${index}].pass`, message: "fails before the last outcome" }];
  });
  if (!last) return early;
  return [
    ...early,
    ...(last.needs.length === 0 ? [] : [{ path: `${path}.needs`, message: "must be empty: nothing else is left" }]),
    ...(last.pass || last.label !== failing ? [{ path, message: `must fail with the word "${failing}"` }] : []),
  ];
}

/** Faults of a checklist: ids that are not positions, needs of what is not there, outcomes out of order, points. */
export function checklistFaults(template: Template): TemplateFault[] {
  const { checklist, failing, vetoes } = template;
  if (!checklist) return [];
  const { grades, criteria, outcomes } = checklist;
  const letters = new Set(grades.map((grade) => grade.trim().toLowerCase()));
  const nothing = criteria.length === 0 && vetoes.length === 0;
  return [
    ...(letters.size === grades.length ? [] : [{ path: "checklist.grades", message: "has a grade twice" }]),
    ...(nothing ? [{ path: "checklist.criteria", message: "is empty, and there are no vetoes" }] : []),
    ...criteria.flatMap(({ id }, index) => {
      const expected = `k${index + 1}`;
      if (id === expected) return [];
      return [{ path: `checklist.criteria[${index}].id`, message: `is "${id}", its position says "${expected}"` }];
    }),
    ...outcomes.flatMap(({ needs }, index) =>
      needs.flatMap((need, at) => needFaults(checklist, need, `checklist.outcomes[${index}].needs[${at}]`)),
    ),
    ...lastFaults(outcomes, failing.label),
    ...pointFaults(template),
  ];
}
