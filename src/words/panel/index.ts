import type { Language } from "..";
import { enPanel } from "./enPanel";
import type { PanelWords } from "./panelWords";
import { zhPanel } from "./zhPanel";

/** Words about a panel's sheets, in each language. */
export const PANEL_WORDS: Readonly<Record<Language, PanelWords>> = { zh: zhPanel, en: enPanel };
