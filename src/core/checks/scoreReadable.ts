import { pointer } from "../finding";
import type { ItemCheck } from "./check";
import { readable } from "./readable";

/** The score is a number with at most four decimal places. */
export const scoreReadable: ItemCheck = ({ item, reading }) =>
  readable(reading, { path: pointer("scores", item.id), item: item.id });
