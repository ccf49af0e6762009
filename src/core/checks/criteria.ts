import { gradeNamed } from "../checklist";
import { show } from "../decimal";
import { hasReason, type Entries } from "../entries";
import { pointer, type Finding } from "../finding";
import type { Checklist, Criterion } from "../template";
import type { TableCheck } from "./check";

function criterionFindings(checklist: Checklist, entries: Entries, { id }: Criterion): Finding[] {
  const answer = entries.criteria.get(id) ?? null;
  const place = { path: pointer("criteria", id), item: id };
  if (answer === null) return [{ ...place, code: "unanswered", severity: "warning" }];
  const { grades } = checklist;
  const grade = gradeNamed(checklist, answer);
  if (grade === null) return [{ ...place, code: "not-a-grade", severity: "error", shown: show(answer), grades }];
  if (grade !== grades.at(-1) || hasReason(entries, id)) return [];
  return [{ code: "no-without-reason", severity: "warning", path: pointer("reasons", id), item: id, grade }];
}

/**
 * A checklist's criteria are answered with its grades, and so are its vetoes with yes or no: a blank is not a yes. The
 * lowest grade has a reason.
 */
export const criteria: TableCheck = ({ checklist, vetoes }, entries) => {
  if (!checklist) return [];
  const open = vetoes.filter(({ id }) => (entries.vetoes.get(id) ?? null) === null);
  return [
    ...checklist.criteria.flatMap((criterion) => criterionFindings(checklist, entries, criterion)),
    ...open.map(({ id }): Finding => {
      return { code: "unanswered", severity: "warning", path: pointer("vetoes", id), item: id };
    }),
  ];
};
