/** What somebody typed where the table computes: it does not count. */
import { show } from "../decimal";
import type { Finding } from "../finding";
import { valueAt } from "../path";
import type { Place } from "./addresses";
import { readAmount } from "./calculation/amount";
import { agrees } from "./checks/tell";
import type { Term } from "./formulas";

/**
 * Typed figures in computed places that agree, that cannot be read, or that nothing can be compared with. Those that
 * differ are for `checks/typedOverComputed.ts`, which tells both figures.
 */
export function computedTyped(places: readonly Place[], raw: unknown, computed: (path: string) => Term): Finding[] {
  return places.flatMap(({ path, cell, computed: isComputed }): Finding[] => {
    if (!isComputed || cell.kind !== "number") return [];
    const given = valueAt(raw, path);
    const typed = readAmount(given, cell.unit.zh);
    if (typed.kind === "blank") return [];
    const term = computed(path);
    const value = typeof term === "string" ? null : term;
    const detail = { code: "computed-typed", path, shown: show(given), unit: cell.unit.zh } as const;
    if (typed.kind !== "number" || value === null) {
      return [{ ...detail, severity: "warning", computed: value?.toFixed() ?? null }];
    }
    return agrees(typed.value, value) ? [{ ...detail, severity: "info", computed: value.toFixed() }] : [];
  });
}
