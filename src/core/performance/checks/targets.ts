import { pointer, type Finding } from "../../finding";
import { stepsOf } from "../../path";
import { oncePer } from "../../remember";
import { namesIn } from "../cell";
import type { Figures } from "../figures";
import type { PerformanceTemplate } from "../template";
import type { PerformanceCheck } from "./check";
import { blockOf, citedAt, targetPlaces, twoFigures, whenOf, type TargetPlace } from "./tell";

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

/** Keys of the other figures of the rows in which a completion stands: the first is a long-term target. */
const laterKeys = oncePer((template: PerformanceTemplate) => {
  const blocks = blockOf({ template }, "rows");
  return oncePer((place: TargetPlace): string | undefined => {
    const { formula, key } = place.cell;
    const named = [...(formula ? namesIn(formula) : []), key];
    const columns = blocks.flatMap((block) => (block.key === stepsOf(place.path)[1] ? block.columns : []));
    return columns.find(({ cell }) => cell.kind === "number" && !named.includes(cell.key))?.cell.key;
  });
});

function ofPlace(figures: Figures, place: TargetPlace): Finding[] {
  const [before, target] = [citedAt(figures, place.before), citedAt(figures, place.target)];
  if (!before || !target) return [];
  const row = stepsOf(place.path).slice(0, -1);
  const later = laterKeys(figures.template)(place);
  return [
    ...ofTarget(whenOf(figures, place.path) ?? "", before, target, citedAt(figures, place.after)),
    ...ofLongTerm(before, target, later === undefined ? null : citedAt(figures, pointer(...row, later))),
  ];
}

/** A target differs from the state before, lies on its better side, is approached, and the long-term one lies beyond it. */
export const targets: PerformanceCheck = (figures) => targetPlaces(figures).flatMap((place) => ofPlace(figures, place));
