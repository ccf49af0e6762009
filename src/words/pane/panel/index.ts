import type { Language } from "../../languages";
import { enPanePanel } from "./enPanePanel";
import type { PanePanelWords } from "./panePanelWords";
import { zhPanePanel } from "./zhPanePanel";

export type { PanePanelWords } from "./panePanelWords";

/** Words of the screen that puts experts' sheets together, by language. */
export const PANE_PANEL_WORDS: Readonly<Record<Language, PanePanelWords>> = { zh: zhPanePanel, en: enPanePanel };
