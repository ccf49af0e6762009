import { pointer } from "../finding";
import type { ItemCheck } from "./check";

/** Every item is scored: a blank is not a zero. */
export const missing: ItemCheck = ({ item, reading, fullMarks }) =>
  reading.kind === "blank" && fullMarks === null
    ? [{ code: "missing", severity: "warning", path: pointer("scores", item.id), item: item.id }]
    : [];
