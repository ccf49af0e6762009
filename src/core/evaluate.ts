import type Big from "big.js";
import { TABLE_CHECKS } from "./checks";
import { toNumber } from "./decimal";
import { readEntries } from "./entries";
import { evaluateChecklist } from "./evaluateChecklist";
import { explain } from "./explain";
import { gateOutcomes } from "./gates";
import { gradeOf, nextBand } from "./grade";
import type { Report } from "./report";
import { addUp } from "./score";
import type { Template } from "./template";
import { applyVetoes } from "./veto";

function orNull(value: Big | null): number | null {
  return value === null ? null : toNumber(value);
}

/**
 * Checks, totals and grades one filled table.
 * @param raw the entries as they came, for example parsed JSON; whatever is wrong with them becomes a finding.
 */
export function evaluate(template: Template, raw: unknown): Report {
  const { entries, findings: shapeFindings } = readEntries(raw);
  if (template.checklist) return evaluateChecklist(template, template.checklist, entries, shapeFindings);
  const totals = addUp(template, entries);
  const vetoes = applyVetoes(template, entries, totals);
  const grade = gradeOf(template, totals, vetoes);
  const tableFindings = TABLE_CHECKS.flatMap((check) => check(template, entries));
  return {
    template: template.id,
    complete: totals.total !== null,
    filled: totals.filled,
    count: totals.count,
    sections: template.sections.map(({ id, max }, index) => ({
      id,
      score: orNull(totals.sections[index] ?? null),
      max,
    })),
    scores: new Map([...totals.scores].map(([id, score]) => [id, orNull(score)])),
    maxima: new Map([...totals.maxima].map(([id, max]) => [id, toNumber(max)])),
    bonus: orNull(totals.bonus),
    total: orNull(totals.total),
    provisional: toNumber(totals.provisional),
    reachable: toNumber(totals.reachable),
    max: template.total,
    vetoes: vetoes.held.map(({ id }) => id),
    undecidedVetoes: vetoes.undecided.map(({ id }) => id),
    gates: gateOutcomes(template, entries),
    grade,
    next: nextBand(template, totals),
    findings: [...totals.findings, ...tableFindings, ...shapeFindings],
    explanation: explain(template, entries, totals, vetoes, grade),
  };
}
