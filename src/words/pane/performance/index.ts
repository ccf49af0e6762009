import type { Language } from "../../languages";
import { enPanePerformance } from "./enPanePerformance";
import type { PanePerformanceWords } from "./panePerformanceWords";
import { zhPanePerformance } from "./zhPanePerformance";

export type { LedgerWords, PasteWords, PanePerformanceWords } from "./panePerformanceWords";

/** The pane's words for performance tables by language. */
export const PANE_PERFORMANCE_WORDS: Readonly<Record<Language, PanePerformanceWords>> = {
  zh: zhPanePerformance,
  en: enPanePerformance,
};
