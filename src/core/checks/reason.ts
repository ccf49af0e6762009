import { spell } from "../decimal";
import { pointer } from "../finding";
import type { ItemCheck } from "./check";

/** Where the table has a column for it, lost points have a reason (扣分原因). */
export const reason: ItemCheck = ({ item, reading, max, reason: given, asksReason }) => {
  if (!asksReason || reading.kind !== "number" || reading.value.gte(max)) return [];
  if (typeof given === "string" && given.trim() !== "") return [];
  const lost = spell(max.minus(reading.value));
  return [{ code: "reason-missing", severity: "warning", path: pointer("reasons", item.id), item: item.id, lost }];
};
