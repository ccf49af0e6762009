import { spell } from "../decimal";
import { pointer } from "../finding";
import { permittedLevels } from "../levels";
import type { ItemCheck } from "./check";

/** A level item takes only the printed levels, or what a gap of the source leaves open. */
export const level: ItemCheck = ({ item, reading, max, metrics }) => {
  if (reading.kind !== "number" || reading.value.lt(0) || reading.value.gt(max)) return [];
  const permitted = permittedLevels(item, metrics);
  if (!permitted || permitted.some(({ from, to }) => reading.value.gte(from) && reading.value.lte(to))) return [];
  const levels = permitted.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`));
  const value = spell(reading.value);
  return [{ code: "not-a-level", severity: "error", path: pointer("scores", item.id), item: item.id, value, levels }];
};
