import type { Reading } from "../decimal";
import { ENTRY_PLACES, places, spell } from "../decimal";
import type { Finding } from "../finding";

/** Where an entry stands: its path, and the item it belongs to. */
export interface Place {
  readonly path: string;
  readonly item?: string;
}

function spelling(reading: Reading, place: Place): Finding[] {
  if (reading.kind === "unreadable") {
    const { shown, proposal } = reading;
    return [{ ...place, code: "not-a-number", severity: "error", shown, ...(proposal ? { proposal } : {}) }];
  }
  if (reading.kind === "number" && reading.spelling) {
    const fullWidth = reading.spelling === "full-width";
    return [{ ...place, code: "number-as-text", severity: "warning", value: spell(reading.value), fullWidth }];
  }
  return [];
}

/** Whether an entry is a number, typed as one, with at most four decimal places. */
export function readable(reading: Reading, place: Place): Finding[] {
  const findings = spelling(reading, place);
  if (reading.kind !== "number" || places(reading.value) <= ENTRY_PLACES) return findings;
  const value = spell(reading.value);
  return [...findings, { ...place, code: "too-many-decimals", severity: "error", value, places: ENTRY_PLACES }];
}
