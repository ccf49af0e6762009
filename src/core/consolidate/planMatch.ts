import type { Filed } from "./filed";
import type { Planned } from "./planList";
import { plainText } from "./places";

/** An enterprise of the plan of which no workbook of that year is here. */
export interface Missing {
  readonly planned: Planned;
  /** Years in which a workbook of the enterprise is here. */
  readonly otherYears: readonly number[];
  /** Files without a usable code that bear the enterprise's name: a hint, never a match. */
  readonly namesakes: readonly string[];
}

/** A table of an enterprise that the plan does not name, or not for that year. */
export interface Unplanned {
  readonly filed: Filed;
  readonly otherYears: readonly number[];
}

/** The plan against what is here. */
export interface PlanMatch {
  readonly planned: number;
  readonly found: number;
  readonly missing: readonly Missing[];
  readonly unplanned: readonly Unplanned[];
}

function yearsByCode(pairs: readonly (readonly [string, number | null])[]): Map<string, Set<number>> {
  const years = new Map<string, Set<number>>();
  for (const [code, year] of pairs) {
    const known = years.get(code) ?? new Set<number>();
    if (year !== null) known.add(year);
    years.set(code, known);
  }
  return years;
}

function sorted(years: ReadonlySet<number> | undefined): number[] {
  return [...(years ?? [])].sort((a, b) => a - b);
}

/** Compares a plan list with the tables that count. The code is the key; a name is only a hint. */
export function matchPlan(planned: readonly Planned[], tables: readonly Filed[]): PlanMatch {
  const counted = tables.filter(({ counts }) => counts);
  const here = yearsByCode(counted.filter(({ code }) => code !== "").map(({ code, table }) => [code, table.year]));
  const inPlan = yearsByCode(planned.map(({ code, year }) => [code, year]));
  const stray = counted.filter(({ code }) => code === "" || !inPlan.has(code));
  const byName = new Map<string, string[]>();
  for (const { file, table } of stray) {
    const name = plainText(table.enterprise.name);
    if (name !== "") byName.set(name, [...(byName.get(name) ?? []), file]);
  }
  const missing = planned.flatMap((one): Missing[] => {
    const years = here.get(one.code);
    if (years?.has(one.year)) return [];
    const name = plainText(one.name);
    return [{ planned: one, otherYears: sorted(years), namesakes: name === "" ? [] : (byName.get(name) ?? []) }];
  });
  const unplanned = counted.flatMap((filed): Unplanned[] => {
    const years = inPlan.get(filed.code);
    if (filed.table.year !== null && years?.has(filed.table.year)) return [];
    return [{ filed, otherYears: sorted(years) }];
  });
  return { planned: planned.length, found: planned.length - missing.length, missing, unplanned };
}
