import type Big from "big.js";
import { FOREIGN_CHECKS, TABLE_CHECKS } from "./checks";
import { toNumber } from "./decimal";
import { readEntries, type Entries } from "./entries";
import { evaluateChecklist } from "./evaluateChecklist";
import { explain } from "./explain";
import type { Finding } from "./finding";
import { gateOutcomes } from "./gates";
import { gradeOf, nextBand } from "./grade";
import type { Grade, Report, Verdict } from "./report";
import { addUp, scoreOf, type Totals } from "./score";
import { maximumOf } from "./subject";
import { everyItem, type Template } from "./template";
import { applyVetoes, type VetoOutcome } from "./veto";

/** What the entries of a table with points add up to, and what follows from it. */
interface Settled {
  readonly totals: Totals;
  readonly vetoes: VetoOutcome;
  readonly grade: Grade | null;
}

function orNull(value: Big | null): number | null {
  return value === null ? null : toNumber(value);
}

function settle(template: Template, entries: Entries): Settled {
  const totals = addUp(template, entries);
  const vetoes = applyVetoes(template, entries, totals);
  return { totals, vetoes, grade: gradeOf(template, totals, vetoes) };
}

function verdictOf(template: Template, entries: Entries, { totals, vetoes, grade }: Settled): Verdict {
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
    bonus: orNull(totals.bonus),
    total: orNull(totals.total),
    provisional: toNumber(totals.provisional),
    reachable: toNumber(totals.reachable),
    max: template.total,
    vetoes: vetoes.held.map(({ id }) => id),
    undecidedVetoes: vetoes.undecided.map(({ id }) => id),
    gates: gateOutcomes(template, entries),
    grade,
    findings: [...totals.findings, ...tableFindings],
  };
}

/** Checks, totals and grades what stands in a table's own sheets; nothing is said about how the result came about. */
export function judge(template: Template, entries: Entries): Verdict {
  if (template.checklist) return evaluateChecklist(template, template.checklist, entries, []);
  return verdictOf(template, entries, settle(template, entries));
}

function evaluatePoints(template: Template, entries: Entries, foreign: readonly Finding[]): Report {
  const settled = settle(template, entries);
  const verdict = verdictOf(template, entries, settled);
  const { totals, vetoes, grade } = settled;
  const items = everyItem(template);
  return {
    ...verdict,
    scores: new Map(items.map((item) => [item.id, orNull(scoreOf(item, totals.scores))])),
    maxima: new Map(items.map((item) => [item.id, toNumber(maximumOf(item, totals.maxima))])),
    next: nextBand(template, totals),
    findings: [...verdict.findings, ...foreign],
    explanation: explain(template, entries, totals, vetoes, grade),
  };
}

/**
 * Checks, totals and grades one filled table.
 * @param raw the entries as they came, for example parsed JSON; whatever is wrong with them becomes a finding.
 */
export function evaluate(template: Template, raw: unknown): Report {
  const { entries, findings: shapeFindings } = readEntries(raw);
  const findings = [...FOREIGN_CHECKS.flatMap((check) => check(template, entries)), ...shapeFindings];
  if (template.checklist) return evaluateChecklist(template, template.checklist, entries, findings);
  return evaluatePoints(template, entries, findings);
}
