import { useSyncExternalStore } from "react";
import { CONSOLIDATE_WORDS } from "../../../words/consolidate";
import type { ConsolidateWords } from "../../../words/consolidate/consolidateWords";
import { PANE_CONSOLIDATE_WORDS, type PaneConsolidateWords } from "../../../words/pane/consolidate";
import { ConsolidateSession, type ConsolidateState } from "../../consolidate/session";
import { startWorker } from "../../consolidate/startWorker";
import { usePane, useWords } from "../../context";
import type { Pane } from "../../pane/pane";

/** One session a pane, so that a look at the tables neither ends nor loses it. */
const sessions = new WeakMap<Pane, ConsolidateSession>();

function sessionOf(pane: Pane): ConsolidateSession {
  return new ConsolidateSession({
    files: () => pane.surface.files.forSummary(),
    startWorker,
    processors: navigator.hardwareConcurrency,
    now: () => new Date(),
  });
}

/** The consolidation on its way. */
export function useConsolidateSession(): ConsolidateSession {
  const pane = usePane();
  const session = sessions.get(pane) ?? sessionOf(pane);
  sessions.set(pane, session);
  return session;
}

/** A part of the session's state; the component is drawn anew only when that part changes. */
export function useConsolidateState<Part>(part: (state: ConsolidateState) => Part): Part {
  const { store } = useConsolidateSession();
  return useSyncExternalStore(store.subscribe, () => part(store.get()));
}

/** The screen's words. */
export function useConsolidateWords(): PaneConsolidateWords {
  return PANE_CONSOLIDATE_WORDS[useWords().language];
}

/** The words of a summary. */
export function useSummaryWords(): ConsolidateWords {
  return CONSOLIDATE_WORDS[useWords().language];
}
