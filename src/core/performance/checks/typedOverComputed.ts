import { valueAt } from "../../path";
import { readAmount } from "../calculation/amount";
import type { Formula } from "../cell";
import { computationsOf } from "../computations";
import type { PairCode } from "../finding";
import type { PerformanceCheck } from "./check";
import { agrees, cite, twoFigures } from "./tell";

/** The names that a formula computes with. */
function namesIn(formula: Formula): readonly string[] {
  switch (formula.op) {
    case "sum":
    case "standard-coal":
    case "carbon-dioxide":
      return formula.of;
    case "share":
      return [formula.of, ...formula.in];
    case "completion":
      return [formula.before, formula.target, formula.after];
    case "reduction":
      return [formula.before, formula.after];
    case "ratio":
      return [formula.of, formula.per];
  }
}

function codeOf({ op }: Formula): PairCode {
  if (op === "sum") return "total-differs";
  return op === "completion" ? "completion-differs" : "computed-differs";
}

/** A total, a completion or another computed figure that was typed over agrees with what is computed. */
export const typedOverComputed: PerformanceCheck = (figures) => {
  return [...computationsOf(figures.template, figures.places)].flatMap(([path, { formula, cell, pathOf }]) => {
    const given = valueAt(figures.raw, path);
    if (given === undefined) return [];
    const typed = readAmount(given, cell.unit.zh);
    const computed = figures.computed(path);
    if (typed.kind !== "number" || computed === null || agrees(typed.value, computed)) return [];
    const [first, second] = [typed.value, computed].map((value) => cite(figures, { path, cell }, value));
    const parts = namesIn(formula)
      .map(pathOf)
      .filter((part) => figures.value(part) !== null);
    return first && second ? [twoFigures(codeOf(formula), "error", first, second, parts)] : [];
  });
};
