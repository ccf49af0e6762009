import type { HostObject } from "../hostObject";
import { guardedScalars, type RangePlace } from "./rangePlace";

/** What may be typed into a range; kept and given back. */
export function dataValidation(place: RangePlace, prefix: string): HostObject {
  const names = ["Rule", "Prompt", "ErrorAlert", "IgnoreBlanks"];
  return { type: "DataValidation", scalars: guardedScalars(place, `${prefix}Validation.`, names) };
}
