import { useSyncExternalStore } from "react";
import type { PanelReport } from "../../../core/panel/report";
import type { CheckedPanel } from "../../../tasks/panel";
import { panelLabels } from "../../../report/panel/lines";
import { PANE_PANEL_WORDS, type PanePanelWords } from "../../../words/pane/panel";
import { PANEL_WORDS } from "../../../words/panel";
import type { PanelWords } from "../../../words/panel/panelWords";
import { usePane, useWords } from "../../context";
import type { Pane } from "../../pane/pane";
import { PanelSession, type PanelState } from "../../panel/session";

/** One session a pane, so that a look at the tables does not lose it. */
const sessions = new WeakMap<Pane, PanelSession>();

/** The opinion in the making. */
export function usePanelSession(): PanelSession {
  const pane = usePane();
  const session = sessions.get(pane) ?? new PanelSession(pane.surface.files);
  sessions.set(pane, session);
  return session;
}

/** A part of the session's state; the component is drawn anew only when that part changes. */
export function usePanelState<Part>(part: (state: PanelState) => Part): Part {
  const { store } = usePanelSession();
  return useSyncExternalStore(store.subscribe, () => part(store.get()));
}

/** The screen's words. */
export function usePanelWords(): PanePanelWords {
  return PANE_PANEL_WORDS[useWords().language];
}

/** The words of the opinion. */
export function useOpinionWords(): PanelWords {
  return PANEL_WORDS[useWords().language];
}

/** The opinion, which must be there. */
export function useChecked(): CheckedPanel {
  const checked = usePanelState((state) => state.checked);
  if (!checked) throw new Error("there is no opinion");
  return checked;
}

/** What a person calls a row or a clause. */
export function useLabel(): (id: string) => string {
  return panelLabels(useChecked().template, useOpinionWords());
}

/** Names of the experts who count, in the order of the scores. */
export function countedExperts({ members }: PanelReport): string[] {
  return members.filter(({ standing }) => standing === "counted").map(({ expert }) => expert);
}
