import { readNumber, spell } from "../decimal";
import { pointer } from "../finding";
import type { TableCheck } from "./check";
import { readable } from "./readable";

/** A claimed bonus is a number within its printed range. */
export const bonus: TableCheck = (template, entries) =>
  template.bonus.flatMap(({ id, min, max }) => {
    const place = { path: pointer("bonus", id), item: id };
    const reading = readNumber(entries.bonus.get(id));
    const findings = readable(reading, place);
    if (reading.kind !== "number" || (reading.value.gte(min) && reading.value.lte(max))) return findings;
    const value = spell(reading.value);
    const bounds = { min: String(min), max: String(max) };
    return [...findings, { ...place, code: "bonus-out-of-range", severity: "error", value, ...bounds }];
  });
