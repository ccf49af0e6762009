import type { Template } from "../../core/template";
import type { Draft } from "./draft";
import { readLevels } from "./levels";
import { allBranches, differs, readPoints, totalOf, treeOf, type Branch } from "./tree";

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
      readonly code: "total-differs" | "base-total";
      readonly step: "rows";
      readonly sum: string;
      readonly printed: string;
    }
  | { readonly code: "no-rows"; readonly step: "rows" }
  | { readonly code: RuleProblem; readonly step: "rules"; readonly place: string };

export type RowProblem = "text-missing" | "points-unread" | "levels-unread" | "levels-top";
export type RuleProblem =
  | "title-missing"
  | "place-missing"
  | "year-unread"
  | "band-label"
  | "band-bound"
  | "band-order"
  | "failing-missing"
  | "veto-text"
  | "veto-bound"
  | "bonus-text"
  | "bonus-bound"
  | "panel-bound";

function rowProblems(branch: Branch): Problem[] {
  const { row, id, children, typed, points } = branch;
  const found: RowProblem[] = [];
  if (row.text.trim() === "") found.push("text-missing");
  if (typed === null && (children.length === 0 || row.points.trim() !== "")) found.push("points-unread");
  const levels = children.length > 0 ? [] : readLevels(row.levels);
  if (levels === null) found.push("levels-unread");
  else if (levels.some(({ to }) => points.lt(to))) found.push("levels-top");
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

function bandProblems({ bands, failing }: Draft["rules"]): [RuleProblem, string][] {
  const bounds = bands.map(({ min }) => readPoints(min));
  return [
    ...bands.flatMap(({ key, label, min }, index): [RuleProblem, string][] => {
      const [above, here] = [bounds[index - 1], bounds[index]];
      if (label.trim() === "") return [["band-label", `bands.${key}`]];
      if (!here) return [["band-bound", `bands.${key}`]];
      return above && here.gte(above) && min !== "" ? [["band-order", `bands.${key}`]] : [];
    }),
    ...(failing.trim() === "" ? [["failing-missing", "failing"] as [RuleProblem, string]] : []),
  ];
}

function clauseProblems({ vetoes, bonus, panel }: Draft["rules"]): [RuleProblem, string][] {
  return [
    ...vetoes.flatMap(({ key, text, totalBelow }): [RuleProblem, string][] => {
      if (text.trim() === "") return [["veto-text", `vetoes.${key}`]];
      return totalBelow.trim() !== "" && !readPoints(totalBelow) ? [["veto-bound", `vetoes.${key}`]] : [];
    }),
    ...bonus.flatMap(({ key, text, min, max }): [RuleProblem, string][] => {
      if (text.trim() === "") return [["bonus-text", `bonus.${key}`]];
      const [least, most] = [readPoints(min), readPoints(max)];
      return least && most?.gte(least) ? [] : [["bonus-bound", `bonus.${key}`]];
    }),
    ...(panel && !isPanel(panel) ? [["panel-bound", "panel"] as [RuleProblem, string]] : []),
  ];
}

const COUNT = /^\s*[1-9]\d?\s*$/u;

function isPanel({ min, max }: NonNullable<Draft["rules"]["panel"]>): boolean {
  return COUNT.test(min) && (max.trim() === "" || (COUNT.test(max) && Number(max) >= Number(min)));
}

function headProblems({ title, place, year }: Draft): [RuleProblem, string][] {
  return [
    ...(title.trim() === "" ? [["title-missing", "title"] as [RuleProblem, string]] : []),
    ...(place.trim() === "" ? [["place-missing", "place"] as [RuleProblem, string]] : []),
    ...(year.trim() === "" || /^\s*(?:19|20)\d\d\s*$/u.test(year)
      ? []
      : [["year-unread", "year"] as [RuleProblem, string]]),
  ];
}

/** What is still to be mended in a draft, in the order in which it is shown. @param base the built-in rules, where chosen. */
export function problemsOf(draft: Draft, base: Template | null): readonly Problem[] {
  const tree = treeOf(draft.rows);
  // Built-in rules are not the person's to mend.
  const own = base ? [] : [...headProblems(draft), ...bandProblems(draft.rules), ...clauseProblems(draft.rules)];
  return [
    ...allBranches(tree).flatMap(rowProblems),
    ...totalProblems(draft, tree, base),
    ...own.map(([code, place]): Problem => ({ code: code, step: "rules", place })),
  ];
}
