import { answersOf } from "../core/checklist";
import type { Entries } from "../core/entries";
import type { Report } from "../core/report";
import type { Checklist, Template } from "../core/template";
import { opinionWords as words } from "../words/opinion";
import { labelOf } from "./label";

/** A criterion with the lowest grade, or one that keeps a better outcome away. */
export interface Shortcoming {
  readonly id: string;
  readonly label: string;
  readonly grade: string;
  readonly reason: string | null;
}

/** What a checklist found wanting, in its order, each with the reason that was given. */
export function shortcomings(
  template: Template,
  checklist: Checklist,
  report: Report,
  entries: Entries,
): Shortcoming[] {
  const { grades } = answersOf(checklist, entries);
  const lacking = new Set(report.checklist?.lacking);
  return checklist.criteria.flatMap(({ id }) => {
    const grade = grades.get(id) ?? null;
    if (grade === null || (grade !== checklist.grades.at(-1) && !lacking.has(id))) return [];
    const reason = entries.reasons.get(id);
    const given = typeof reason === "string" && reason.trim() !== "" ? reason.trim() : null;
    return [{ id, label: labelOf(template, id), grade, reason: given }];
  });
}

/** What was looked at and what came of it, a sentence each. */
export function checkedPart({ filled, count, checklist }: Report): string[] {
  const counts = (checklist?.counts ?? []).filter((one) => one.count > 0);
  return [
    words.checked(
      filled,
      counts.map((one) => words.gradeCount(one.grade, one.count)),
    ),
    ...(filled < count ? [words.unchecked(count - filled)] : []),
  ];
}

/** The outcome, or why there is none. */
export function outcomePart({ outcomes }: Checklist, { grade, complete }: Report): string[] {
  if (!grade) return [outcomes.length === 0 && complete ? words.noOutcomes : words.openOutcome];
  return [words.outcome(grade.label), ...(grade.honour ? [words.honour(grade.honour)] : [])];
}

/** The criteria that were found wanting. */
export function shortcomingPart(found: readonly Shortcoming[]): string[] {
  if (found.length === 0) return [];
  return [words.lowest(found.map(({ label, grade, reason }) => words.found(label, grade, reason)))];
}
