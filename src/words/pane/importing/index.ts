import type { Language } from "../../languages";
import { enPaneImporting } from "./enPaneImporting";
import type { PaneImportingWords } from "./paneImportingWords";
import { zhPaneImporting } from "./zhPaneImporting";

export type {
  ChoiceCode,
  ClauseList,
  PaneImportingWords,
  RowProblem,
  RuleProblem,
  SumProblem,
} from "./paneImportingWords";

/** Words of the screens that make a template of somebody's table, by language. */
export const PANE_IMPORTING_WORDS: Readonly<Record<Language, PaneImportingWords>> = {
  zh: zhPaneImporting,
  en: enPaneImporting,
};
