/** What somebody typed where the table computes: it does not count. */
import { show } from "../decimal";
import type { Finding } from "../finding";
import { eachGiven, spotList } from "../path";
import { oncePer } from "../remember";
import type { Place } from "./addresses";
import { readAmount } from "./calculation/amount";
import { agrees, numberPlaces } from "./checks/tell";
import type { TypedOver } from "./figures";
import type { Term } from "./formulas";

const computedCells = oncePer((places: readonly Place[]) => {
  return spotList(numberPlaces({ places }).filter(({ computed }) => computed));
});

/** What was typed where the table computes, in the form's order. */
export function typedOver(places: readonly Place[], entries: unknown): TypedOver[] {
  const found: TypedOver[] = [];
  eachGiven(computedCells(places), entries, ({ path, cell }, raw) => {
    found.push({ path, cell, raw });
  });
  return found;
}

/**
 * Typed figures in computed places that agree, that cannot be read, or that nothing can be compared with. Those that
 * differ are for `checks/typedOverComputed.ts`, which tells both figures.
 */
export function computedTyped(over: readonly TypedOver[], computed: (path: string) => Term): Finding[] {
  return over.flatMap(({ path, cell, raw }): Finding[] => {
    const typed = readAmount(raw, cell.unit.zh);
    if (typed.kind === "blank") return [];
    const term = computed(path);
    const value = typeof term === "string" ? null : term;
    const detail = { code: "computed-typed", path, shown: show(raw), unit: cell.unit.zh } as const;
    if (typed.kind !== "number" || value === null) {
      return [{ ...detail, severity: "warning", computed: value?.toFixed() ?? null }];
    }
    return agrees(typed.value, value) ? [{ ...detail, severity: "info", computed: value.toFixed() }] : [];
  });
}
