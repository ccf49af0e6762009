import Big from "big.js";
import { readNumber } from "../../core/decimal";

/** Points that a step button adds or takes away. */
export const STEP = 0.5;

/** The score a step up or down, within 0 and the maximum. A blank goes down from the maximum and up from zero. */
export function stepped(raw: unknown, direction: 1 | -1, max: number): number {
  const reading = readNumber(raw);
  if (reading.kind !== "number") return direction === -1 ? max : Math.min(STEP, max);
  const moved = reading.value.plus(new Big(STEP).times(direction));
  if (moved.lt(0)) return 0;
  return moved.gt(max) ? max : Number(moved.toString());
}
