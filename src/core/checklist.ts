import type { Entries } from "./entries";
import type { ChecklistStand, Grade, GradeCount } from "./report";
import type { Checklist, Criterion, Need, Outcome, Template, Veto } from "./template";

/**
 * The grade that an answer names, whatever the case of its letters, as the sheet's formulas count it; null for a blank
 * and for what is none of the grades.
 */
export function gradeNamed({ grades }: Checklist, answer: unknown): string | null {
  if (typeof answer !== "string") return null;
  return grades.find((grade) => grade.toLowerCase() === answer.toLowerCase()) ?? null;
}

/** A checklist together with the grade of each criterion. */
export interface Answered {
  readonly checklist: Checklist;
  /** By id; null while there is none. */
  readonly grades: ReadonlyMap<string, string | null>;
}

/** Reads the answers of a checklist. */
export function answersOf(checklist: Checklist, { criteria }: Entries): Answered {
  const grades = checklist.criteria.map(({ id }) => [id, gradeNamed(checklist, criteria.get(id))] as const);
  return { checklist, grades: new Map(grades) };
}

/** The criteria that a need is about. */
export function neededCriteria({ criteria }: Checklist, { of }: Need): Criterion[] {
  return criteria.filter(({ id }) => of?.includes(id) ?? true);
}

/** The grades that do not satisfy a need. */
export function gradesBelow({ grades }: Checklist, { grade }: Need): readonly string[] {
  return grades.slice(grades.indexOf(grade) + 1);
}

/** The criteria that were answered and do not satisfy a need. */
function below({ checklist, grades }: Answered, need: Need): Criterion[] {
  const low = gradesBelow(checklist, need);
  return neededCriteria(checklist, need).filter(({ id }) => low.includes(grades.get(id) ?? ""));
}

function isPossible(answered: Answered, { needs }: Outcome): boolean {
  return needs.every((need) => below(answered, need).length <= (need.allBut ?? 0));
}

/** The best outcome that the answers so far leave open; null where the source names none. */
export function bestOutcome(answered: Answered): Outcome | null {
  return answered.checklist.outcomes.find((outcome) => isPossible(answered, outcome)) ?? null;
}

/** How the vetoes of a checklist stand: those that hold, and how many were answered. */
export interface VetoAnswers {
  readonly held: readonly Veto[];
  readonly answered: number;
}

/** Reads the vetoes of a checklist. */
export function vetoAnswers({ vetoes }: Template, entries: Entries): VetoAnswers {
  return {
    held: vetoes.filter(({ id }) => entries.vetoes.get(id) === true),
    answered: vetoes.filter(({ id }) => typeof entries.vetoes.get(id) === "boolean").length,
  };
}

/** Criteria with a grade. */
function graded({ grades }: Answered): string[] {
  return [...grades.values()].filter((grade) => grade !== null);
}

/** How many criteria and vetoes have an answer, and how many there are. A blank or unreadable one is open. */
export function progress(
  answered: Answered,
  vetoes: VetoAnswers,
  template: Template,
): { filled: number; count: number } {
  return {
    filled: graded(answered).length + vetoes.answered,
    count: answered.grades.size + template.vetoes.length,
  };
}

/**
 * The outcome: a veto that holds fails at once; so do answers after which only the failing outcome is left. A passing
 * one stands only when every criterion and every veto is answered: a blank is not a yes. Null where it is open.
 */
export function outcomeOf(
  template: Template,
  answered: Answered,
  vetoes: VetoAnswers,
  isComplete: boolean,
): { readonly grade: Grade; readonly outcome: Outcome | null } | null {
  const { label } = template.failing;
  if (vetoes.held.length > 0) return { grade: { label, result: label, pass: false, honour: null }, outcome: null };
  const outcome = bestOutcome(answered);
  if (!outcome || (outcome.pass && !isComplete)) return null;
  const { result, pass, honour = null } = outcome;
  return { grade: { label: outcome.label, result, pass, honour }, outcome };
}

function counts({ checklist, grades }: Answered): GradeCount[] {
  const all = [...grades.values()];
  if (all.length === 0) return [];
  return checklist.grades.map((grade) => ({ grade, count: all.filter((one) => one === grade).length }));
}

/** How the criteria stand: how many have each grade, and which keep a better outcome away. */
export function standOf(answered: Answered): ChecklistStand {
  const { outcomes, criteria } = answered.checklist;
  const best = bestOutcome(answered);
  const better = best ? outcomes.slice(0, outcomes.indexOf(best)) : [];
  const lacking = new Set(better.flatMap(({ needs }) => needs.flatMap((need) => below(answered, need))));
  return {
    counts: counts(answered),
    lacking: criteria.filter((criterion) => lacking.has(criterion)).map(({ id }) => id),
  };
}
