import { spell } from "../decimal";
import { pointer } from "../finding";
import type { ItemCheck } from "./check";

/** An item that a condition gives full marks has them, or is left blank. */
export const condition: ItemCheck = ({ item, reading, max, fullMarks }) => {
  if (fullMarks === null || reading.kind !== "number" || reading.value.eq(max)) return [];
  return [
    {
      code: "condition-contradicts-score",
      severity: "error",
      path: pointer("scores", item.id),
      item: item.id,
      value: spell(reading.value),
      max: spell(max),
      condition: fullMarks,
    },
  ];
};
