import type Big from "big.js";
import { sum, toNumber } from "../../core/decimal";
import { reaches } from "../../core/grade";
import { onceWhileSame } from "../../core/remember";
import type { Template } from "../../core/template";
import type { RowProblem, RuleProblem, SumProblem } from "../../words/pane/importing";
import type { Draft } from "./draft";
import { headProblems } from "./head";
import { readLevels } from "./levels";
import { hasIdleRule, readRules, type MetricDraft } from "./metrics";
import type { BandDraft, BonusDraft, ClauseDraft, ConditionDraft, VetoDraft } from "./rulesDraft";
import { allBranches, differs, readPoints, scoredBranches, totalOf, treeOf, type Branch } from "./tree";

/** What keeps a draft from being a template, as far as a person can mend it where it stands. */
export type Problem =
  | { readonly code: RowProblem; readonly step: "rows"; readonly key: number; readonly id: string }
  | {
      readonly code: "sum-differs";
      readonly step: "rows";
      readonly key: number;
      readonly id: string;
      readonly sum: string;
      readonly printed: string;
    }
  | {
      readonly code: Exclude<SumProblem, "sum-differs">;
      readonly step: "rows";
      readonly sum: string;
      readonly printed: string;
    }
  | { readonly code: "no-rows"; readonly step: "rows" }
  | { readonly code: RuleProblem; readonly step: "rules"; readonly place: string };

function metricProblems(metrics: readonly MetricDraft[], points: Big): RowProblem[] {
  const found = metrics.flatMap(({ name, rules }): RowProblem[] => {
    const read = readRules(rules);
    if (name.trim() === "") return ["metric-name"];
    if (!read) return ["metric-unread"];
    if (hasIdleRule(read)) return ["metric-idle"];
    return read.some(({ to }) => points.lt(to)) ? ["metric-top"] : [];
  });
  return [...new Set(found)];
}

function rowProblems(branch: Branch): Problem[] {
  const { row, id, children, typed, points } = branch;
  const found: RowProblem[] = [];
  if (row.text.trim() === "") found.push("text-missing");
  if (typed === null && (children.length === 0 || row.points.trim() !== "")) found.push("points-unread");
  const levels = children.length > 0 ? [] : readLevels(row.levels);
  if (levels === null) found.push("levels-unread");
  else if (levels.some(({ to }) => points.lt(to))) found.push("levels-top");
  if (children.length === 0) found.push(...metricProblems(row.metrics, points));
  const sums: Problem[] = differs(branch)
    ? [{ code: "sum-differs", step: "rows", key: row.key, id, sum: points.toFixed(), printed: typed?.toFixed() ?? "" }]
    : [];
  return [...found.map((code): Problem => ({ code, step: "rows", key: row.key, id })), ...sums];
}

function totalProblems({ total }: Draft, tree: readonly Branch[], base: Template | null): Problem[] {
  if (tree.length === 0) return [{ code: "no-rows", step: "rows" }];
  const sum = totalOf(tree);
  const printed = readPoints(total);
  if (base && !sum.eq(base.total)) {
    return [{ code: "base-total", step: "rows", sum: sum.toFixed(), printed: String(base.total) }];
  }
  return printed && !printed.eq(sum)
    ? [{ code: "total-differs", step: "rows", sum: sum.toFixed(), printed: printed.toFixed() }]
    : [];
}

/** All points of the table with its bonus, as far as they are read. */
function mostPoints({ bonus }: Draft["rules"], tree: readonly Branch[]): Big {
  return sum([totalOf(tree), ...bonus.flatMap(({ max }) => readPoints(max) ?? [])]);
}

function bandProblem({ label, min, inclusive }: BandDraft, above: string | undefined, most: Big): RuleProblem | null {
  if (label.trim() === "") return "band-label";
  const [here, before] = [readPoints(min), above === undefined ? null : readPoints(above)];
  if (!here) return "band-bound";
  if (before && here.gte(before)) return "band-order";
  return reaches(most, { min: toNumber(here), inclusive }) ? null : "band-reach";
}

function vetoProblem({ text, totalBelow }: VetoDraft, most: Big): RuleProblem | null {
  if (text.trim() === "") return "clause-text";
  if (totalBelow.trim() === "") return null;
  const below = readPoints(totalBelow);
  if (!below) return "veto-bound";
  return below.gt(most) ? "veto-reach" : null;
}

function bonusProblem({ text, min, max }: BonusDraft): RuleProblem | null {
  if (text.trim() === "") return "clause-text";
  const [least, most] = [readPoints(min), readPoints(max)];
  return least && most?.gte(least) ? null : "bonus-bound";
}

function conditionProblem({ text, items }: ConditionDraft, tree: readonly Branch[]): RuleProblem | null {
  if (text.trim() === "") return "clause-text";
  return scoredBranches(tree).some(({ row }) => items.includes(row.key)) ? null : "condition-items";
}

const textProblem = ({ text }: ClauseDraft): RuleProblem | null => (text.trim() === "" ? "clause-text" : null);

/** What is wrong in the entries of a list, each with its place. */
function listProblems<Entry extends { readonly key: number }>(
  list: string,
  entries: readonly Entry[],
  problemOf: (entry: Entry, index: number) => RuleProblem | null,
): [RuleProblem, string][] {
  return entries.flatMap((entry, index) => {
    const problem = problemOf(entry, index);
    return problem ? [[problem, `${list}.${entry.key}`]] : [];
  });
}

function ruleProblems({ rules }: Draft, tree: readonly Branch[]): [RuleProblem, string][] {
  const { bands, failing, vetoes, bonus, panel, gates, eligibility, conditions } = rules;
  const most = mostPoints(rules, tree);
  return [
    ...listProblems("bands", bands, (band, index) => bandProblem(band, bands[index - 1]?.min, most)),
    ...(failing.trim() === "" ? [["failing-missing", "failing"] as [RuleProblem, string]] : []),
    ...listProblems("vetoes", vetoes, (veto) => vetoProblem(veto, most)),
    ...listProblems("bonus", bonus, bonusProblem),
    ...(panel && !isPanel(panel) ? [["panel-bound", "panel"] as [RuleProblem, string]] : []),
    ...listProblems("eligibility", eligibility, textProblem),
    ...listProblems("gates", gates, textProblem),
    ...listProblems("conditions", conditions, (condition) => conditionProblem(condition, tree)),
  ];
}

const COUNT = /^\s*[1-9]\d?\s*$/u;

function isPanel({ min, max }: NonNullable<Draft["rules"]["panel"]>): boolean {
  return COUNT.test(min) && (max.trim() === "" || (COUNT.test(max) && Number(max) >= Number(min)));
}

/** What is still to be mended in a draft, in the order in which it is shown. @param base the built-in rules, where chosen. */
export const problemsOf = onceWhileSame((draft: Draft, base: Template | null): readonly Problem[] => {
  const tree = treeOf(draft.rows);
  // Built-in rules are not the person's to mend.
  const own = base ? [] : [...headProblems(draft), ...ruleProblems(draft, tree)];
  return [
    ...allBranches(tree).flatMap(rowProblems),
    ...totalProblems(draft, tree, base),
    ...own.map(([code, place]): Problem => ({ code: code, step: "rules", place })),
  ];
});
