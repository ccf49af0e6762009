import { spell } from "../decimal";
import { pointer } from "../finding";
import type { ItemCheck } from "./check";

/** A score is not negative. */
export const belowZero: ItemCheck = ({ item, reading }) => {
  if (reading.kind !== "number" || reading.value.gte(0)) return [];
  const value = spell(reading.value);
  return [{ code: "below-zero", severity: "error", path: pointer("scores", item.id), item: item.id, value }];
};
