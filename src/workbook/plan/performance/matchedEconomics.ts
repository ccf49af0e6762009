import type { OptionEconomics } from "../../../core/performance/report";

/** The economics of each row of feasibility: the first of its number that no row above has taken. */
export function matchedEconomics(
  economics: readonly OptionEconomics[],
  numbers: readonly unknown[],
): readonly (OptionEconomics | undefined)[] {
  const left = [...economics];
  return numbers.map((raw) => {
    const number = typeof raw === "string" || typeof raw === "number" ? String(raw).trim() : "";
    const at = number === "" ? -1 : left.findIndex((one) => one.number === number);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
}
