import { createContext, useContext, useEffect, useSyncExternalStore, type RefObject } from "react";
import { valueAt } from "../core/path";
import type { Report } from "../core/report";
import type { Template } from "../core/template";
import type { Language } from "../words";
import { PANE_WORDS, type PaneWords } from "../words/pane";
import type { Pane } from "./pane/pane";
import type { PaneScoring, PaneState } from "./pane/state";

/** What every part of the pane may need. */
export interface PaneContextValue {
  readonly pane: Pane;
  readonly language: Language;
}

/** Hands pane and language down. */
export const PaneContext = createContext<PaneContextValue | null>(null);

function useContextValue(): PaneContextValue {
  const value = useContext(PaneContext);
  if (!value) throw new Error("used outside the pane");
  return value;
}

/** The pane itself, to do something with. */
export function usePane(): Pane {
  return useContextValue().pane;
}

/** The pane's words. */
export function useWords(): PaneWords {
  return PANE_WORDS[useContextValue().language];
}

/** A part of the pane's state; the component is drawn anew only when that part changes. */
export function usePaneState<Part>(part: (state: PaneState) => Part): Part {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, () => part(store.get()));
}

/** The open scoring table. Only for screens that are shown while there is one. */
export function useTable(): PaneScoring {
  const table = usePaneState((state) => state.table);
  if (table?.kind !== "scoring") throw new Error("no scoring table is open");
  return table;
}

/** The open scoring table's template. */
export function useTemplate(): Template {
  const template = usePaneState(({ table }) => (table?.kind === "scoring" ? table.open.template : null));
  if (!template) throw new Error("no scoring table is open");
  return template;
}

/** A part of the present report on a scoring table. */
export function useReport<Part>(part: (report: Report) => Part): Part | undefined {
  return usePaneState(({ table }) => (table?.kind === "scoring" ? part(table.report) : undefined));
}

/** The raw entry at a path; null when blank. */
export function useEntry(path: string): unknown {
  return usePaneState((state) => (state.table ? (valueAt(state.table.open.entries.raw, path) ?? null) : null));
}

/** Whether the sheet has a cell for an entry. */
export function useHasCell(path: string): boolean {
  return usePaneState((state) => state.table?.open.entries.cells.has(path) ?? false);
}

/** Gives a field the keyboard whenever the pane asks for it. */
export function useFocusRequest(path: string, field: RefObject<HTMLElement>): void {
  const request = usePaneState(({ focus }) => (focus?.path === path ? focus.request : 0));
  useEffect(() => {
    if (request === 0) return;
    field.current?.focus();
    field.current?.scrollIntoView({ block: "nearest" });
  }, [request, field]);
}
