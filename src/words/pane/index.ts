import type { Language } from "../languages";
import { enPane } from "./enPane";
import type { PaneWords } from "./paneWords";
import { zhPane } from "./zhPane";

export type { PaneWords, StartWords } from "./paneWords";

/** The pane's words by language. */
export const PANE_WORDS: Readonly<Record<Language, PaneWords>> = { zh: zhPane, en: enPane };
