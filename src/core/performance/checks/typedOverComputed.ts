import { readAmount } from "../calculation/amount";
import type { Formula } from "../cell";
import { computationsOf } from "../computations";
import type { PairCode } from "../finding";
import type { PerformanceCheck } from "./check";
import { agrees, cite, twoFigures } from "./tell";

function codeOf({ op }: Formula): PairCode {
  if (op === "sum") return "total-differs";
  return op === "completion" ? "completion-differs" : "computed-differs";
}

/** A total, a completion or another computed figure that was typed over agrees with what is computed. */
export const typedOverComputed: PerformanceCheck = (figures) => {
  return figures.typedOver.flatMap(({ path, cell, raw }) => {
    const computation = computationsOf(figures.template, figures.places).get(path);
    const typed = readAmount(raw, cell.unit.zh);
    const computed = figures.computed(path);
    if (!computation || typed.kind !== "number" || computed === null || agrees(typed.value, computed)) return [];
    const [first, second] = [cite(figures, { path, cell }, typed.value), cite(figures, { path, cell }, computed)];
    const parts = computation.parts.filter((part) => figures.value(part) !== null);
    return [twoFigures(codeOf(computation.formula), "error", first, second, parts)];
  });
};
