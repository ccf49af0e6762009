import { spell } from "../decimal";
import { pointer } from "../finding";
import type { ItemCheck } from "./check";

/** A score is at most the item's maximum. */
export const aboveMaximum: ItemCheck = ({ item, reading, max }) => {
  if (reading.kind !== "number" || reading.value.lte(max)) return [];
  return [
    {
      code: "above-maximum",
      severity: "error",
      path: pointer("scores", item.id),
      item: item.id,
      value: spell(reading.value),
      max: spell(max),
    },
  ];
};
