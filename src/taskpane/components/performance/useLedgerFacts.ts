import { useMemo } from "react";
import type { Finding, Severity } from "../../../core/finding";
import { stepsOf } from "../../../core/path";
import type { OptionResult } from "../../../core/performance/report";
import { useDictionary } from "../../dictionary";
import { figureText } from "../../pane/performance/figureText";
import { usePerformance } from "../../performanceContext";

const RANKS: readonly Severity[] = ["error", "warning", "info"];

function worse(one: Severity, other: Severity | undefined): Severity {
  return other === undefined || RANKS.indexOf(one) < RANKS.indexOf(other) ? one : other;
}

/** The worst finding of each field, by row and key; what is about a whole row stands at its name. */
function severitiesOf(findings: readonly Finding[]): Map<number, Record<string, Severity>> {
  const rows = new Map<number, Record<string, Severity>>();
  for (const { path, severity } of findings) {
    const [group, row, ...field] = stepsOf(path);
    if (group !== "ledger" || row === undefined || severity === "info") continue;
    const key = field.join("/") || "name";
    const known = rows.get(Number(row)) ?? {};
    rows.set(Number(row), { ...known, [key]: worse(severity, known[key]) });
  }
  return rows;
}

/** The worst finding of each field of a row, as JSON. */
export function useSeverities(): (row: number) => string {
  const { findings } = usePerformance().report;
  const rows = useMemo(() => severitiesOf(findings), [findings]);
  return (row) => JSON.stringify(rows.get(row) ?? {});
}

/** What counts for a row's fields where nothing is typed into them, as JSON. */
export function useDerived(): (row: number) => string {
  const { options } = usePerformance().report;
  const { performance: words } = useDictionary();
  const rows = useMemo(() => {
    const derived = ({ kind, benefit }: OptionResult) => ({
      ...(kind === null ? {} : { kind: words.kind[kind] }),
      ...(benefit === null ? {} : { benefit: figureText(benefit) }),
    });
    return new Map(options.map((option) => [option.row, derived(option)]));
  }, [options, words]);
  return (row) => JSON.stringify(rows.get(row) ?? {});
}
