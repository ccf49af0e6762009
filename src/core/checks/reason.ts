import { spell } from "../decimal";
import { pointer } from "../finding";
import type { ItemCheck } from "./check";

/** Where the table has a column for it, lost points have a reason (扣分原因). */
export const reason: ItemCheck = ({ item, reading, max, lacksReason }) => {
  if (!lacksReason || reading.kind !== "number" || reading.value.gte(max)) return [];
  const lost = spell(max.minus(reading.value));
  return [{ code: "reason-missing", severity: "warning", path: pointer("reasons", item.id), item: item.id, lost }];
};
