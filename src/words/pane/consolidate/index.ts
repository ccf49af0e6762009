import type { Language } from "../../languages";
import { enPaneConsolidate } from "./enPaneConsolidate";
import type { PaneConsolidateWords } from "./paneConsolidateWords";
import { zhPaneConsolidate } from "./zhPaneConsolidate";

export type { PaneConsolidateWords } from "./paneConsolidateWords";

/** Words of the screen that consolidates workbooks, by language. */
export const PANE_CONSOLIDATE_WORDS: Readonly<Record<Language, PaneConsolidateWords>> = {
  zh: zhPaneConsolidate,
  en: enPaneConsolidate,
};
