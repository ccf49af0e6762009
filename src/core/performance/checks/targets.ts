import { pointer, type Finding } from "../../finding";
import { stepsOf } from "../../path";
import type { Figures } from "../figures";
import type { PerformanceCheck } from "./check";
import { blockOf, citedAt, numberPlaces, twoFigures, whenOf, type NumberPlace } from "./tell";

/** Words of what is better when lower, and of what is better when higher; where both or neither stand, nothing is judged. */
const LOWER = /单耗|能耗|电耗|水耗|煤耗|汽耗|消耗|用量|排放|产生量/u;
const HIGHER = /削减|减排|减少|节约|下降|回收|回用|利用|循环|达标|合格|收率|得率/u;

type Figure = NonNullable<ReturnType<typeof citedAt>>;

function isWrongSide(item: string, before: Figure, target: Figure): boolean {
  const [lower, higher] = [LOWER.test(item), HIGHER.test(item)];
  if (lower === higher) return false;
  return lower ? target.value.gt(before.value) : target.value.lt(before.value);
}

function ofTarget(item: string, before: Figure, target: Figure, after: Figure | null): Finding[] {
  if (target.value.eq(before.value)) return [twoFigures("target-equals-before", "info", target, before)];
  if (isWrongSide(item, before, target)) return [twoFigures("target-wrong-side", "warning", target, before)];
  if (!after) return [];
  const aimed = target.value.minus(before.value);
  const isAway = after.value.minus(before.value).times(aimed).lt(0);
  return isAway ? [twoFigures("away-from-target", "warning", after, before, [target.path])] : [];
}

/** Beyond the near target lies the long-term one, on the same way. */
function ofLongTerm(before: Figure, target: Figure, later: Figure | null): Finding[] {
  const aimed = target.value.minus(before.value);
  if (!later || !later.value.minus(target.value).times(aimed).lt(0)) return [];
  return [twoFigures("long-term-behind-target", "warning", later, target)];
}

function ofPlace(figures: Figures, { path, cell }: NumberPlace): Finding[] {
  const { formula } = cell;
  if (formula?.op !== "completion") return [];
  const row = stepsOf(path).slice(0, -1);
  const at = (key: string) => citedAt(figures, pointer(...row, key));
  const [before, target, after] = [at(formula.before), at(formula.target), at(formula.after)];
  if (!before || !target) return [];
  const keys = blockOf(figures, "rows").flatMap((block) => (block.key === row[1] ? block.columns : []));
  const named = [formula.before, formula.target, formula.after, cell.key];
  const later = keys.find((column) => column.cell.kind === "number" && !named.includes(column.cell.key));
  return [
    ...ofTarget(whenOf(figures, path) ?? "", before, target, after),
    ...ofLongTerm(before, target, later ? at(later.cell.key) : null),
  ];
}

/** A target differs from the state before, lies on its better side, is approached, and the long-term one lies beyond it. */
export const targets: PerformanceCheck = (figures) => numberPlaces(figures).flatMap((place) => ofPlace(figures, place));
