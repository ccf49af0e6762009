import { toNumber } from "./decimal";
import type { Entries } from "./entries";
import { bandOf } from "./grade";
import type { Grade, Step } from "./report";
import type { Totals } from "./score";
import { allLeaves, type Template } from "./template";
import type { VetoOutcome } from "./veto";

function howScored(template: Template, entries: Entries, totals: Totals): Step[] {
  const moved = allLeaves(template)
    .filter((item) => template.reallocation && !totals.maxima.get(item.id)?.eq(item.max))
    .map(({ id }) => id);
  const reallocated: Step[] =
    moved.length > 0 ? [{ code: "reallocated", items: moved, article: template.reallocation?.article ?? null }] : [];
  const fullMarks = template.conditions
    .filter(({ id }) => entries.conditions.get(id) === true)
    .map(({ text, article, fullMarks: items }): Step => ({ code: "full-marks", condition: text, items, article }));
  return [...reallocated, ...fullMarks];
}

function howTotalled(template: Template, { total, bonus, provisional, filled, count }: Totals): Step[] {
  const claimed = bonus !== null && bonus.gt(0);
  const bonuses = claimed
    ? template.bonus.map(({ text, article }): Step => ({ code: "bonus", text, points: toNumber(bonus), article }))
    : [];
  if (total === null) {
    return [...bonuses, { code: "incomplete", filled, count, provisional: toNumber(provisional), article: null }];
  }
  const points = { total: toNumber(total), max: template.total, bonus: bonus ? toNumber(bonus) : 0 };
  return [...bonuses, { code: "total", ...points, article: null }];
}

function howVetoed(template: Template, totals: Totals, vetoes: VetoOutcome): Step[] {
  const held = vetoes.held.flatMap(({ id, text, article, totalBelow }): Step[] => [
    { code: "veto", id, text, label: template.failing.label, article },
    ...(totalBelow === undefined
      ? []
      : [{ code: "below-bound", bound: totalBelow, reachable: toNumber(totals.reachable), article } as const]),
  ]);
  return vetoes.unreadable ? [...held, { code: "veto-unreadable", article: null }] : held;
}

function howGraded(template: Template, totals: Totals, vetoes: VetoOutcome, grade: Grade | null): Step[] {
  if (template.bands.length === 0) return [{ code: "no-pass-mark", article: null }];
  if (!grade || !totals.total || vetoes.held.length > 0) return [];
  const band = bandOf(template, totals.total);
  if (!band) return [];
  const { label, text, article, honour } = band;
  const step: Step = { code: "band", label, text, total: toNumber(totals.total), article };
  return honour ? [step, { code: "honour", honour, article }] : [step];
}

/** What the gates came to. */
export function howGated(template: Template, entries: Entries): Step[] {
  return template.gates.flatMap(({ id, text, article }): Step[] => {
    const outcome = entries.gates.get(id);
    return outcome === "pass" || outcome === "fail"
      ? [{ code: "gate", text, passed: outcome === "pass", article }]
      : [];
  });
}

/** How the result came about, step by step, each with the article behind it. */
export function explain(
  template: Template,
  entries: Entries,
  totals: Totals,
  vetoes: VetoOutcome,
  grade: Grade | null,
): Step[] {
  return [
    ...howScored(template, entries, totals),
    ...howTotalled(template, totals),
    ...howVetoed(template, totals, vetoes),
    ...howGraded(template, totals, vetoes, grade),
    ...howGated(template, entries),
  ];
}
