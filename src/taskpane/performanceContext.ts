import { useContext, useMemo } from "react";
import type { Bilingual } from "../core/performance/cell";
import type { Figures } from "../core/performance/figures";
import { readFigures } from "../core/performance/readFigures";
import type { PerformanceReport } from "../core/performance/report";
import type { PerformanceTemplate } from "../core/performance/template";
import type { Language } from "../words";
import { PANE_PERFORMANCE_WORDS, type PanePerformanceWords } from "../words/pane/performance";
import { PaneContext, usePaneState } from "./context";
import type { PanePerformance } from "./pane/state";

/** The language of the interface. */
export function useLanguage(): Language {
  const value = useContext(PaneContext);
  if (!value) throw new Error("used outside the pane");
  return value.language;
}

/** The pane's words for performance tables. */
export function usePerformanceWords(): PanePerformanceWords {
  return PANE_PERFORMANCE_WORDS[useLanguage()];
}

/** What says a name in the language of the interface. */
export function useNaming(): (name: Bilingual) => string {
  const language = useLanguage();
  return (name) => name[language];
}

/** The open performance table. Only for screens that are shown while there is one. */
export function usePerformance(): PanePerformance {
  const table = usePaneState((state) => state.table);
  if (table?.kind !== "performance") throw new Error("no performance table is open");
  return table;
}

/** The open performance table's template. */
export function usePerformanceTemplate(): PerformanceTemplate {
  const template = usePaneState(({ table }) => (table?.kind === "performance" ? table.open.template : null));
  if (!template) throw new Error("no performance table is open");
  return template;
}

/** A part of the present report on a performance table. */
export function usePerformanceReport<Part>(part: (report: PerformanceReport) => Part): Part | undefined {
  return usePaneState(({ table }) => (table?.kind === "performance" ? part(table.report) : undefined));
}

/** The figure that counts at a path; null where there is none. */
export function useFigure(path: string): number | null {
  return usePerformanceReport(({ figures }) => figures.get(path) ?? null) ?? null;
}

/** The entries of the open performance table, read. */
export function useFigures(): Figures {
  const { open } = usePerformance();
  return useMemo(() => readFigures(open.template, open.entries.raw, open.reference).figures, [open]);
}
